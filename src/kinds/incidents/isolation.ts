import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface IsolationFields {
  readonly for?: SourcedLaw | undefined;
}

/** Cuts a site off the network: what runs there goes on, nobody reaches it, until `for` has passed. */
export const isolation = defineIncidentKind({
  kind: 'isolate',
  family: 'places',
  label: { fr: 'Isolement réseau', en: 'Network isolation' },
  sentence: {
    fr: 'Coupe un site ou un hébergement du réseau : ce qui y tourne continue, personne ne l’atteint.',
    en: 'Cuts a site or a hosting off the network: what runs there goes on, nobody reaches it.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée de l’isolement ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['site', 'hosting', 'domain', 'operator', 'country'],
  impacts: (effect: IsolationFields & { readonly what: readonly string[] }) => [
    {
      scope: 'places',
      refs: effect.what,
      event: { site: 'site.isolated', hosting: 'data-plane.isolated' },
      after: null,
      dwellSeconds: 0,
    },
    ...(effect.for
      ? [
          {
            scope: 'places' as const,
            refs: effect.what,
            event: {
              site: 'site.restored' as const,
              hosting: 'data-plane.restored' as const,
            },
            after: effect.for,
            dwellSeconds: 0,
          },
        ]
      : []),
  ],
});
