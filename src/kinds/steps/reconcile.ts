import { z } from 'zod';
import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

/** What is done with writes that only one side has. */
const KEEPS = ['both', 'one'] as const;

interface ReconcileFields {
  readonly what: string;
  readonly keeps: (typeof KEEPS)[number];
}

/** Brings together what two writers wrote apart, and what matches nothing after a restore; or gives it up. */
export const reconcileStep = defineStepKind({
  kind: 'reconcile',
  label: { fr: 'Rapprocher les données', en: 'Reconcile data' },
  sentence: {
    fr: 'Rapproche ce que deux copies ont écrit chacune de leur côté, et les données sans correspondance après une restauration.',
    en: 'Brings together what two copies wrote apart, and data that match nothing after a restore.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Jeu de données, composant ou copie.',
      en: 'Data set, component or copy.',
    }),
    keeps: described(z.enum(KEEPS).default('both'), {
      fr: 'Garder les écritures des deux côtés, ou celles d’un seul : les autres sont perdues.',
      en: 'Keep the writes of both sides, or of one: the others are lost.',
    }),
  },
  activity: 'verifying',
  defaultTakes: defaultLaw('lognormal(4h, 24h)'),
  targets: (step: ReconcileFields) => [
    { field: 'what', ref: step.what, expects: ['data', 'component', 'copy'] },
  ],
  impliedNeeds: (step: ReconcileFields) =>
    step.what.includes('/') ? [{ need: 'reached', ofCopy: step.what }] : [],
  onStart: (_step: ReconcileFields) => [],
  onDone: (step: ReconcileFields) => [
    { effect: 'data.reconcile', ref: step.what, keeps: step.keeps === 'both' },
  ],
});
