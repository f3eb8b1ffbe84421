import type { frSavings } from '../fr/savings.ts';

/** What would have saved it. Whole sentences. */
export const enSavings: typeof frSavings = {
  noReturn: (offset) => `Point of no return: ${offset}.`,
  stillSaves: (deeds, service) =>
    `Until then it was enough ${deeds} to ${service === null ? 'change the verdict' : `keep the promise of “${service}”`}.`,
  andYet: (word) => `The rest would not be saved by it: ${word}.`,
  nothingToLaunch: 'This dossier has no plan: after T there is nothing to launch.',
  tooLate: (plans) =>
    plans.length === 1
      ? `After T, launching “${plans[0]}” is not enough, even at once.`
      : `After T, none of the ${plans.length} plans is enough, even launched at once, nor all together.`,
  preparedBefore: 'What saves it is prepared before T.',
  won: (duration) => `${duration} less downtime`,
  wonInAll: (duration) => `${duration} less downtime, all services added up`,
  nothing: 'Nothing that was tried changes the outcome.',
  proved: (count) => `Proved by running ${count === 1 ? 'one world' : `${count} worlds`} again.`,
  designsHold: (count) =>
    count > 1
      ? 'Other designs hold against the same incident:'
      : 'Another design holds against the same incident:',
  noDesignHolds: (count) =>
    count > 1
      ? `None of the ${count} other designs holds against this incident either.`
      : 'The other design does not hold against this incident either.',
};
