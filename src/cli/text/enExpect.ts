import type { frExpect } from './frExpect.ts';

export const enExpect: typeof frExpect = {
  all: (count) =>
    count === 1 ? 'The only expectation is met.' : `All ${count} expectations are met.`,
  none: 'This dossier states no expectation (`expect`).',
  some: (unmet, count) =>
    `${unmet} of ${count} expectations ${unmet === 1 ? 'is' : 'are'} not met:`,
  title: (number, run) => `expect ${number} (${run}):`,
  asWritten: 'as written',
  verdict: (asked, got) => `expected “${asked}”, got “${got}”`,
  objective: (service, objective) => `${service} misses its ${objective}`,
  within: (service, got, asked, isOpen) =>
    isOpen
      ? `${service} is not back after ${got}, expected within ${asked}`
      : `${service} is back in ${got}, expected within ${asked}`,
  lost: (data, got, asked) => `${data}: ${got} lost, expected ${asked} at most`,
  everything: 'everything',
  notBreached: (rule) => `${rule} is not breached`,
  notKept: (rule, status) => `${rule} is ${status}`,
  noRecovery: 'there is no recovery curve: neither lots of systems nor enough services',
  share: (share) => `${share} of the systems`,
  plan: (plan) => `the plan ${plan}`,
  never: (what, by) => `${what}: never, expected by ${by}`,
  late: (what, got, by) => `${what} at ${got}, expected by ${by}`,
  early: (what, got, from) => `${what} at ${got}, expected from ${from} on`,
  bound: (plan, got) =>
    got === null ? `nothing holds the plan ${plan}` : `the plan ${plan} is bound by “${got}”`,
};
