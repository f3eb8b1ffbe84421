/** Le registre des décisions, en français. */

export const frDecisions = {
  answer: { yes: 'oui', no: 'non' },
  /** `the` is the decision, worded. */
  given: (answer: string, the: string) => `${answer} pour ${the}`,
  by: (clause: string, who: string) => `${clause}, par ${who}`,
  byYou: (clause: string) => `${clause}, par vous`,
  after: (clause: string, duration: string) => `${clause}, ${duration} après la demande`,
  atOnce: (clause: string) => `${clause}, dès la demande`,
  inAdvance: (clause: string) => `${clause}, avant toute demande`,
  accepts: (clause: string, rules: string) => `${clause} ; l'écart accepté : ${rules}`,
  knowing: (clause: string, known: string) => `${clause} ; vu avant la demande : ${known}`,
};
