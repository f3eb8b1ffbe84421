import { defineRuleKind } from '../defineRuleKind.ts';

/** P9: evaluated on each copy where a rule of law is breached. */
export const breachDecided = defineRuleKind({
  code: 'P9',
  nature: 'governance',
  label: { fr: 'Écart décidé et tracé', en: 'Breach decided and recorded' },
  sentence: {
    fr: 'Un écart à la loi pour assurer la continuité n’existe que par une décision enregistrée d’une personne habilitée.',
    en: 'A breach of the law for the sake of continuity exists only by the recorded decision of an entitled person.',
  },
  source: 'Circulaire 6282-SG, R9 (dérogations)',
});
