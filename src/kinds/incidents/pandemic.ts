import { defineIncidentKind } from '../defineIncidentKind.ts';
import { type AwayFields, awayFields, awayImpacts } from './awayImpacts.ts';

/** A share of each team is ill, or kept at home. */
export const pandemic = defineIncidentKind({
  kind: 'pandemic',
  family: 'people',
  label: { fr: 'Épidémie', en: 'Pandemic' },
  sentence: {
    fr: 'Une part de chaque équipe est malade, ou retenue chez elle.',
    en: 'A share of each team is ill, or kept at home.',
  },
  fields: awayFields,
  targets: ['team'],
  impacts: (effect: AwayFields) => awayImpacts(effect),
});
