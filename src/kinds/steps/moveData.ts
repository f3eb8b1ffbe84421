import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { type TransferFields, transferFields } from '../transferFields.ts';

interface MoveDataFields extends TransferFields {
  readonly from: string;
  readonly to: string;
}

/** Copies data from one place to another: an exit, or the first filling of a standby. */
export const moveDataStep = defineStepKind({
  kind: 'move-data',
  label: { fr: 'Transférer les données', en: 'Move data' },
  sentence: {
    fr: 'Transporte les données d’une copie vers une autre, sans passer par une sauvegarde. Tant que celle qui reçoit sert, l’étape échoue et rien n’est remplacé. Elle porte tout à chaque fois\u202f; pour une première copie puis les seuls changements, faire suivre la copie (`replicates`, `fills-at`).',
    en: 'Carries the data of one copy to another, without a backup. As long as the one that gets them serves, the step fails and nothing is replaced. It carries everything each time; for a first copy and then what changed only, make the copy follow (`replicates`, `fills-at`).',
  },
  fields: {
    from: described(referenceField, {
      fr: 'Copie lue.',
      en: 'Copy that is read.',
    }),
    to: described(referenceField, {
      fr: 'Copie qui reçoit les données.',
      en: 'Copy that gets the data.',
    }),
    ...transferFields,
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(8h, 24h)'),
  computedSeconds: (step: MoveDataFields, sizes) =>
    step.throughput && sizes.volume ? Math.ceil(sizes.volume / step.throughput) : null,
  transfer: (step: MoveDataFields) => ({
    from: { sort: 'copy', ref: step.from },
    to: step.to,
    pipeline: step,
  }),
  targets: (step: MoveDataFields) => [
    { field: 'from', ref: step.from, expects: ['copy'] },
    { field: 'to', ref: step.to, expects: ['copy'] },
  ],
  impliedNeeds: (step: MoveDataFields) => [
    { need: 'source', copy: step.from },
    { need: 'reached', ofCopy: step.to },
    { need: 'free', ofCopy: step.to },
  ],
  onStart: (step: MoveDataFields) => [{ effect: 'data.land', copy: step.to }],
  onDone: (step: MoveDataFields) => [{ effect: 'data.copy', copy: step.to, from: step.from }],
});
