import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

/** Work that Bascule times but does not interpret: convene, inform, rebuild a configuration, sign a contract. */
export const taskStep = defineStepKind({
  kind: 'task',
  label: { fr: 'Tâche', en: 'Task' },
  sentence: {
    fr: 'Travail que Bascule chronomètre sans l’interpréter : réunir, informer, reconfigurer, signer un contrat.',
    en: 'Work that Bascule times and does not interpret: convene, inform, rebuild a configuration, sign a contract.',
  },
  fields: {},
  activity: 'working',
  defaultTakes: defaultLaw('30m'),
  targets: () => [],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: () => [],
});
