import { described } from '../../model/described.ts';
import { dateField, respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface DistrustFields {
  readonly notice: SourcedLaw;
  readonly issuedFrom?: string | undefined;
}

/** Browsers stop trusting a certificate authority: its certificates end as if they had all expired on one day. */
export const distrust = defineIncidentKind({
  kind: 'distrust',
  family: 'law',
  label: { fr: 'Autorité de certification écartée', en: 'Certificate authority distrusted' },
  sentence: {
    fr: 'Les navigateurs n’acceptent plus une autorité de certification : au bout du préavis, ses certificats valent comme expirés. Une étape `repair` en met d’autres, avant ou après ; avant, rien ne tombe.',
    en: 'Browsers no longer accept a certificate authority: at the end of the notice its certificates count as expired. A step `repair` puts others in their place, before or after; before, nothing falls.',
  },
  fields: {
    notice: described(respiteField, {
      fr: 'De l’annonce au refus.',
      en: 'From the announcement to the refusal.',
    }),
    'issued-from': described(dateField.optional(), {
      fr: 'Premier jour d’émission refusé : un certificat émis avant (`issued` de l’outil) reste valable jusqu’à son propre terme (`expires`). Tous sont refusés sinon.',
      en: 'First day of issue that is refused: a certificate issued before it (`issued` of the tool) stays valid to its own end (`expires`). All are refused otherwise.',
    }),
  },
  targets: ['tool', 'copy', 'component'],
  impacts: ({
    what,
    notice,
    issuedFrom,
  }: DistrustFields & { readonly what: readonly string[] }) => [
    {
      scope: 'contents',
      refs: what,
      event: { copy: 'copy.warned', tool: 'tool.warned' },
      after: null,
      dwellSeconds: 0,
    },
    {
      scope: 'contents',
      refs: what,
      event: { copy: 'copy.failed', tool: 'tool.lost' },
      after: notice,
      dwellSeconds: 0,
      announced: true,
      sparesRenewed: true,
      ...(issuedFrom === undefined ? {} : { sparesIssuedBefore: issuedFrom }),
    },
  ],
});
