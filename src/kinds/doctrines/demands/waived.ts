/** What a waiver makes of a breach: who granted it, and until when. */
import type { Localised } from '../../../model/localised.ts';
import type { RuleCode, WaiverAuthority } from '../../../model/vocabulary.ts';
import type { DesignFacts, HolderFacts, WaiverFacts } from '../../designFacts.ts';

const GRANTED_BY: Readonly<Record<WaiverAuthority, Localised>> = {
  'prime-minister': { fr: 'du Premier ministre', en: 'of the Prime Minister' },
  minister: { fr: 'du ministre', en: 'of the minister' },
  'head-of-entity': { fr: 'du chef de l’organisme', en: 'of the head of the entity' },
};

/** Whether a waiver is about what is kept there: the copy, its component, its data, its hosting. */
const isAbout = ({ what, hostings }: WaiverFacts, holder: HolderFacts): boolean =>
  hostings.includes(holder.hosting.id) ||
  [holder.id, holder.component, holder.data].some((one) => one !== null && what.includes(one));

const isInForce = ({ from, until }: WaiverFacts, today: string): boolean =>
  from <= today && today <= until;

export interface Waived {
  /** Holders that a waiver in force on the day of T covers, with the first such waiver. */
  readonly covered: readonly (readonly [HolderFacts, WaiverFacts])[];
  /** The others. */
  readonly bare: readonly HolderFacts[];
}

/** Holders in breach of a rule, by whether a waiver covers them on the day of T. */
export function byWaiver(
  { waivers, today }: DesignFacts,
  rule: RuleCode,
  holders: readonly HolderFacts[],
): Waived {
  const pairs = holders.map((holder) => {
    const waiver = waivers.find(
      (one) => one.rule === rule && isInForce(one, today) && isAbout(one, holder),
    );
    return [holder, waiver] as const;
  });
  return {
    covered: pairs.flatMap(([holder, waiver]) => (waiver ? [[holder, waiver] as const] : [])),
    bare: pairs.flatMap(([holder, waiver]) => (waiver ? [] : [holder])),
  };
}

/** `the waiver “w” of the minister, until 2026-10-15`, for each waiver once; their last day included. */
export function waiversText({ nameOf }: DesignFacts, covered: Waived['covered']): Localised {
  const waivers = [...new Set(covered.map(([, waiver]) => waiver))];
  const each = waivers.map(({ id, by, until }) => {
    const [name, who] = [nameOf(id), GRANTED_BY[by]];
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

/** What to add of waivers that are about these holders and not in force: ` (the waiver “w” ended on 2026-10-15)`. */
export function lapsedText(
  { nameOf, waivers, today }: DesignFacts,
  rule: RuleCode,
  holders: readonly HolderFacts[],
): Localised {
  const about = waivers.filter(
    (one) => one.rule === rule && holders.some((holder) => isAbout(one, holder)),
  );
  const out = about.find((one) => !isInForce(one, today));
  if (!out) return { fr: '', en: '' };
  const name = nameOf(out.id);
  return out.until < today
    ? {
        fr: ` (la dérogation ${name.fr} a pris fin le ${out.until})`,
        en: ` (the waiver ${name.en} ended on ${out.until})`,
      }
    : {
        fr: ` (la dérogation ${name.fr} ne commence que le ${out.from})`,
        en: ` (the waiver ${name.en} only begins on ${out.from})`,
      };
}
