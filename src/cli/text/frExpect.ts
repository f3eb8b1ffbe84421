/** What a dossier expects of its runs, against what they give. */
export const frExpect = {
  all: (count: number) =>
    count === 1 ? 'La seule attente est remplie.' : `Les ${count} attentes sont remplies.`,
  none: 'Ce dossier n’a pas d’attente (`expect`).',
  some: (unmet: number, count: number) =>
    `${unmet} ${unmet === 1 ? 'attente' : 'attentes'} sur ${count} ${unmet === 1 ? 'n’est pas remplie' : 'ne sont pas remplies'}\u202f:`,
  title: (number: number, run: string) => `expect ${number} (${run})\u202f:`,
  asWritten: 'tel qu’il est écrit',
  verdict: (asked: string, got: string) => `attendu « ${asked} », obtenu « ${got} »`,
  objective: (service: string, objective: string) => `${service} ne tient pas son ${objective}`,
  within: (service: string, got: string, asked: string, isOpen: boolean) =>
    isOpen
      ? `${service} n’est pas revenu après ${got}, attendu en ${asked}`
      : `${service} revient en ${got}, attendu en ${asked}`,
  lost: (data: string, got: string, asked: string) =>
    `${data}\u202f: ${got} perdus, attendu ${asked} au plus`,
  everything: 'tout',
  notBreached: (rule: string) => `${rule} n’est pas enfreinte`,
  notKept: (rule: string, status: 'breached' | 'undetermined') =>
    `${rule} est ${status === 'breached' ? 'enfreinte' : 'indéterminée'}`,
  noRecovery:
    'il n’y a pas de courbe de rétablissement\u202f: ni lot de systèmes, ni assez de services',
  share: (share: string) => `${share} des systèmes`,
  plan: (plan: string) => `le plan ${plan}`,
  never: (what: string, by: string) => `${what}\u202f: jamais, attendu à ${by} au plus tard`,
  late: (what: string, got: string, by: string) => `${what} à ${got}, attendu à ${by} au plus tard`,
  early: (what: string, got: string, from: string) =>
    `${what} à ${got}, attendu à ${from} au plus tôt`,
  bound: (plan: string, got: string | null) =>
    got === null
      ? `rien ne retient le plan ${plan}`
      : `le plan ${plan} tient à «\u202f${got}\u202f»`,
};
