import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { type TransferFields, transferFields } from '../transferFields.ts';

interface RecoverFields extends TransferFields {
  readonly what: string;
  readonly from?: string | undefined;
}

/** Machine, data and opening in one go: what a crew does for each system of a lot. */
export const recoverStep = defineStepKind({
  kind: 'recover',
  label: { fr: 'Remonter', en: 'Recover' },
  sentence: {
    fr: 'Remonte une copie d’un bout à l’autre : machine, données d’une sauvegarde s’il y en a une, mise en service. Pour un lot, système après système. Une copie coupée du réseau attend qu’on la rétablisse.',
    en: 'Brings up a copy from beginning to end: machine, data of a backup if there is one, opening. For a lot, system after system. A copy that is cut off waits until it is reconnected.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie à remonter.',
      en: 'Copy to bring up.',
    }),
    from: described(referenceField.optional(), {
      fr: 'Sauvegarde lue : `composant/sauvegarde`. Sans elle, un système en panne ou aux données abîmées est refait à neuf et revient vide : ses données sont perdues si rien d’autre ne les a. Celui qui était seulement arrêté garde les siennes.',
      en: 'Backup that is read: `component/backup`. Without it, a system that is out of order or whose data are spoilt is made anew and comes back empty: its data are lost unless something else has them. One that was only stopped keeps its own.',
    }),
    ...transferFields,
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(12h, 40h)'),
  transfer: (step: RecoverFields) =>
    step.from === undefined
      ? null
      : { from: { sort: 'backup', ref: step.from }, to: step.what, pipeline: step },
  targets: (step: RecoverFields) => [
    { field: 'what', ref: step.what, expects: ['copy'] },
    ...(step.from === undefined
      ? []
      : [{ field: 'from', ref: step.from, expects: ['backup' as const] }]),
  ],
  impliedNeeds: (step: RecoverFields) => [
    { need: 'reached', ofCopy: step.what },
    ...(step.from === undefined ? [] : [{ need: 'backup' as const, backup: step.from }]),
  ],
  onStart: (step: RecoverFields) =>
    step.from === undefined ? [] : [{ effect: 'data.land', copy: step.what }],
  onDone: (step: RecoverFields) => [
    ...(step.from === undefined
      ? [
          {
            effect: 'send' as const,
            scope: 'copies' as const,
            ref: step.what,
            event: { copy: 'copy.remade' as const },
          },
        ]
      : []),
    { effect: 'copy.prepare', copy: step.what },
    ...(step.from === undefined
      ? []
      : [{ effect: 'data.restore' as const, copy: step.what, backup: step.from }]),
    { effect: 'copy.activate', copy: step.what },
  ],
});
