import { defineIncidentKind } from '../defineIncidentKind.ts';
import { losing } from './losing.ts';

/** A court annuls the decision by which a country was found adequate: at once, without any grace. */
export const adequacyAnnulled = defineIncidentKind({
  kind: 'adequacy-annulled',
  family: 'law',
  label: { fr: 'Adéquation annulée', en: 'Adequacy annulled' },
  sentence: {
    fr: 'Une juridiction annule la décision d’adéquation d’un pays, sans délai : les données personnelles qui s’y trouvent n’y sont plus licites sans autre outil.',
    en: 'A court annuls the adequacy decision of a country, without delay: personal data that are there are no longer lawful without another tool.',
  },
  fields: {},
  targets: ['hosting', 'operator', 'country', 'domain'],
  takesGroundBy: () => ({
    fr: 'une juridiction annule la décision d’adéquation',
    en: 'a court annuls the decision of adequacy',
  }),
  impacts: (effect: { readonly what: readonly string[] }) =>
    losing(effect.what, 'adequacy', undefined),
});
