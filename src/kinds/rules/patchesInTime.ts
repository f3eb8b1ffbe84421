import { defineRuleKind } from '../defineRuleKind.ts';

/** SNC-5: evaluated on each reserve of patches. The offer stays qualified; what its updates no longer mend is a debt. */
export const patchesInTime = defineRuleKind({
  code: 'SNC-5',
  nature: 'practice',
  label: { fr: 'Correctifs à temps', en: 'Patches in time' },
  sentence: {
    fr: 'Ce dont les correctifs ne viennent plus ne reste pas en service au-delà du temps pendant lequel on s’en passe.',
    en: 'What no longer gets its patches does not stay in service beyond the time that one does without them.',
  },
  judged: {
    fr: 'Dès qu’une réserve de sorte `patches` (`lasts`, `kind: patches` d’un besoin) est épuisée.',
    en: 'As soon as a reserve of `patches` (`lasts`, `kind: patches` of a need) is spent.',
  },
  clears: {
    fr: 'Les correctifs qui reviennent, ou un besoin remplacé.',
    en: 'Patches that come again, or a need that is replaced.',
  },
  source: 'Circulaire 6282-SG, R5\u202f; SecNumCloud 3.2, chap. 12 et 19.6',
  version: '2022-03-08',
});
