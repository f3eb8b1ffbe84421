import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface OutageFields {
  readonly for?: SourcedLaw | undefined;
}

/** Stops a place, a hosting's data plane, a copy or a tool; what was there is intact and comes back after `for`. */
export const outage = defineIncidentKind({
  kind: 'outage',
  family: 'places',
  label: { fr: 'Panne', en: 'Outage' },
  sentence: {
    fr: 'Arrête un lieu, un hébergement, une copie ou un outil. Ce qui s’y trouvait est intact.',
    en: 'Stops a place, a hosting, a copy or a tool. What was there is intact.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée de la panne ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: [
    'site',
    'hosting',
    'copy',
    'component',
    'tool',
    'domain',
    'operator',
    'technology',
    'country',
  ],
  impacts: (effect: OutageFields & { readonly what: readonly string[] }) => [
    {
      scope: 'places',
      refs: effect.what,
      event: {
        site: 'site.stopped',
        hosting: 'data-plane.interrupted',
        copy: 'copy.failed',
        tool: 'tool.lost',
      },
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
              copy: 'copy.repaired' as const,
              tool: 'tool.restored' as const,
            },
            after: effect.for,
            dwellSeconds: 0,
          },
        ]
      : []),
  ],
});
