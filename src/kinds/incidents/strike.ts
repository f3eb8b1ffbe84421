import { described } from '../../model/described.ts';
import { lawField, shareField } from '../../model/fields.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { type AwayFields, awayImpacts } from './awayImpacts.ts';

/** A share of each team does not come to work. */
export const strike = defineIncidentKind({
  kind: 'strike',
  label: { fr: 'Grève', en: 'Strike' },
  sentence: {
    fr: 'Une part de chaque équipe ne vient pas travailler.',
    en: 'A share of each team does not come to work.',
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
