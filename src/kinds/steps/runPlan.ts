import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { INSTANT } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface RunPlanFields {
  readonly what: string;
}

/** Another plan as a step of this one: done when that one is, failed when that one fails, is refused or aborted. */
export const runPlanStep = defineStepKind({
  kind: 'plan',
  label: { fr: 'Dérouler un plan', en: 'Run a plan' },
  sentence: {
    fr: 'Lance un autre plan et attend sa fin : faite s’il est mené à bien, en échec s’il échoue, est refusé ou abandonné.',
    en: 'Launches another plan and waits for its end: done when it is completed, failed when it fails, is refused or aborted.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Plan à dérouler. Sans `trigger`, un plan ne part qu’ainsi.',
      en: 'Plan to run. Without a `trigger`, a plan starts only in this way.',
    }),
  },
  activity: 'working',
  unpractised: true,
  defaultTakes: INSTANT,
  awaitedPlan: (step: RunPlanFields) => step.what,
  targets: (step: RunPlanFields) => [{ field: 'what', ref: step.what, expects: ['plan'] }],
  impliedNeeds: (_step: RunPlanFields) => [],
  onStart: (step: RunPlanFields) => [{ effect: 'plan.launch', plan: step.what }],
  onDone: (_step: RunPlanFields) => [],
});
