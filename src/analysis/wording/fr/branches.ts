/** Ce qu'une personne fait pendant une simulation, et ce qu'elle suppose. Clauses sans majuscule ni point. */
export const frBranches = {
  acts: {
    inject: (what: string) => `vous provoquez : ${what}`,
    approve: (decision: string) => `vous dites oui pour ${decision}`,
    refuse: (decision: string) => `vous dites non pour ${decision}`,
    activate: (plan: string) => `vous lancez ${plan}`,
    hold: (plan: string) => `vous retenez ${plan}`,
    release: (plan: string) => `vous cessez de retenir ${plan}`,
    skip: (step: string) => `vous sautez ${step}`,
    change: (step: string, what: string) => `vous modifiez ${step} (${what})`,
  },
  /** The same as something to do: « il suffisait de … ». */
  deeds: {
    inject: (what: string) => `provoquer : ${what}`,
    approve: (decision: string) => `dire oui pour ${decision}`,
    refuse: (decision: string) => `dire non pour ${decision}`,
    activate: (plan: string) => `lancer ${plan}`,
    hold: (plan: string) => `retenir ${plan}`,
    release: (plan: string) => `ne plus retenir ${plan}`,
    skip: (step: string) => `sauter ${step}`,
    change: (step: string, what: string) => `modifier ${step} (${what})`,
  },
  /** Fields of a step that a person changes, as they are read. */
  fields: {
    takes: 'durée',
    by: 'équipe',
    people: 'personnes',
    using: 'outils',
    succeeds: 'réussite',
    timeout: 'délai maximal',
    retries: 'nouveaux essais',
  } as Readonly<Record<string, string>>,
  /** A step, with the plan that it is of. */
  ofPlan: (step: string, plan: string) => `${step} du plan «\u202f${plan}\u202f»`,
  assumptions: {
    'without-effect': (what: string) => `sans ${what}`,
    'tool-apart': (tool: string) =>
      `si ${tool} se trouvait ailleurs, hors d'atteinte de l'incident`,
    'one-more-person': (team: string) => `avec une personne de plus dans ${team}`,
    'team-at-hand': (team: string) => `si ${team} était présente à toute heure`,
    'step-rehearsed': (step: string) => `si ${step}, répétée, réussissait du premier coup`,
    'step-twice-as-fast': (step: string) => `si ${step} durait deux fois moins`,
    'no-approval': (decision: string) => `sans attendre ${decision}`,
    'probe-apart': (probe: string) => `si ${probe} regardait d'ailleurs`,
    'plan-known-at-once': (plan: string) => `si l'on savait aussitôt qu'il faut lancer ${plan}`,
    'backup-verified': (backup: string) => `si la restauration depuis ${backup} avait été éprouvée`,
    'copy-hot': (copy: string) => `si ${copy} tournait déjà, prête à servir`,
  },
  effect: (number: string, incident: string) => `l'effet ${number} de « ${incident} »`,
  field: (name: string, value: string) => `${name} : ${value}`,
  /** Several things done or supposed at once. */
  and: (one: string, other: string) => `${one}, et ${other}`,
  at: (offset: string, acts: string) => `${offset} : ${acts}`,
};
