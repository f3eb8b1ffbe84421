import { described } from '../../model/described.ts';
import { lawField, percentField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

interface SurgeFields {
  readonly demand: number;
  readonly for?: SourcedLaw | undefined;
}

/** More people ask for a service than usual, on top of what the calendar says. */
export const demandSurge = defineIncidentKind({
  kind: 'demand-surge',
  family: 'load',
  label: { fr: 'Afflux de demandes', en: 'Demand surge' },
  sentence: {
    fr: 'Multiplie la demande d’un service : panique, annonce, report d’un autre canal.',
    en: 'Multiplies the demand for a service: panic, an announcement, people sent from another channel.',
  },
  fields: {
    demand: described(percentField, {
      fr: 'La demande, en part de celle du moment : `300%` la triple.',
      en: 'The demand, as a share of that of the moment: `300%` is three times as much.',
    }),
    for: described(lawField.optional(), {
      fr: 'Durée de l’afflux ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['service'],
  impacts: (effect: SurgeFields & { readonly what: readonly string[] }) => [
    {
      scope: 'demand',
      refs: effect.what,
      event: { service: 'demand.surged' },
      after: null,
      dwellSeconds: 0,
      share: effect.demand,
    },
    ...untilOver(effect, {
      scope: 'demand',
      event: { service: 'demand.settled' },
      share: 1,
    }),
  ],
});
