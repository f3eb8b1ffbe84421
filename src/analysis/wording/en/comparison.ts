import type { frComparison } from '../fr/comparison.ts';

/** What is said of two designs on the same futures. */
export const enComparison: typeof frComparison = {
  quoted: (name) => `“${name}”`,
  nothingPlayed: 'no future has been played by both yet',
  alike: (a, b, verb, played) => `${a} and ${b} ${verb} in the same futures, ${played}`,
  played: (of) => `out of ${of} played`,
  holds: (design) => `${design} holds`,
  holdsNot: (design) => `${design} does not`,
  meets: (design, objective) => `${design} meets ${objective}`,
  meetsNot: (design) => `${design} does not`,
  inOthers: (does, inOnlyB, doesNot, inOnlyA) =>
    `${does} in ${inOnlyB} where ${doesNot}, and the reverse in ${inOnlyA}`,
  futures: (count, said) => (count === 1 ? `${said} future` : `${said} futures`),
  hold: 'hold',
  meet: (objective) => `meet ${objective}`,
  the: { rto: 'the RTO', mtpd: 'the MTPD', rpo: 'the RPO' },
  on: (objective, owner) => `${objective} for ${owner}`,
  better: (b) => `${b} does better`,
  worse: (b) => `${b} does worse`,
  chance: 'no better than chance',
  points: (low, high, sure) =>
    `over all possible futures, a difference of ${low} to ${high} points (${sure})`,
  join: (parts) => parts.join('; '),
  because: (word, pValue) => `${word} (${pValue})`,
  metric: {
    recovery: {
      less: 'is back sooner',
      more: 'later',
      equal: 'at the same moment',
      chanceLess: 'sooner more often than by chance',
      chanceMore: 'later more often than by chance',
      unit: { less: 'sooner', more: 'later' },
      alike: (owner, a) => `${owner} is back at the same moment as with ${a}`,
      counted: (pairs) => `over the ${pairs} in which the service is back on both sides`,
    },
    down: {
      less: 'is below its minimum for less time',
      more: 'for more',
      equal: 'for as long',
      chanceLess: 'for less time more often than by chance',
      chanceMore: 'for more time more often than by chance',
      unit: { less: 'less', more: 'more' },
      alike: (owner, a) => `${owner} is below its minimum for as long as with ${a}`,
      counted: (pairs) => `over the ${pairs} in which it can be counted`,
    },
    lost: {
      less: 'loses less',
      more: 'more',
      equal: 'as much',
      chanceLess: 'a smaller loss more often than by chance',
      chanceMore: 'a larger loss more often than by chance',
      unit: { less: 'less', more: 'more' },
      alike: (owner, a) => `${owner} loses as much as with ${a}`,
      counted: (pairs) => `over the ${pairs} in which neither side loses everything`,
    },
  },
  with: (b, clause) => `with ${b}, ${clause}`,
  in: (what, inMany) => `${what} in ${inMany}`,
  list: (parts) => parts.join(', '),
  average: (difference) => `on average ${difference}`,
  averageBetween: (difference, low, high, sure) =>
    `on average ${difference} (between ${low} and ${high}, ${sure})`,
  ofDuration: (duration, unit) => `${duration} ${unit}`,
  noDifference: 'no difference',
  pairing: (times) =>
    `for this mean, playing the same futures on both sides is worth ${times} times as many futures played apart`,
};
