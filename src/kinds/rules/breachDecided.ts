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
  judged: {
    fr: 'À chaque instant où une des règles P1 à P5 est enfreinte, sur le même objet.',
    en: 'At every instant at which one of P1 to P5 is breached, on the same thing.',
  },
  clears: {
    fr: 'Une décision du plan qui accepte cette règle (`accepts: { rules: [P1], for: 30d }`), prise par une équipe habilitée (`entitled: true`), tant que `for` dure ; ou la fin de l’écart lui-même. Une dérogation en vigueur n’en laisse pas naître.',
    en: 'A decision of the plan that accepts that rule (`accepts: { rules: [P1], for: 30d }`), taken by an entitled team (`entitled: true`), as long as `for` lasts; or the end of the breach itself. A waiver in force lets none begin.',
  },
  source: 'Circulaire 6282-SG, R9 (dérogations)',
});
