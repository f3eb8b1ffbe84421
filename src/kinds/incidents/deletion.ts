import { z } from 'zod';
import { described } from '../../model/described.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { BACKUP_FATES, type BackupFate } from './backupFate.ts';

interface DeletionFields {
  readonly backups: BackupFate;
}

/** Deletes data, or all that is in some places (a tenancy, with each of its regions): machines, data and backups. */
export const deletion = defineIncidentKind({
  kind: 'delete',
  family: 'data',
  label: { fr: 'Suppression', en: 'Deletion' },
  sentence: {
    fr: 'Supprime des données, que les copies qui suivent suppriment aussi. D’un lieu, d’un hébergement ou d’un opérateur, supprime tout ce que le produit y a : machines, données et sauvegardes.',
    en: 'Deletes data, which followers delete too. Of a place, a hosting or an operator, deletes all that the product has there: machines, data and backups.',
  },
  fields: {
    backups: described(z.enum(BACKUP_FATES).default('spared'), {
      fr: 'Si les sauvegardes des données nommées partent aussi. Celles d’un lieu nommé partent toujours ; chacune survit selon ce qui l’isole.',
      en: 'Whether the backups of the data named go too. Those of a place named always do; each survives by what isolates it.',
    }),
  },
  targets: ['data', 'component', 'copy', 'site', 'hosting', 'domain', 'operator', 'technology'],
  impacts: (effect: DeletionFields & { readonly what: readonly string[] }) => [
    {
      scope: 'data',
      refs: effect.what,
      event: {
        copy: 'copy.deleted',
        occupant: 'copy.removed',
        tool: 'tool.lost',
        backupThere: 'backup.struck',
        ...(effect.backups === 'reached' ? { backup: 'backup.struck' as const } : {}),
      },
      after: null,
      dwellSeconds: 0,
    },
  ],
});
