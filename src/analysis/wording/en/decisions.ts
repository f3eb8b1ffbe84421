/** The register of decisions, in English. */
import type { frDecisions } from '../fr/decisions.ts';

export const enDecisions = {
  answer: { yes: 'yes', no: 'no' },
  given: (answer, the) => `${answer} to ${the}`,
  by: (clause, who) => `${clause}, by ${who}`,
  byYou: (clause) => `${clause}, by you`,
  after: (clause, duration) => `${clause}, ${duration} after it was asked`,
  atOnce: (clause) => `${clause}, as soon as it was asked`,
  inAdvance: (clause) => `${clause}, before anybody asked`,
  accepts: (clause, rules) => `${clause}; breach accepted: ${rules}`,
  knowing: (clause, known) => `${clause}; seen before it was asked: ${known}`,
} satisfies typeof frDecisions;
