import { frOf } from './nouns.ts';

/** What is said of many futures, one clause each. Counts, shares, durations and names come already worded. */
export const frCampaign = {
  nothingPlayed: "aucun futur n'a encore été joué",
  plan: 'le plan',
  /** In how many futures. */
  inAll: (of: string) => `dans chacun des ${of} futurs joués`,
  inTheOnly: 'dans le seul futur joué',
  inNone: (of: string) => `dans aucun des ${of} futurs joués`,
  notInTheOnly: 'pas dans le seul futur joué',
  inSome: (count: string, of: string, share: string) =>
    `dans ${count} des ${of} futurs joués (${share})`,
  nineInTen: (of: string) => `9 fois sur 10 dans les ${of} futurs joués`,
  /** `place` is one of the above. */
  placedFirst: (place: string, clause: string) => `${place}, ${clause}`,
  placedLast: (clause: string, place: string) => `${clause} ${place}`,
  withTarget: (clause: string, target: string) => `${clause} ; cible ${target}`,
  backWithin: (service: string, within: string) => `${service} est rétabli en ${within} au plus`,
  neverBelow: (service: string) => `${service} ne passe jamais sous son minimum`,
  notBack: (service: string) => `${service} n'est pas rétabli à la fin du temps simulé`,
  /** The period that is asked about, then what happens in it. */
  overYears: (years: number) => (years === 1 ? 'sur un an' : `sur ${years} ans`),
  overSpan: (span: string) => `sur ${span}`,
  belowAtMost: (service: string, most: string) =>
    `${service} est sous son minimum pendant ${most} au plus`,
  noOutageBeyond: (service: string, most: string) =>
    `aucune interruption ${frOf(service)} ne dure plus de ${most}`,
  losesAtMost: (data: string, age: string) => `${data} reviennent au plus ${age} en arrière`,
  losesNothing: (data: string) => `${data} ne perdent rien`,
  losesAll: (data: string) => `${data} sont entièrement perdues`,
  stolen: {
    some: (data: string) => `${data} sont volées`,
    none: (data: string) => `${data} ne sont volées`,
  },
  stolenAtMost: (data: string, most: string) =>
    `ce qui est volé ${frOf(data)} ne dépasse pas ${most}`,
  /** How often something is so is said by the first; that it never is, by the second, before "in none". */
  holds: {
    some: (plan: string) => `${plan} tient`,
    none: (plan: string) => `${plan} ne tient`,
  },
  ofWhichDegraded: (clause: string, count: string) => `${clause}, dont ${count} en mode dégradé`,
  meets: {
    some: (owner: string, objective: string, target: string) =>
      `${owner} respecte ${objective} de ${target}`,
    none: (owner: string, objective: string, target: string) =>
      `${owner} ne respecte ${objective} de ${target}`,
  },
  meetData: {
    some: (owner: string, objective: string, target: string) =>
      `${owner} respectent ${objective} de ${target}`,
    none: (owner: string, objective: string, target: string) =>
      `${owner} ne respectent ${objective} de ${target}`,
  },
  its: {
    rto: 'son RTO',
    mtpd: 'sa DMIA',
    rpo: 'leur PDMA',
    deadline: 'son échéance',
    availability: 'sa disponibilité',
    downtime: 'son arrêt cumulé',
    outages: "son nombre d'arrêts",
  },
  breached: {
    some: (rule: string) => `${rule} est enfreinte`,
    none: (rule: string) => `${rule} n'est enfreinte`,
  },
  neverJudged: (rule: string) => `rien, dans aucun futur, n'a fait juger ${rule}`,
  /** What the share of all futures lies between; `sure` is the confidence. */
  overAll: {
    between: (low: string, high: string, sure: string) =>
      `sur l'ensemble des futurs possibles, dans ${low} à ${high} d'entre eux (${sure})`,
    atLeast: (low: string, sure: string) =>
      `sur l'ensemble des futurs possibles, dans ${low} d'entre eux au moins (${sure})`,
    atMost: (high: string, sure: string) =>
      `sur l'ensemble des futurs possibles, dans ${high} d'entre eux au plus (${sure})`,
  },
  and: (clause: string, more: string) => `${clause} ; ${more}`,
  /** The time, or the age of what is lost, that 9 futures in 10 stay within. */
  nineInTenOverAll: {
    between: (low: string, high: string, sure: string) =>
      `ce que 9 futurs possibles sur 10 ne dépassent pas se situe entre ${low} et ${high} (${sure})`,
    /** `beyond` says where it may lie instead of at a number. */
    from: (low: string, beyond: string, sure: string) =>
      `ce que 9 futurs possibles sur 10 ne dépassent pas est au moins ${low}, et peut-être ${beyond} (${sure})`,
    tooFew: (of: string, needed: string, sure: string) =>
      `${of} futurs joués ne suffisent pas à borner ce que 9 futurs possibles sur 10 ne dépassent pas : il en faut ${needed} (${sure})`,
    beyondTime: 'au-delà du temps simulé',
    everything: 'la totalité',
  },
  sure: (confidence: string) => `confiance de ${confidence}`,
  sureAlways: (confidence: string) =>
    `confiance de ${confidence}, quel que soit le moment de l'arrêt`,
  claim: {
    shown: (clause: string, share: string, sure: string) =>
      `${clause} dans au moins ${share} des futurs possibles (${sure})`,
    refuted: (clause: string, share: string, sure: string) =>
      `${clause} dans moins de ${share} des futurs possibles (${sure})`,
    open: (clause: string, share: string, sure: string) =>
      `on ne peut encore dire ni que ${clause} dans au moins ${share} des futurs possibles, ni le contraire (${sure})`,
    needsInAll: (misses: string, needed: string) =>
      `${misses} jusqu'ici, il faut ${needed} futurs en tout, sans nouveau raté`,
    toShow: (clause: string, share: string, sure: string) =>
      `pour affirmer que ${clause} dans au moins ${share} des futurs possibles (${sure})`,
    takes: (parts: readonly string[]) => `il faut ${parts.join(', ')}`,
    futures: (needed: string, misses: string) => `${needed} futurs ${misses}`,
    or: (needed: string, misses: string) => `${needed} ${misses}`,
    withMisses: (count: number, said: string) =>
      count > 1 ? `avec ${said} ratés` : `avec ${said} raté`,
    withoutMiss: 'sans raté',
  },
};
