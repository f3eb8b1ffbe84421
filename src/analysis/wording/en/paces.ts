import type { frPaces } from '../fr/paces.ts';

/** What is said of counted work: how far it is, how fast it goes, what holds it back. */
export const enPaces: typeof frPaces = {
  hasDone: (step, done, total) => `${step} has done ${done} of ${total}`,
  isAt: (clause, rate) => `${clause}, at ${rate}`,
  isStill: (clause) => `${clause} and stands still`,
  heldBy: (clause, term) => `${clause}: what limits it is ${term}`,
  units: (count) => count,
  hoursOfWork: (duration) => `${duration} of work`,
  perSecond: (volume) => `${volume}/s`,
  perHour: (count) => `${count} an hour`,
  perDay: (count) => `${count} a day`,
  people: (count) => (count === '1' ? '1 person' : `${count} people`),
  terms: {
    people: 'the number of people at work',
    'off-hours': 'the end of working hours',
    source: 'how fast the source can be read',
    rehydration: 'putting deduplicated data together again',
    target: 'how fast the target can be written',
    streams: 'the number of parallel streams',
    throughput: 'the rate kept from beginning to end',
    verification: 'checking what is carried',
  },
  link: (link) => `the shared rate of ${link}`,
  linkClosed: (link) => `${link}, closed at this hour`,
};
