/** Everything that the texts and good practice have to say of a design as it is written. */
import type { ObservationLevel, Observed, Predicate } from '../../kinds/definePredicate.ts';
import { predicatesOf } from '../../kinds/doctrines/index.ts';
import type { Localised } from '../../model/localised.ts';
import { typesetFrench } from '../codes/typesetFrench.ts';
import { directoryOf } from '../directory.ts';
import type { Dossier, OpenedDossier } from '../dossier.ts';
import { designFactsOf } from './designFacts.ts';
import { readinessRules } from './rules.ts';

/** One observation, worded. */
export interface Observation {
  /** Of the rule or predicate: `R5`. */
  readonly code: string;
  readonly level: ObservationLevel;
  readonly label: Localised;
  /** The text it is read from, shortened. */
  readonly text: Localised;
  readonly source: string;
  readonly version: string | null;
  readonly about: readonly string[];
  readonly sentence: Localised;
  readonly fix: Localised;
}

const typeset = ({ fr, en }: Localised): Localised => ({ fr: typesetFrench(fr), en });

const worded = (
  { code, label, text, source, version }: Omit<Predicate, 'find'>,
  { level, about, sentence, fix }: Observed,
): Observation => ({
  code,
  level,
  label: typeset(label),
  text: typeset(text),
  source,
  version,
  about,
  sentence: typeset(sentence),
  fix: typeset(fix),
});

/**
 * What a design lacks, by the doctrine, the regulations and the rules on designs, each list in its own order. Pure; an
 * empty list is a design about which nothing asked is missing.
 */
export function observe(dossier: Dossier): readonly Observation[] {
  const directory = directoryOf(dossier);
  const facts = designFactsOf(dossier, directory);
  const { doctrine, regulations = [] } = dossier.product;
  return [
    ...predicatesOf(doctrine, regulations).flatMap((predicate) =>
      predicate.find(facts).map((found) => worded(predicate, found)),
    ),
    ...readinessRules.flatMap((rule) =>
      rule.find({ dossier, directory, facts }).map((found) => worded(rule, found)),
    ),
  ];
}

/** An observation with the designs it is about: names of variants, `null` for the dossier as written. */
export interface SharedObservation extends Observation {
  readonly designs: readonly (string | null)[];
}

/**
 * What there is to say of every design of a dossier: each observation once, with the designs that it is about, in the
 * order of the dossier as written, then of its variants.
 */
export function observeAll({ design, variants }: OpenedDossier): readonly SharedObservation[] {
  const found = new Map<
    string,
    { readonly one: Observation; readonly designs: (string | null)[] }
  >();
  for (const name of [null, ...Object.keys(variants)]) {
    for (const one of observe(design(name))) {
      const key = [one.code, one.level, one.sentence.en].join('\n');
      const known = found.get(key);
      if (known) known.designs.push(name);
      else found.set(key, { one, designs: [name] });
    }
  }
  return [...found.values()].map(({ one, designs }) => ({ ...one, designs }));
}
