import { described } from '../../model/described.ts';
import { lawField, shareField } from '../../model/fields.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { type AwayFields, awayImpacts } from './awayImpacts.ts';

/** People at the end of their strength leave their post, and come back rested. */
export const exhaustedShift = defineIncidentKind({
  kind: 'exhausted-shift',
  family: 'people',
  label: { fr: 'Équipe épuisée', en: 'Exhausted shift' },
  sentence: {
    fr: 'Des personnes à bout de forces quittent leur poste, et reviennent reposées.',
    en: 'People at the end of their strength leave their post, and come back rested.',
  },
  fields: {
    share: described(shareField.default(1), {
      fr: 'Part de chaque équipe : ses premiers membres, en arrondissant au-dessus.',
      en: 'Share of each team: its first members, rounded up.',
    }),
    for: described(
      lawField.default({ law: { law: 'fixed', value: 39_600 }, text: '11h', source: 'guess' }),
      {
        fr: 'Durée.',
        en: 'How long it lasts.',
      },
    ),
  },
  targets: ['team', 'member'],
  impacts: (effect: AwayFields) => awayImpacts(effect),
});
