/** What the texts ask of a waiver: who granted it, until when, made public or not. */
import { monthsAfter } from '../../../base/dateText.ts';
import { gap, type Observed, undetermined } from '../../definePredicate.ts';
import type { DesignFacts, WaiverFacts } from '../../designFacts.ts';
import { mayWaiveP1 } from '../../rules/waiverCover.ts';

/** What is wrong with one waiver, told as one observation each. */
export function waiverGaps(
  design: DesignFacts,
  { id, by, until, offerSince, published }: WaiverFacts,
  demand: { readonly months: number; readonly mustBePublished: boolean },
): readonly Observed[] {
  const name = design.nameOf(id);
  const fix = {
    fr: 'Corriger la dérogation, ou y renoncer (`waivers`).',
    en: 'Correct the waiver, or give it up (`waivers`).',
  };
  return [
    ...(!mayWaiveP1(by)
      ? [
          gap([id], {
            sentence: {
              fr: `La dérogation ${name.fr} n’est pas accordée par le ministre ni par le Premier ministre.`,
              en: `The waiver ${name.en} was not granted by the minister or the Prime Minister.`,
            },
            fix,
          }),
        ]
      : []),
    ...(offerSince === null
      ? [
          undetermined([id], {
            sentence: {
              fr: `La dérogation ${name.fr} ne dit pas depuis quand une offre acceptable existe : son terme ne peut pas être jugé.`,
              en: `The waiver ${name.en} does not say since when an acceptable offer exists: its end cannot be judged.`,
            },
            fix: { fr: 'Le dire (`offer-since`).', en: 'Say so (`offer-since`).' },
          }),
        ]
      : until > monthsAfter(offerSince, demand.months)
        ? [
            gap([id], {
              sentence: {
                fr: `La dérogation ${name.fr} dure plus de ${demand.months} mois après qu’une offre acceptable existe.`,
                en: `The waiver ${name.en} lasts more than ${demand.months} months after an acceptable offer exists.`,
              },
              fix,
            }),
          ]
        : []),
    ...(demand.mustBePublished && !published
      ? [
          gap([id], {
            sentence: {
              fr: `La dérogation ${name.fr} n’est pas rendue publique.`,
              en: `The waiver ${name.en} is not made public.`,
            },
            fix,
          }),
        ]
      : []),
  ];
}

export const onSensitive = ({ waivers }: DesignFacts): readonly WaiverFacts[] =>
  waivers.filter(({ rule }) => rule === 'P1');
