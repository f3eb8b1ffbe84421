import { defineRuleKind } from '../defineRuleKind.ts';

/** P8: evaluated on each copy restored. */
export const restorePointSound = defineRuleKind({
  code: 'P8',
  nature: 'practice',
  label: { fr: 'Point de restauration sain', en: 'Sound restore point' },
  sentence: {
    fr: 'Le point de restauration précède la compromission et n’est pas plus ancien que la perte de données admise.',
    en: 'The restore point precedes the compromise and is no older than the data loss allowed.',
  },
  judged: {
    fr: 'Quand une restauration se termine : l’image restaurée est malsaine, ou plus ancienne que la PDMA (`rpo`) au moment de la dernière écriture.',
    en: 'When a restore ends: the picture restored is unsound, or older than the RPO (`rpo`) at the moment of the last write.',
  },
  clears: {
    fr: 'Restaurer à nouveau la même copie, d’une image saine et assez récente : des sauvegardes plus fréquentes (`every`), gardées plus longtemps (`keep`), hors d’atteinte (`immutable`, `isolated-by`).',
    en: 'Restore the same copy again, from a picture that is sound and young enough: pictures taken more often (`every`), kept longer (`keep`), out of reach (`immutable`, `isolated-by`).',
  },
  source: 'SecNumCloud 3.2, chap. 17\u202f; règlement DORA 2022/2554, art. 12',
  version: '2022-03-08',
});
