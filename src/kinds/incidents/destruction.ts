import { defineIncidentKind } from '../defineIncidentKind.ts';

/** Destroys sites for good, with everything in them. */
export const destruction = defineIncidentKind({
  kind: 'destroy',
  family: 'places',
  label: { fr: 'Destruction', en: 'Destruction' },
  sentence: {
    fr: 'Détruit des sites pour de bon, avec tout ce qu’ils contiennent.',
    en: 'Destroys sites for good, with everything in them.',
  },
  fields: {},
  targets: ['site', 'hosting', 'domain'],
  impacts: (effect: { readonly what: readonly string[] }) => [
    {
      // A hosting is destroyed through its sites.
      scope: 'places',
      refs: effect.what,
      event: { site: 'site.destroyed' },
      after: null,
      dwellSeconds: 0,
    },
  ],
});
