import type { frDataClasses, frLeaks } from '../fr/leaks.ts';

export const enDataClasses: typeof frDataClasses = {
  public: 'public',
  internal: 'internal',
  personal: 'personal',
  health: 'health',
  'citizen-personal': 'personal, of citizens',
  'company-economic': 'economic, of companies',
  'agent-business': 'of civil servants',
  'legal-secret': 'secrets protected by law',
  'essential-state-mission': 'essential missions of the State',
  sensitive: 'sensitive',
  restricted: 'restricted',
};

export const enLeaks: typeof frLeaks = {
  classes: enDataClasses,
  beside: 'data stolen',
  begins: (data, source) => `${data} begins to leave with an attacker, by ${source}`,
  begunAgain: (data, source) => `${data} begins again to leave with an attacker, by ${source}`,
  stops: (data, source, amount) => `the leak of ${data} by ${source} stops, after ${amount}`,
  ends: (data, source, amount) => `${data} is stolen, by ${source}: ${amount}`,
  goesOn: (data, source, amount) => `${data} is still leaving by ${source}: ${amount} so far`,
  known: (data, source) => `it is known that ${data} leaves or has left by ${source}`,
  sealed: (clause) => `${clause}, encrypted and without its key`,
  part: (volume, share) => `${volume} (${share})`,
  all: (volume) => (volume === null ? 'all of it' : `all of it, ${volume}`),
  nothingYet: 'next to nothing',
  stolen: (data, amount) => `${data} is stolen: ${amount}`,
  ofClasses: (clause, classes) => `${clause}, ${classes} data`,
  ofPeople: (clause, count, isAll) =>
    isAll ? `${clause}, of ${count} people` : `${clause}, of ${count} people at most`,
  stillLeaving: (clause) => `${clause}, and it goes on as the run ends`,
  knownAtOnce: (clause) => `${clause}; known at once`,
  knownAfter: (clause, span) => `${clause}; known ${span} later`,
  knownByNobody: (clause) => `${clause}; nobody knows`,
};
