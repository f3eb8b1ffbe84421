import { described } from '../../model/described.ts';
import { percentField, referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ScaleFields {
  readonly what: string;
  readonly to: number;
}

/** Gives a copy another size. What is beyond its reserved capacity is asked of its hosting. */
export const scaleStep = defineStepKind({
  kind: 'scale',
  label: { fr: 'Dimensionner', en: 'Scale' },
  sentence: {
    fr: 'Donne une autre taille à une copie. Ce qui dépasse sa capacité réservée est demandé à son hébergement.',
    en: 'Gives a copy another size. What is beyond its reserved capacity is asked of its hosting.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie à dimensionner.',
      en: 'Copy to scale.',
    }),
    to: described(percentField, {
      fr: 'Part de la demande ordinaire qu’elle doit porter.',
      en: 'Share of the usual demand that it is to carry.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(10m, 30m)'),
  targets: (step: ScaleFields) => [{ field: 'what', ref: step.what, expects: ['copy'] }],
  impliedNeeds: (step: ScaleFields) => [
    { need: 'place', ofCopy: step.what },
    { need: 'in-order', ofCopy: step.what },
    { need: 'control-plane', ofCopy: step.what },
  ],
  onStart: (_step: ScaleFields) => [],
  onDone: (step: ScaleFields) => [{ effect: 'copy.scale', copy: step.what, to: step.to }],
});
