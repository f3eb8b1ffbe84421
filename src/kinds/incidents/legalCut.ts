import { invariant } from '../../base/assert.ts';
import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface LegalCutFields {
  readonly notice: SourcedLaw;
  readonly for?: SourcedLaw | undefined;
}

/** The end of a notice and then of the suspension: the second law begins where the first ends. */
function lastsUntil(notice: SourcedLaw, suspension: SourcedLaw): SourcedLaw {
  invariant(notice.law.law === 'fixed' && suspension.law.law === 'fixed', 'checked when read');
  const seconds = notice.law.value + suspension.law.value;
  return {
    law: { law: 'fixed', value: seconds },
    text: `${seconds}s`,
    source: suspension.source,
  };
}

/** A law, a sanction or a contract ends access to hostings, after a notice that may be nothing. */
export const legalCut = defineIncidentKind({
  kind: 'cut',
  label: { fr: 'Coupure juridique', en: 'Legal cut-off' },
  sentence: {
    fr: 'Une loi, une sanction ou un contrat met fin à l’accès, après un préavis qui peut être nul.',
    en: 'A law, a sanction or a contract ends access, after a notice that may be nothing.',
  },
  fields: {
    notice: described(lawField, {
      fr: 'Préavis, entre l’annonce et la coupure.',
      en: 'Notice, from the announcement to the cut.',
    }),
    for: described(lawField.optional(), {
      fr: 'Durée de la coupure ; sans fin sinon.',
      en: 'How long the cut lasts; without end otherwise.',
    }),
  },
  targets: ['hosting', 'operator', 'jurisdiction'],
  impacts: (effect: LegalCutFields & { readonly what: readonly string[] }) => [
    {
      scope: 'access',
      refs: effect.what,
      event: { hosting: 'access.notified' },
      after: null,
      dwellSeconds: 0,
    },
    {
      scope: 'access',
      refs: effect.what,
      event: { hosting: 'access.cut' },
      after: effect.notice,
      dwellSeconds: 0,
    },
    ...(effect.for
      ? [
          {
            scope: 'access' as const,
            refs: effect.what,
            event: { hosting: 'access.restored' as const },
            after: lastsUntil(effect.notice, effect.for),
            dwellSeconds: 0,
          },
        ]
      : []),
  ],
});
