import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

interface WithheldFields {
  readonly for?: SourcedLaw | undefined;
}

/** Updates no longer come from a source: the debt of security grows once the reserve is spent. */
export const withheldUpdates = defineIncidentKind({
  kind: 'withhold-updates',
  family: 'load',
  label: { fr: 'Mises à jour retenues', en: 'Updates withheld' },
  sentence: {
    fr: 'Les mises à jour d’une source n’arrivent plus. Ce qui a besoin d’elle (`lasts`, `kind: patches`) vit sur sa réserve, puis en dette de sécurité ; écrire `without: 100%` sur ce besoin, sans quoi il s’arrête quand la réserve est épuisée.',
    en: 'Updates no longer come from a source. What needs it (`lasts`, `kind: patches`) lives on its reserve, then in debt of security; write `without: 100%` on that need, or it stops once the reserve is spent.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée de la rétention ; sans fin sinon.',
      en: 'How long they are withheld; without end otherwise.',
    }),
  },
  targets: ['tool'],
  impacts: (effect: WithheldFields & { readonly what: readonly string[] }) => [
    {
      scope: 'contents',
      refs: effect.what,
      event: { tool: 'tool.lost' },
      after: null,
      dwellSeconds: 0,
    },
    ...untilOver(effect, { scope: 'contents', event: { tool: 'tool.restored' } }),
  ],
});
