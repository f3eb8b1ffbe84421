import { medianOf } from '../../../base/law.ts';
import { gap, info, type Observed } from '../../../kinds/definePredicate.ts';
import type { Localised } from '../../../model/localised.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { spanText } from '../spanText.ts';

type Component = ReadinessContext['dossier']['components'][string];

/** Something that is left when the copies in service are lost, and how old its data are. */
interface Remainder {
  readonly id: string;
  readonly seconds: number;
  /** The part of it that a shorter interval or lag would mend. */
  readonly between: number;
}

/** `main` of `main` or `db/main`. */
const ownName = (component: string, name: string): string =>
  name.startsWith(`${component}/`) ? name.slice(component.length + 1) : name;

/** How far a copy runs behind the one that takes the writes: its lag, and that of each copy between them. */
function lagOf(component: string, copies: Component['copies'], name: string): number {
  const copy = copies[name];
  if (copy?.replicates === undefined) return 0;
  const own = copy.mode === 'async' && copy.lag ? medianOf(copy.lag.law) : 0;
  // A valid dossier has no copies that follow each other in a circle.
  return own + lagOf(component, copies, ownName(component, copy.replicates));
}

const youngest = (remainders: readonly Remainder[]): Remainder | undefined =>
  [...remainders].sort((one, other) => one.seconds - other.seconds)[0];

const followersOf = (id: string, component: Component): readonly Remainder[] =>
  Object.entries(component.copies)
    .filter(([, { role, replicates }]) => role !== 'active' && replicates !== undefined)
    .map(([name]) => {
      const seconds = lagOf(id, component.copies, name);
      return { id: `${id}/${name}`, seconds, between: seconds };
    });

/** The oldest that the latest picture may be: the time between two, and until it can be restored. */
const picturesOf = (id: string, { backups }: Component): readonly Remainder[] =>
  Object.entries(backups).map(([name, { every, takes }]) => ({
    id: `${id}/${name}`,
    seconds: every + takes,
    between: every,
  }));

type Said = Parameters<typeof gap>[1];

function lagging(name: Localised, seconds: number, rpo: number): Said {
  const [lag, kept] = [spanText(seconds), spanText(rpo)];
  return {
    sentence: {
      fr: `${name.fr} suit avec ${lag.fr} de retard, pour une PDMA de ${kept.fr} : la mettre en service perd plus que ce que l’on accepte.`,
      en: `${name.en} runs ${lag.en} behind, for an RPO of ${kept.en}: putting it into service loses more than is accepted.`,
    },
    fix: {
      fr: 'Réduire son retard (`lag`), répliquer de façon synchrone (`mode: sync`), ou revoir la PDMA avec le métier (`rpo`).',
      en: 'Shorten its lag, replicate synchronously (`mode: sync`), or review the RPO with the business (`rpo`).',
    },
  };
}

function sparse(name: Localised, seconds: number, rpo: number): Said {
  const [age, kept] = [spanText(seconds), spanText(rpo)];
  return {
    sentence: {
      fr: `Rien d’autre que la sauvegarde ${name.fr} ne garde ces données ailleurs, et sa dernière image peut avoir ${age.fr}, pour une PDMA de ${kept.fr}.`,
      en: `Nothing but the backup ${name.en} keeps these data elsewhere, and its latest picture may be ${age.en} old, for an RPO of ${kept.en}.`,
    },
    fix: {
      fr: 'Sauvegarder plus souvent (`every`), ajouter une copie qui suit (`replicates`), ou revoir la PDMA avec le métier (`rpo`).',
      en: 'Take pictures more often (`every`), add a copy that follows (`replicates`), or review the RPO with the business (`rpo`).',
    },
  };
}

/** What is left of the data is older than what one accepts to lose. */
export const behindTheObjective = defineReadinessRule({
  code: 'RD-23',
  label: { fr: 'Les données suivent d’assez près', en: 'The data are followed closely enough' },
  text: {
    fr: 'Le retard d’une copie, ou le temps entre deux sauvegardes, tient dans la PDMA.',
    en: 'The lag of a copy, or the time between two backups, fits in the RPO.',
  },
  source: 'ISO 22301, 8.3 ; guide PCA du SGDSN',
  version: null,
  find: ({ dossier, facts }) =>
    Object.entries(dossier.components).flatMap(([id, component]): readonly Observed[] => {
      const { holds, copies } = component;
      const rpo = dossier.data[holds ?? '']?.rpo;
      if (holds === undefined || rpo === undefined) return [];
      const follower = youngest(followersOf(id, component));
      // Copies in service in several places have the same data: only all of them together are a loss.
      const isAlone = Object.values(copies).filter(({ role }) => role === 'active').length === 1;
      const left = follower ?? (isAlone ? youngest(picturesOf(id, component)) : undefined);
      if (!left || left.seconds <= rpo) return [];
      const say = follower ? lagging : sparse;
      // A picture a day for an RPO of a day is what everybody writes: that taking it adds to its age is worth a note.
      const tell = left.between > rpo ? gap : info;
      return [tell([left.id, holds], say(facts.nameOf(left.id), left.seconds, rpo))];
    }),
});
