import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

/** Its team goes on site: from then on it needs no remote access. */
export const travelStep = defineStepKind({
  kind: 'travel',
  label: { fr: 'Se rendre sur place', en: 'Travel to the site' },
  sentence: {
    fr: 'L’équipe se rend sur place : elle n’a plus besoin de son accès à distance (`works-through`). Badge, clé et accord d’accès sont des outils de l’étape.',
    en: 'The team goes on site: it no longer needs its remote access (`works-through`). Badge, key and permission to enter are tools of the step.',
  },
  fields: {},
  activity: 'working',
  unpractised: true,
  defaultTakes: defaultLaw('lognormal(1h, 3h)'),
  targets: () => [],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: () => [{ effect: 'people.arrive' }],
});
