import { described } from '../../model/described.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

interface ClosedFields {
  readonly for?: SourcedLaw | undefined;
}

/** We close an access ourselves: nothing is broken, and whoever needed it does without. */
export const closedAccess = defineIncidentKind({
  kind: 'close-access',
  family: 'places',
  label: { fr: 'Accès fermé par nous', en: 'Access closed by us' },
  sentence: {
    fr: 'On ferme soi-même un accès : un réseau, un fournisseur d’identité, un compte, tout ce qu’un contrat ou un opérateur donne. Rien n’est cassé ; ce qui en a besoin s’en passe.',
    en: 'We close an access ourselves: a network, an identity provider, an account, all that a contract or an operator gives. Nothing is broken; what needs it does without.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée de la fermeture ; jusqu’à une étape `reconnect`, ou sans fin, sinon.',
      en: 'How long it stays closed; until a step `reconnect`, or without end, otherwise.',
    }),
  },
  targets: [
    'tool',
    'contract',
    'tenant',
    'operator',
    'hosting',
    'site',
    'domain',
    'component',
    'copy',
  ],
  impacts: (effect: ClosedFields & { readonly what: readonly string[] }) => [
    {
      scope: 'places',
      refs: effect.what,
      event: CLOSES,
      after: null,
      dwellSeconds: 0,
    },
    ...untilOver(effect, { scope: 'places', event: OPENS }),
  ],
});

const CLOSES: IncidentImpact['event'] = {
  site: 'site.isolated',
  hosting: 'data-plane.isolated',
  copy: 'copy.fenced',
  tool: 'tool.closed',
};

const OPENS: IncidentImpact['event'] = {
  site: 'site.reconnected',
  hosting: 'data-plane.reconnected',
  copy: 'copy.unfenced',
  tool: 'tool.opened',
};
