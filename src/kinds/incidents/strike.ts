import { defineIncidentKind } from '../defineIncidentKind.ts';
import { type AwayFields, awayFields, awayImpacts } from './awayImpacts.ts';

/** A share of each team does not come to work. */
export const strike = defineIncidentKind({
  kind: 'strike',
  family: 'people',
  label: { fr: 'Grève', en: 'Strike' },
  sentence: {
    fr: 'Une part de chaque équipe ne vient pas travailler.',
    en: 'A share of each team does not come to work.',
  },
  fields: awayFields,
  targets: ['team'],
  impacts: (effect: AwayFields) => awayImpacts(effect),
});
