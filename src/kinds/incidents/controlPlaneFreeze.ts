import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface FreezeFields {
  readonly for?: SourcedLaw | undefined;
}

/** Freezes a control plane: what runs goes on running, nothing can be created, started or changed. */
export const controlPlaneFreeze = defineIncidentKind({
  kind: 'freeze-control-plane',
  family: 'places',
  label: { fr: 'Plan de contrôle figé', en: 'Control plane frozen' },
  sentence: {
    fr: 'Fige un plan de contrôle : ce qui tourne continue, rien ne peut être créé, démarré ni changé.',
    en: 'Freezes a control plane: what runs goes on, nothing can be created, started or changed.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée du gel ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['hosting', 'operator', 'technology'],
  impacts: (effect: FreezeFields & { readonly what: readonly string[] }) => [
    {
      scope: 'control-planes',
      refs: effect.what,
      event: { hosting: 'control-plane.frozen' },
      after: null,
      dwellSeconds: 0,
    },
    ...(effect.for
      ? [
          {
            scope: 'control-planes' as const,
            refs: effect.what,
            event: { hosting: 'control-plane.restored' as const },
            after: effect.for,
            dwellSeconds: 0,
          },
        ]
      : []),
  ],
});
