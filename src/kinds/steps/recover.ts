import { z } from 'zod';
import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { type TransferFields, transferFields } from '../transferFields.ts';

interface RecoverFields extends TransferFields {
  readonly what: string;
  readonly from?: string | undefined;
  readonly decrypts?: boolean | undefined;
}

/** What is done to machines that are of no use: decrypted as they are, or made anew. */
const eventOf = ({ decrypts }: RecoverFields): 'copy.decrypted' | 'copy.remade' =>
  decrypts ? 'copy.decrypted' : 'copy.remade';

/** Machine, data and opening in one go: what a crew does for each system of a lot. */
export const recoverStep = defineStepKind({
  kind: 'recover',
  label: { fr: 'Remonter', en: 'Recover' },
  sentence: {
    fr: 'Remonte une copie d’un bout à l’autre : machine, données d’une sauvegarde s’il y en a une, mise en service. Pour un lot, système après système. Coupée du réseau par un plan, elle est remontée dans l’isolement, et sert dès qu’elle est rétablie.',
    en: 'Brings up a copy from beginning to end: machine, data of a backup if there is one, opening. For a lot, system after system. Cut off the network by a plan, it is brought up inside, and serves as soon as it is reconnected.',
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
    decrypts: described(z.boolean().optional(), {
      fr: 'Sans sauvegarde (`from`) : déchiffre sur place ce qu’un attaquant avait chiffré, et le système revient avec ses données telles qu’elles étaient. La clé est un outil de `using`. Ce qu’une telle étape peut déchiffrer n’est pas perdu en étant chiffré ; ce l’est à la fin si personne ne l’a fait.',
      en: 'Without a backup (`from`): decrypts in place what an attacker had encrypted, and the system comes back with its data as they were. The key is a tool of `using`. What such a step can decrypt is not lost as it is encrypted; it is at the end if nobody has done it.',
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
    { need: 'workable', ofCopy: step.what },
    // What is decrypted where it stands runs on the machines that are there.
    ...(step.decrypts ? [{ need: 'free' as const, ofCopy: step.what }] : []),
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
            event: { copy: eventOf(step) },
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
