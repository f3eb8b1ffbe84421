import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface AbsenceFields {
  readonly for?: SourcedLaw | undefined;
}

/** People who cannot be had: leave, strike, illness. A team, or one member (`dba/1`). */
export const absence = defineIncidentKind({
  kind: 'absence',
  family: 'people',
  label: { fr: 'Absence', en: 'Absence' },
  sentence: {
    fr: 'Des personnes qu’on ne peut pas avoir : congé, grève, maladie. Une équipe, ou un de ses membres.',
    en: 'People who cannot be had: leave, strike, illness. A team, or one of its members.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée de l’absence ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['team', 'member'],
  impacts: (effect: AbsenceFields & { readonly what: readonly string[] }) => [
    {
      scope: 'people',
      refs: effect.what,
      event: { member: 'member.lost' },
      after: null,
      dwellSeconds: 0,
    },
    ...(effect.for
      ? [
          {
            scope: 'people' as const,
            refs: effect.what,
            event: { member: 'member.returned' as const },
            after: effect.for,
            dwellSeconds: 0,
          },
        ]
      : []),
  ],
});
