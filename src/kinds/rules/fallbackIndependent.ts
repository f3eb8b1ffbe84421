import { defineRuleKind } from '../defineRuleKind.ts';

/** P6: evaluated on each copy that stands in for another. */
export const fallbackIndependent = defineRuleKind({
  code: 'P6',
  nature: 'practice',
  label: { fr: 'Secours indépendant', en: 'Independent fallback' },
  sentence: {
    fr: 'Le secours ne partage avec ce qui est tombé ni site, ni campus, ni opérateur, ni infrastructure, ni autre domaine de défaillance.',
    en: 'The fallback shares with what failed no site, campus, operator, infrastructure or other failure domain.',
  },
  source: 'Circulaire 6282-SG, R5 et R15\u202f; règlement DORA 2022/2554, art. 12',
});
