import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { throughField, throughTargets } from './throughField.ts';

interface CommunicateFields {
  readonly through: readonly string[];
}

/** Tells users, agents or the press, through whichever channel is left. */
export const communicateStep = defineStepKind({
  kind: 'communicate',
  label: { fr: 'Communiquer', en: 'Communicate' },
  sentence: {
    fr: 'Informe les usagers, les agents ou la presse, par un des canaux qui restent.',
    en: 'Informs users, staff or the press, through one of the channels that are left.',
  },
  fields: { through: throughField },
  activity: 'working',
  unpractised: true,
  defaultTakes: defaultLaw('triangular(10m, 20m, 60m)'),
  targets: (step: CommunicateFields) => throughTargets(step.through),
  impliedNeeds: (step: CommunicateFields) => [{ need: 'any-tool', tools: step.through }],
  onStart: (_step: CommunicateFields) => [],
  onDone: (_step: CommunicateFields) => [],
});
