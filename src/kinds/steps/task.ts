import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

/** Work that Bascule times but does not interpret: convene, inform, rebuild a configuration, sign a contract. */
export const taskStep = defineStepKind({
  kind: 'task',
  label: { fr: 'Tâche', en: 'Task' },
  fields: {},
  activity: 'working',
  defaultTakes: defaultLaw('30m'),
  targets: () => [],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: () => [],
});
