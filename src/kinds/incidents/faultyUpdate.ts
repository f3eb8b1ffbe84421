import { described } from '../../model/described.ts';
import { durationField } from '../../model/fields.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface UpdateFields {
  readonly withdrawn?: number | undefined;
}

/** A bad update goes out: every copy that takes it fails, each when it takes its updates. */
export const faultyUpdate = defineIncidentKind({
  kind: 'update',
  family: 'load',
  label: { fr: 'Mise à jour fautive', en: 'Faulty update' },
  sentence: {
    fr: 'Une mise à jour fautive part partout : chaque copie concernée tombe à l’heure où elle prend ses mises à jour (`updates`). Retirer la mise à jour n’en répare aucune.',
    en: 'A faulty update goes out: each copy concerned fails when it takes its updates (`updates`). Withdrawing the update repairs none of them.',
  },
  fields: {
    withdrawn: described(durationField.optional(), {
      fr: 'Temps au bout duquel l’éditeur la retire : les copies qui devaient la prendre plus tard sont épargnées.',
      en: 'Time after which its publisher withdraws it: copies that were to take it later are spared.',
    }),
  },
  targets: ['technology', 'domain', 'component', 'copy', 'tool', 'hosting', 'operator'],
  impacts: (effect: UpdateFields & { readonly what: readonly string[] }) => [
    {
      scope: 'contents',
      refs: effect.what,
      event: { copy: 'copy.failed', tool: 'tool.lost' },
      after: null,
      dwellSeconds: 0,
      withdrawnAfter: effect.withdrawn ?? Number.POSITIVE_INFINITY,
    },
  ],
});
