import { described } from '../../model/described.ts';
import { durationField, lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface CorruptionFields {
  readonly dwell: number;
  readonly showsAfter?: SourcedLaw | undefined;
}

/** Spoils data. Followers copy it; restore points taken during the dwell are unsound. */
export const corruption = defineIncidentKind({
  kind: 'corrupt',
  family: 'data',
  label: { fr: 'Altération des données', en: 'Data corruption' },
  sentence: {
    fr: 'Altère des données. Les copies qui suivent le recopient ; les sauvegardes prises entre-temps ne sont pas saines.',
    en: 'Spoils data. Followers copy it; backups taken meanwhile are unsound.',
  },
  fields: {
    dwell: described(durationField.default(0), {
      fr: 'Temps depuis lequel les données étaient déjà altérées sans que cela se voie.',
      en: 'Time for which the data had been spoilt already without being seen.',
    }),
    'shows-after': described(lawField.optional(), {
      fr: 'Temps avant que quelqu’un s’en aperçoive : d’ici là tout sert, recopie et sauvegarde des données altérées. Aussitôt sinon.',
      en: 'Time before anybody notices: until then, spoilt data are served, copied and backed up. At once otherwise.',
    }),
  },
  targets: ['data', 'component', 'copy'],
  impacts: (effect: CorruptionFields & { readonly what: readonly string[] }) => {
    const spoils = {
      scope: 'data',
      refs: effect.what,
      event: { copy: 'copy.corrupted' },
      after: null,
      dwellSeconds: effect.dwell,
    } as const;
    // Until somebody sees it, what is spoilt goes on serving.
    const unseen = { ...spoils, event: { copy: 'copy.tainted' } } as const;
    const seen = { ...spoils, after: effect.showsAfter ?? null, shows: true } as const;
    return effect.showsAfter ? [unseen, seen] : [spoils];
  },
});
