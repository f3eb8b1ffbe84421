import type { frBranches } from '../fr/branches.ts';

/** What a person does in a run, and what they suppose. Clauses without capital or full stop. */
export const enBranches: typeof frBranches = {
  acts: {
    inject: (what) => `you bring about: ${what}`,
    approve: (decision) => `you say yes to ${decision}`,
    refuse: (decision) => `you say no to ${decision}`,
    activate: (plan) => `you launch ${plan}`,
    hold: (plan) => `you hold ${plan} back`,
    release: (plan) => `you no longer hold ${plan} back`,
    skip: (step) => `you skip ${step}`,
    change: (step, what) => `you change ${step} (${what})`,
  },
  fields: {
    takes: 'duration',
    by: 'team',
    people: 'people',
    using: 'tools',
    succeeds: 'success',
    timeout: 'time limit',
    retries: 'retries',
  },
  assumptions: {
    'without-effect': (what) => `without ${what}`,
    'tool-apart': (tool) => `if ${tool} stood elsewhere, out of reach of the incident`,
    'one-more-person': (team) => `with one more person in ${team}`,
    'team-at-hand': (team) => `if ${team} were there at any hour`,
    'step-rehearsed': (step) => `if ${step} had been rehearsed and succeeded at once`,
    'step-twice-as-fast': (step) => `if ${step} took half the time`,
    'no-approval': (decision) => `without waiting for ${decision}`,
    'probe-apart': (probe) => `if ${probe} looked from elsewhere`,
    'plan-known-at-once': (plan) => `if the need for ${plan} were known at once`,
    'backup-verified': (backup) => `if restoring from ${backup} had been tried out`,
    'copy-hot': (copy) => `if ${copy} were already running, ready to serve`,
  },
  effect: (number, incident) => `effect ${number} of “${incident}”`,
  field: (name, value) => `${name}: ${value}`,
  and: (one, other) => `${one}, and ${other}`,
  at: (offset, acts) => `${offset}: ${acts}`,
};
