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
  points: (low, high, sure) => `a difference of ${low} to ${high} points (${sure})`,
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
    },
    down: {
      less: 'is below its minimum for less time',
      more: 'for more',
      equal: 'for as long',
      chanceLess: 'for less time more often than by chance',
      chanceMore: 'for more time more often than by chance',
      unit: { less: 'less', more: 'more' },
    },
    lost: {
      less: 'loses less',
      more: 'more',
      equal: 'as much',
      chanceLess: 'a smaller loss more often than by chance',
      chanceMore: 'a larger loss more often than by chance',
      unit: { less: 'less', more: 'more' },
    },
  },
  with: (b, clause) => `with ${b}, ${clause}`,
  in: (what, inMany) => `${what} in ${inMany}`,
  list: (parts) => parts.join(', '),
  allEqual: (b, owner, a, inEqual) => `with ${b}, ${owner} does as with ${a} ${inEqual}`,
  allEqualData: (b, owner, a, inEqual) =>
    `with ${b}, ${owner} loses as much as with ${a} ${inEqual}`,
  mean: (difference, pairs) =>
    `on average ${difference}, over the ${pairs} in which it can be counted`,
  meanBetween: (low, high, sure) => `between ${low} and ${high} (${sure})`,
  ofDuration: (duration, unit) => `${duration} ${unit}`,
  noDifference: 'no difference',
  pairing: (times) =>
    `playing the same futures on both sides is worth ${times} times as many futures played apart`,
};
