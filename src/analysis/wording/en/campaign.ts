import type { frCampaign } from '../fr/campaign.ts';

const meets = (owner: string, objective: string, target: string) =>
  `${owner} meets ${objective} of ${target}`;

/** What is said of many futures, one clause each. */
export const enCampaign: typeof frCampaign = {
  nothingPlayed: 'no future has been played yet',
  plan: 'the plan',
  inAll: (of) => `in each of the ${of} futures played`,
  inTheOnly: 'in the only future played',
  inNone: (of) => `in none of the ${of} futures played`,
  notInTheOnly: 'in 0 of the 1 future played',
  inSome: (count, of, share) => `in ${count} of the ${of} futures played (${share})`,
  nineInTen: (of) => `9 times in 10 in the ${of} futures played`,
  placedFirst: (place, clause) => `${place}, ${clause}`,
  placedLast: (clause, place) => `${clause} ${place}`,
  withTarget: (clause, target) => `${clause}; target ${target}`,
  backWithin: (service, within) => `${service} is back within ${within}`,
  neverBelow: (service) => `${service} never falls below its minimum`,
  notBack: (service) => `${service} is not back by the end of the simulated time`,
  overYears: (years) => (years === 1 ? 'over a year' : `over ${years} years`),
  overSpan: (span) => `over ${span}`,
  belowAtMost: (service, most) => `${service} is below its minimum for at most ${most}`,
  noOutageBeyond: (service, most) => `no outage of ${service} lasts longer than ${most}`,
  losesAtMost: (data, age) => `${data} goes back by at most ${age}`,
  losesNothing: (data) => `${data} loses nothing`,
  losesAll: (data) => `${data} is lost altogether`,
  stolen: { some: (data) => `${data} is stolen`, none: (data) => `${data} is stolen` },
  stolenAtMost: (data, most) => `what is stolen of ${data} is ${most} at most`,
  holds: { some: (plan) => `${plan} holds`, none: (plan) => `${plan} holds` },
  ofWhichDegraded: (clause, count) => `${clause}, ${count} of them in degraded mode`,
  meets: { some: meets, none: meets },
  meetData: { some: meets, none: meets },
  its: {
    rto: 'its RTO',
    mtpd: 'its MTPD',
    rpo: 'its RPO',
    deadline: 'its deadline',
    availability: 'its availability',
    downtime: 'its time down in all',
    outages: 'its number of outages',
  },
  neverJudged: (rule) => `nothing in any future called on ${rule}`,
  breached: { some: (rule) => `${rule} is breached`, none: (rule) => `${rule} is breached` },
  overAll: {
    between: (low, high, sure) =>
      `over all possible futures, in ${low} to ${high} of them (${sure})`,
    atLeast: (low, sure) => `over all possible futures, in at least ${low} of them (${sure})`,
    atMost: (high, sure) => `over all possible futures, in at most ${high} of them (${sure})`,
  },
  and: (clause, more) => `${clause}; ${more}`,
  nineInTenOverAll: {
    between: (low, high, sure) =>
      `what 9 in 10 of all possible futures do not exceed lies between ${low} and ${high} (${sure})`,
    from: (low, beyond, sure) =>
      `what 9 in 10 of all possible futures do not exceed is at least ${low}, and perhaps ${beyond} (${sure})`,
    tooFew: (of, needed, sure) =>
      `${of} futures played are too few to bound what 9 in 10 of all possible futures do not exceed: it takes ${needed} (${sure})`,
    beyondTime: 'beyond the simulated time',
    everything: 'everything',
  },
  sure: (confidence) => `${confidence} confidence`,
  sureAlways: (confidence) => `${confidence} confidence, whenever one stops`,
  claim: {
    shown: (clause, share, sure) =>
      `${clause} in at least ${share} of all possible futures (${sure})`,
    refuted: (clause, share, sure) =>
      `${clause} in less than ${share} of all possible futures (${sure})`,
    open: (clause, share, sure) =>
      `it cannot be said yet that ${clause} in at least ${share} of all possible futures, nor the contrary (${sure})`,
    needsInAll: (misses, needed) =>
      `${misses} so far, it takes ${needed} futures in all without a further miss`,
    toShow: (clause, share, sure) =>
      `to show that ${clause} in at least ${share} of all possible futures (${sure})`,
    takes: (parts) => `it takes ${parts.join(', ')}`,
    futures: (needed, misses) => `${needed} futures ${misses}`,
    or: (needed, misses) => `${needed} ${misses}`,
    withMisses: (count, said) => (count > 1 ? `with ${said} misses` : `with ${said} miss`),
    withoutMiss: 'without a miss',
  },
};
