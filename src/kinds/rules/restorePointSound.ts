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
  source: 'SecNumCloud 3.2, chap. 17\u202f; règlement DORA 2022/2554, art. 12',
  version: '2022-03-08',
});
