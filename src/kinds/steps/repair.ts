import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface RepairFields {
  readonly what: string;
}

/** Mends a copy that failed, by hand on each machine, or renews a tool that ran out: certificate, licence, secret. */
export const repairStep = defineStepKind({
  kind: 'repair',
  label: { fr: 'Réparer ou renouveler', en: 'Repair or renew' },
  sentence: {
    fr: 'Remet en état une copie hors service, à la main sur chaque machine, ou renouvelle un outil arrivé à son terme. Attend tant qu’il n’y a rien à réparer : copie détruite, supprimée ou arrêtée pour une durée donnée, outil perdu pour de bon ou coupé par une loi.',
    en: 'Mends a copy that is out of order, by hand on each machine, or renews a tool that ran out. Waits where there is nothing to mend: a copy that is destroyed, deleted or down for a given time, a tool that is lost as such or cut by a law.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie ou outil à remettre en état.',
      en: 'Copy or tool to mend.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(30m, 2h)'),
  targets: (step: RepairFields) => [{ field: 'what', ref: step.what, expects: ['copy', 'tool'] }],
  impliedNeeds: (step: RepairFields) => [
    ...(isCopy(step.what) ? [{ need: 'place' as const, ofCopy: step.what }] : []),
    { need: 'mendable', what: step.what },
  ],
  onStart: (_step: RepairFields) => [],
  onDone: (step: RepairFields) => [
    isCopy(step.what)
      ? { effect: 'copy.mend', copy: step.what }
      : { effect: 'tool.mend', tool: step.what },
  ],
});

/** Copies have a name in two parts. */
function isCopy(ref: string): boolean {
  return ref.includes('/');
}
