import { described } from '../../model/described.ts';
import { durationField } from '../../model/fields.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface CorruptionFields {
  readonly dwell: number;
}

/** Encrypts, deletes or corrupts data. Followers copy it; restore points taken during the dwell are unsound. */
export const corruption = defineIncidentKind({
  kind: 'corrupt',
  label: { fr: 'Altération des données', en: 'Data corruption' },
  sentence: {
    fr: 'Chiffre, efface ou altère des données. Les copies qui suivent le recopient ; les sauvegardes prises entre-temps ne sont pas saines.',
    en: 'Encrypts, deletes or spoils data. Followers copy it; backups taken meanwhile are unsound.',
  },
  fields: {
    dwell: described(durationField.default(0), {
      fr: 'Temps depuis lequel les données étaient déjà altérées sans que cela se voie.',
      en: 'Time for which the data had been spoilt already without being seen.',
    }),
  },
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
