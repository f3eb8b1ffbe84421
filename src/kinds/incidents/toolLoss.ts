import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface ToolLossFields {
  readonly what: readonly string[];
  readonly for?: SourcedLaw | undefined;
}

/** A tool, a key or a document is lost by itself, wherever it was kept. */
export const toolLoss = defineIncidentKind({
  kind: 'tool-loss',
  family: 'people',
  label: { fr: 'Perte d’un outil ou d’un document', en: 'Loss of a tool or a document' },
  sentence: {
    fr: 'Un outil, un secret ou un document est perdu, où qu’il soit gardé : plan, annuaire, clés, contrats.',
    en: 'A tool, a credential or a document is lost, wherever it was kept: plan, directory, keys, contracts.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Temps pour le reconstituer, ou pour qu’il arrive (une clé de déchiffrement remise six jours après) ; perdu pour de bon sinon.',
      en: 'Time to make it anew, or until it arrives (a decryption key handed over six days later); lost for good otherwise.',
    }),
  },
  targets: ['tool'],
  impacts: ({ what, for: lasts }: ToolLossFields) => {
    const lost = { scope: 'places' as const, refs: what, dwellSeconds: 0 };
    return [
      { ...lost, event: { tool: 'tool.lost' as const }, after: null, beyondRepair: true },
      ...(lasts ? [{ ...lost, event: { tool: 'tool.restored' as const }, after: lasts }] : []),
    ];
  },
});
