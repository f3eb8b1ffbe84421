/** What is said of two designs on the same futures. Names come in quotes, counts and durations already worded. */
export const frComparison = {
  quoted: (name: string) => `« ${name} »`,
  nothingPlayed: "aucun futur n'a encore été joué par les deux",
  /** Both did the same in every future. */
  alike: (a: string, b: string, verb: string, played: string) =>
    `${a} et ${b} ${verb} dans les mêmes futurs, ${played}`,
  played: (of: string) => `sur ${of} joués`,
  holds: (design: string) => `${design} tient`,
  holdsNot: (design: string) => `${design} ne tient pas`,
  meets: (design: string, objective: string) => `${design} respecte ${objective}`,
  meetsNot: (design: string) => `${design} ne le fait pas`,
  /** In how many futures only one of them does. */
  inOthers: (does: string, inOnlyB: string, doesNot: string, inOnlyA: string) =>
    `${does} dans ${inOnlyB} où ${doesNot}, et l'inverse dans ${inOnlyA}`,
  futures: (count: number, said: string) => (count > 1 ? `${said} futurs` : `${said} futur`),
  hold: 'tiennent',
  meet: (objective: string) => `respectent ${objective}`,
  the: {
    rto: 'le RTO',
    mtpd: 'la DMIA',
    rpo: 'la PDMA',
    availability: 'la disponibilité',
    downtime: "l'arrêt cumulé",
    outages: "le nombre d'arrêts",
    deadline: "l'échéance",
  },
  on: (objective: string, owner: string) => `${objective} pour ${owner}`,
  better: (b: string) => `${b} fait mieux`,
  worse: (b: string) => `${b} fait moins bien`,
  chance: 'pas mieux que le hasard',
  points: (low: string, high: string, sure: string) =>
    `sur l'ensemble des futurs possibles, écart de ${low} à ${high} points (${sure})`,
  join: (parts: readonly string[]) => parts.join(' ; '),
  /** Word, then how sure. */
  because: (word: string, pValue: string) => `${word} (${pValue})`,
  metric: {
    recovery: {
      less: 'est rétabli plus tôt',
      more: 'plus tard',
      equal: 'au même moment',
      chanceLess: 'plus tôt plus souvent que par hasard',
      chanceMore: 'plus tard plus souvent que par hasard',
      unit: { less: 'plus tôt', more: 'plus tard' },
      alike: (owner: string, a: string) => `${owner} est rétabli au même moment qu'avec ${a}`,
      counted: (pairs: string) => `sur les ${pairs} où le service est rétabli des deux côtés`,
    },
    down: {
      less: 'reste moins longtemps sous son minimum',
      more: 'plus longtemps',
      equal: 'aussi longtemps',
      chanceLess: 'moins longtemps plus souvent que par hasard',
      chanceMore: 'plus longtemps plus souvent que par hasard',
      unit: { less: 'de moins', more: 'de plus' },
      alike: (owner: string, a: string) =>
        `${owner} reste sous son minimum aussi longtemps qu'avec ${a}`,
      counted: (pairs: string) => `sur les ${pairs} où cela se compte`,
    },
    lost: {
      less: 'perdent moins',
      more: 'plus',
      equal: 'autant',
      chanceLess: 'une perte moindre plus souvent que par hasard',
      chanceMore: 'une perte plus forte plus souvent que par hasard',
      unit: { less: 'de moins', more: 'de plus' },
      alike: (owner: string, a: string) => `${owner} perdent autant qu'avec ${a}`,
      counted: (pairs: string) => `sur les ${pairs} où tout n'est perdu d'aucun côté`,
    },
  },
  with: (b: string, clause: string) => `avec ${b}, ${clause}`,
  in: (what: string, inMany: string) => `${what} dans ${inMany}`,
  list: (parts: readonly string[]) => parts.join(', '),
  average: (difference: string) => `en moyenne ${difference}`,
  averageBetween: (difference: string, low: string, high: string, sure: string) =>
    `en moyenne ${difference} (entre ${low} et ${high}, ${sure})`,
  ofDuration: (duration: string, unit: string) => `${duration} ${unit}`,
  noDifference: 'aucun écart',
  pairing: (times: string) =>
    `pour cette moyenne, jouer les mêmes futurs des deux côtés vaut ${times} fois plus de futurs joués séparément`,
};
