import { defineRuleKind } from '../defineRuleKind.ts';

/** P13: evaluated on each copy that stands in for another, over its whole planned stay. */
export const validThroughout = defineRuleKind({
  code: 'P13',
  nature: 'practice',
  label: { fr: 'Valable tout le séjour', en: 'Valid for the whole stay' },
  sentence: {
    fr: 'La qualification et le contrat du lieu de secours valent pour tout le séjour prévu, pas seulement le jour de la bascule.',
    en: 'The qualification and the contract of the place of fallback hold for the whole planned stay, not only on the day of the switch.',
  },
  source: 'Circulaire 6282-SG, R9\u202f; règlement DORA 2022/2554, art. 28',
});
