import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

interface ReadOnlyFields {
  readonly for?: SourcedLaw | undefined;
}

/** Closes copies to writing: their data can be read, and nothing can be added. */
export const readOnly = defineIncidentKind({
  kind: 'make-read-only',
  family: 'load',
  label: { fr: 'Lecture seule', en: 'Read-only' },
  sentence: {
    fr: 'Ferme des copies à l’écriture : on y lit, on n’y écrit plus. Ce qui en a besoin pour écrire (`to-write`) s’arrête.',
    en: 'Closes copies to writing: they can be read, nothing can be written. What needs them to write (`to-write`) stops.',
  },
  fields: {
    for: described(lawField.optional(), {
      fr: 'Durée de la lecture seule ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['copy', 'component', 'data', 'site', 'hosting', 'domain'],
  impacts: (effect: ReadOnlyFields & { readonly what: readonly string[] }) => [
    {
      scope: 'contents',
      refs: effect.what,
      event: { copy: 'copy.closed' },
      after: null,
      dwellSeconds: 0,
    },
    ...untilOver(effect, { scope: 'contents', event: { copy: 'copy.reopened' } }),
  ],
});
