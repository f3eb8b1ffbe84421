import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

/** Finding out what happened and whom it concerns. What must be notified from the classification counts from its end. */
export const qualifyStep = defineStepKind({
  kind: 'qualify',
  label: { fr: 'Qualifier', en: 'Qualify' },
  sentence: {
    fr: 'Établit ce qui se passe et si cela nous concerne. Les délais « depuis la qualification » partent de sa fin.',
    en: 'Establishes what is going on and whether it is ours. Deadlines “from the classification” count from its end.',
  },
  fields: {},
  activity: 'working',
  stage: 'qualification',
  unpractised: true,
  defaultTakes: defaultLaw('lognormal(25m, 90m)'),
  targets: () => [],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: () => [],
});
