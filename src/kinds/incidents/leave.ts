import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { type AwayFields, awayImpacts } from './awayImpacts.ts';

/** A person is on leave: the team, or the only expert, is missing. */
export const leave = defineIncidentKind({
  kind: 'leave',
  family: 'people',
  label: { fr: 'Congé', en: 'Leave' },
  sentence: {
    fr: 'Une personne est en congé : l’équipe, ou l’expert unique, manque.',
    en: 'A person is on leave: the team, or the only expert, is missing.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['team', 'member'],
  impacts: (effect: AwayFields) => awayImpacts(effect),
});
