import { z } from 'zod';
import { described } from '../../model/described.ts';
import { dateTimeField, referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { type TransferFields, transferFields } from '../transferFields.ts';

/** Which picture is taken, when its author does not leave it to the best one. */
const RESTORE_POINTS = ['latest', 'clean', 'group'] as const;

interface RestoreFields extends TransferFields {
  readonly what: string;
  readonly from: string;
  readonly point?: (typeof RESTORE_POINTS)[number] | undefined;
  readonly before?: string | undefined;
}

/** Rebuilds the data of a copy from the best restore point of a backup. Data are in the new place from the first byte. */
export const restoreStep = defineStepKind({
  kind: 'restore',
  label: { fr: 'Restaurer', en: 'Restore' },
  sentence: {
    fr: 'Reconstruit les données d’une copie depuis le meilleur point de restauration. Elles sont au nouvel endroit dès le premier octet, que le plan ait ou non coupé cette copie du réseau. Tant que la copie sert, l’étape échoue et rien n’est remplacé.',
    en: 'Rebuilds the data of a copy from the best restore point. They are in the new place from the first byte, whether or not the plan has cut that copy off the network. As long as the copy serves, the step fails and nothing is replaced.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie dont les données sont reconstruites.',
      en: 'Copy whose data are rebuilt.',
    }),
    from: described(referenceField, {
      fr: 'Sauvegarde lue : `composant/sauvegarde`.',
      en: 'Backup that is read: `component/backup`.',
    }),
    ...transferFields,
    point: described(z.enum(RESTORE_POINTS).optional(), {
      fr: 'Le dernier point quel qu’il soit, un point sain ou rien, ou le dernier instant dont tout le groupe de cohérence (`group`) a une image saine, ou rien. Le meilleur sinon : le dernier sain, à défaut le dernier.',
      en: 'The latest point whatever it holds, a clean one or none, or the latest moment of which the whole consistency group (`group`) has a sound picture, or none. The best otherwise: the latest sound one, failing that the latest.',
    }),
    before: described(dateTimeField.optional(), {
      fr: 'Aucun point plus récent que cet instant.',
      en: 'No point later than this moment.',
    }),
  },
  activity: 'working',
  stage: 'switch',
  defaultTakes: defaultLaw('lognormal(2h, 8h)'),
  computedSeconds: (step: RestoreFields, sizes) =>
    step.throughput && sizes.volume ? Math.ceil(sizes.volume / step.throughput) : null,
  transfer: (step: RestoreFields) => ({
    from: { sort: 'backup', ref: step.from },
    to: step.what,
    pipeline: step,
  }),
  targets: (step: RestoreFields) => [
    { field: 'what', ref: step.what, expects: ['copy'] },
    { field: 'from', ref: step.from, expects: ['backup'] },
  ],
  impliedNeeds: (step: RestoreFields) => [
    { need: 'workable', ofCopy: step.what },
    { need: 'free', ofCopy: step.what },
    { need: 'backup', backup: step.from },
  ],
  onStart: (step: RestoreFields) => [{ effect: 'data.land', copy: step.what }],
  onDone: (step: RestoreFields) => [{ effect: 'data.restore', copy: step.what, backup: step.from }],
});
