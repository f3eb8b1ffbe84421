import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface RebuildFields {
  readonly what: string;
}

/** New machines; the data come with a restore. */
export const rebuildStep = defineStepKind({
  kind: 'rebuild',
  label: { fr: 'Reconstruire', en: 'Rebuild' },
  sentence: {
    fr: 'Refait à neuf les machines d’une copie abîmée, chiffrée ou supprimée. Elle est prête et vide. Coupée du réseau par un plan, elle est refaite dans l’isolement, et attend d’être rétablie.',
    en: 'Makes the machines of a broken, encrypted or deleted copy anew. It is ready, and empty. Cut off the network by a plan, it is made anew inside, and waits to be reconnected.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie à reconstruire.',
      en: 'Copy to rebuild.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(20h, 72h)'),
  targets: (step: RebuildFields) => [{ field: 'what', ref: step.what, expects: ['copy'] }],
  impliedNeeds: (step: RebuildFields) => [
    { need: 'workable', ofCopy: step.what },
    { need: 'control-plane', ofCopy: step.what },
  ],
  onStart: (_step: RebuildFields) => [],
  onDone: (step: RebuildFields) => [
    { effect: 'send', scope: 'copies', ref: step.what, event: { copy: 'copy.rebuilt' } },
  ],
});
