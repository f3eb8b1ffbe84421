import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

interface ExpiryFields {
  readonly for?: SourcedLaw | undefined;
}

/** A certificate, a token, a licence or a lease runs out, or is revoked: nothing else breaks. */
export const expiry = defineIncidentKind({
  kind: 'expire',
  family: 'load',
  label: { fr: 'Expiration', en: 'Expiry' },
  sentence: {
    fr: 'Un certificat, un jeton, une licence ou un bail arrive à son terme, ou est révoqué. Il revient par une étape `repair`, ou après `for`.',
    en: 'A certificate, a token, a licence or a lease runs out, or is revoked. A step `repair` brings it back, or `for` does.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Temps au bout duquel il est renouvelé sans que le plan s’en mêle ; jamais sinon.',
      en: 'Time after which it is renewed without the plan; never otherwise.',
    }),
  },
  targets: ['tool', 'copy', 'component'],
  impacts: (effect: ExpiryFields & { readonly what: readonly string[] }) => [
    {
      scope: 'contents',
      refs: effect.what,
      event: { copy: 'copy.failed', tool: 'tool.lost' },
      after: null,
      dwellSeconds: 0,
    },
    ...untilOver(effect, {
      scope: 'contents',
      event: { copy: 'copy.repaired', tool: 'tool.restored' },
    }),
  ],
});
