/** What a waiver makes of a breach: who granted it, and until when. */
import type { Localised } from '../../../model/localised.ts';
import type { RuleCode, WaiverAuthority } from '../../../model/vocabulary.ts';
import { info, type Observed, undetermined } from '../../definePredicate.ts';
import type { DesignFacts, HolderFacts, WaiverFacts } from '../../designFacts.ts';
import { coverOf, type WaiverCover } from '../../rules/waiverCover.ts';
import { publicityAsked } from './publicity.ts';

const GRANTED_BY: Readonly<Record<WaiverAuthority, Localised>> = {
  'prime-minister': { fr: 'du Premier ministre', en: 'of the Prime Minister' },
  minister: { fr: 'du ministre', en: 'of the minister' },
  'head-of-entity': { fr: 'du chef de l’organisme', en: 'of the head of the entity' },
};

/** Whether a waiver is about what is kept there: the copy, its component, its data, its hosting. */
const isAbout = ({ what, hostings }: WaiverFacts, holder: HolderFacts): boolean =>
  hostings.includes(holder.hosting.id) ||
  [holder.id, holder.component, holder.data].some((one) => one !== null && what.includes(one));

/** A holder with the waiver that covers it, until which day, and whether all that the texts ask of that waiver is known. */
export interface Covered extends WaiverCover {
  readonly holder: HolderFacts;
  readonly waiver: WaiverFacts;
}

function coverNow(
  { today, governance }: DesignFacts,
  waiver: WaiverFacts,
  holder: HolderFacts,
): readonly Covered[] {
  const written = { ...waiver, offerSince: waiver.offerSince ?? undefined };
  const cover = coverOf(written, publicityAsked(governance.entity, holder.classes));
  const isInForce = cover !== null && waiver.from <= today && today <= cover.until;
  return isInForce ? [{ ...cover, holder, waiver }] : [];
}

export interface Waived {
  /** Holders that a waiver covers on the day of T, with the first such waiver. */
  readonly covered: readonly Covered[];
  /** The others. */
  readonly bare: readonly HolderFacts[];
}

const waiversAbout = ({ waivers }: DesignFacts, rule: RuleCode, holder: HolderFacts) =>
  waivers.filter((one) => one.rule === rule && isAbout(one, holder));

/** Holders in breach of a rule, by whether a waiver covers them on the day of T, as a run would have it. */
export function byWaiver(
  design: DesignFacts,
  rule: RuleCode,
  holders: readonly HolderFacts[],
): Waived {
  const covers = holders.map((holder) =>
    waiversAbout(design, rule, holder).flatMap((one) => coverNow(design, one, holder)),
  );
  return {
    covered: covers.flatMap(([first]) => (first ? [first] : [])),
    bare: holders.filter((_, index) => covers[index]?.length === 0),
  };
}

/** `the waiver “w” of the minister, until 2026-10-15 included`, for each waiver once. */
export function waiversText({ nameOf }: DesignFacts, covered: Waived['covered']): Localised {
  const waivers = [...new Map(covered.map((one) => [one.waiver.id, one])).values()];
  const each = waivers.map(({ waiver, until }) => {
    const [name, who] = [nameOf(waiver.id), GRANTED_BY[waiver.by]];
    return {
      fr: `la dérogation ${name.fr} ${who.fr}, jusqu’au ${until} compris`,
      en: `the waiver ${name.en} ${who.en}, until ${until} included`,
    };
  });
  return {
    fr: each.map(({ fr }) => fr).join(' ; '),
    en: each.map(({ en }) => en).join('; '),
  };
}

/** Tells what waivers cover: a note, or undetermined where not all that is asked of one of them is known. */
export function toldUnder(
  covered: Waived['covered'],
  about: readonly string[],
  said: Pick<Observed, 'sentence' | 'fix'>,
): readonly Observed[] {
  if (about.length === 0) return [];
  if (covered.every(({ isSure }) => isSure)) return [info(about, said)];
  return [
    undetermined(about, {
      ...said,
      fix: {
        fr: 'Dire depuis quand une offre acceptable existe (`offer-since`), quel est l’organisme (`entity`) et si la dérogation est publiée (`published`).',
        en: 'Say since when an acceptable offer exists (`offer-since`), what the organisation is (`entity`) and whether the waiver is published (`published`).',
      },
    }),
  ];
}

/** What to add of a waiver that is about these holders and covers nothing: ` (the waiver “w” ended on 2026-10-15)`. */
export function lapsedText(
  design: DesignFacts,
  rule: RuleCode,
  holders: readonly HolderFacts[],
): Localised {
  const { nameOf, today } = design;
  const [out] = holders.flatMap((holder) => waiversAbout(design, rule, holder));
  if (!out) return { fr: '', en: '' };
  const name = nameOf(out.id);
  if (out.until < today)
    return {
      fr: ` (la dérogation ${name.fr} a pris fin le ${out.until})`,
      en: ` (the waiver ${name.en} ended on ${out.until})`,
    };
  if (out.from > today)
    return {
      fr: ` (la dérogation ${name.fr} ne commence que le ${out.from})`,
      en: ` (the waiver ${name.en} only begins on ${out.from})`,
    };
  return {
    fr: ` (la dérogation ${name.fr} n’est pas de celles que les textes admettent)`,
    en: ` (the waiver ${name.en} is not one that the texts allow)`,
  };
}
