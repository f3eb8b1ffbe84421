import { z } from 'zod';
import { described } from '../../model/described.ts';
import { durationField, respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { BACKUP_FATES, type BackupFate } from './backupFate.ts';

interface EncryptionFields {
  readonly dwell: number;
  readonly backups: BackupFate;
  readonly strikesAgain?: SourcedLaw | undefined;
}

/** An attacker encrypts data, reaches the backups as far as their isolation lets, and may strike again what comes up. */
export const encryption = defineIncidentKind({
  kind: 'encrypt',
  family: 'data',
  label: { fr: 'Chiffrement par un attaquant', en: 'Encryption by an attacker' },
  sentence: {
    fr: 'Un attaquant chiffre des données, ou tout ce qui tourne dans un lieu. Les copies qui suivent le recopient, les sauvegardes qu’il atteint sont perdues.',
    en: 'An attacker encrypts data, or all that runs in a place. Followers copy it; the backups that the attacker reaches are lost.',
  },
  fields: {
    dwell: described(durationField.default(0), {
      fr: 'Temps depuis lequel l’attaquant était là sans que cela se voie : les sauvegardes prises entre-temps ne sont pas saines.',
      en: 'Time for which the attacker had been there unseen: backups taken meanwhile are unsound.',
    }),
    backups: described(z.enum(BACKUP_FATES).default('reached'), {
      fr: 'Si l’attaquant s’en prend aux sauvegardes ; chacune survit selon ce qui l’isole.',
      en: 'Whether the attacker goes for the backups; each survives by what isolates it.',
    }),
    'strikes-again': described(respiteField.optional(), {
      fr: 'Temps au bout duquel l’attaquant frappe une copie qui revient là où il est encore ; jamais sinon.',
      en: 'Time after which the attacker strikes a copy that comes up where they still are; never otherwise.',
    }),
  },
  targets: ['data', 'component', 'copy', 'site', 'hosting', 'domain', 'operator', 'technology'],
  impacts: (effect: EncryptionFields & { readonly what: readonly string[] }) => [
    {
      scope: 'data',
      refs: effect.what,
      event: {
        copy: 'copy.encrypted',
        tool: 'tool.lost',
        ...(effect.backups === 'reached'
          ? { backup: 'backup.struck' as const, backupThere: 'backup.struck' as const }
          : {}),
      },
      after: null,
      dwellSeconds: effect.dwell,
      attacker: { strikesAgain: effect.strikesAgain ?? null },
    },
  ],
});
