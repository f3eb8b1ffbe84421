import { described } from '../../model/described.ts';
import { lawField, shareField } from '../../model/fields.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { type AwayFields, awayImpacts } from './awayImpacts.ts';

/** A share of each team is ill, or kept at home. */
export const pandemic = defineIncidentKind({
  kind: 'pandemic',
  label: { fr: 'Épidémie', en: 'Pandemic' },
  sentence: {
    fr: 'Une part de chaque équipe est malade, ou retenue chez elle.',
    en: 'A share of each team is ill, or kept at home.',
  },
  fields: {
    share: described(shareField.default(0.5), {
      fr: 'Part de chaque équipe : ses premiers membres, en arrondissant au-dessus.',
      en: 'Share of each team: its first members, rounded up.',
    }),
    for: described(lawField.optional(), {
      fr: 'Durée ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['team'],
  impacts: (effect: AwayFields) => awayImpacts(effect),
});
