import { durationField } from '../../model/fields.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface CorruptionFields {
  readonly dwell: number;
}

/** Encrypts, deletes or corrupts data. Followers copy it; restore points taken during the dwell are unsound. */
export const corruption = defineIncidentKind({
  kind: 'corrupt',
  label: { fr: 'Altération des données', en: 'Data corruption' },
  fields: { dwell: durationField.default(0) },
  targets: ['data', 'component', 'copy'],
  impacts: (effect: CorruptionFields & { readonly what: readonly string[] }) => [
    {
      scope: 'data',
      refs: effect.what,
      event: { copy: 'copy.corrupted' },
      after: null,
      dwellSeconds: effect.dwell,
    },
  ],
});
