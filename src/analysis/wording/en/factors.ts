import type { frFactors } from '../fr/factors.ts';

/** What a sensitivity study varies, and what it moves. */
export const enFactors: typeof frFactors = {
  names: {
    step: (step) => `the duration of ${step}`,
    approval: (decision) => `the time to take ${decision}`,
    learned: (knowledge) => `the delay of ${knowledge}`,
    answer: (team) => `the time for ${team} to answer`,
    'probe-delay': (probe) => `the delay of ${probe}`,
    'probe-report': (probe) => `the delay until users report without ${probe}`,
    lag: (replica) => `the lag of ${replica}`,
    restart: (copy) => `the restart time of ${copy}`,
    switchover: (component) => `the automatic takeover time of ${component}`,
    repair: (component) => `the repair time of ${component}`,
    effect: (number, incident, what) => `${what} of effect ${number} of ${incident}`,
    team: (team) => `the presence of ${team}`,
    tool: (tool) => `the availability of ${tool}`,
    failures: (component) => `the failures of ${component}`,
    common: (component) => `the common cause of the failures of ${component}`,
    success: (step) => `the success of ${step}`,
    verification: (backup) => `the trial of ${backup}`,
    refusal: (decision) => `the refusal of ${decision}`,
    silence: (team) => `the silence of ${team}`,
  },
  anyOf: {
    team: (count, names) => `any one of these ${count} teams (${names})`,
    silence: (count, names) => `any one of these ${count} teams (${names})`,
    tool: (count, names) => `any one of these ${count} tools (${names})`,
    failures: (count, names) => `any one of these ${count} components (${names})`,
    common: (count, names) => `any one of these ${count} components (${names})`,
    success: (count, names) => `any one of these ${count} steps (${names})`,
    verification: (count, names) => `any one of these ${count} backups (${names})`,
    refusal: (count, names) => `any one of these ${count} decisions (${names})`,
  },
  quoted: (name) => `“${name}”`,
  effectFields: { at: 'the delay after T', for: 'the duration', notice: 'the notice' },
  effectField: 'the duration',
  always: (name, duration) => `if ${name} is always ${duration}`,
  sides: {
    team: {
      low: (team) => `without ${team}`,
      high: (team) => `with ${team} always there`,
    },
    tool: {
      low: (tool) => `without ${tool}`,
      high: (tool) => `with ${tool} always there`,
    },
    failures: {
      low: (component) => `with half as many failures of ${component}`,
      high: (component) => `with twice as many failures of ${component}`,
    },
    common: {
      low: (component) => `if no two copies of ${component} fail of one cause`,
      high: (component) => `if the copies of ${component} only fail together`,
    },
    success: {
      low: (step) => `if ${step} never succeeds`,
      high: (step) => `if ${step} always succeeds`,
    },
    verification: {
      low: (backup) => `if a restore from ${backup} was never tried`,
      high: (backup) => `if a restore from ${backup} has just been tried`,
    },
    refusal: {
      low: (decision) => `if ${decision} is never refused`,
      high: (decision) => `if ${decision} is always refused`,
    },
    silence: {
      low: (team) => `if everyone called in ${team} answers`,
      high: (team) => `if nobody answers in ${team}`,
    },
  },
  holdsInstead: (side, plan, share, base) =>
    `${side}, ${plan} holds in ${share} of the futures played instead of ${base}`,
  holdsInsteadCounted: (side, plan, count, base) =>
    `${side}, ${plan} holds in ${count} futures played instead of ${base}`,
  holdsAlike: (side, plan, share) =>
    `${side}, ${plan} holds in ${share} of the futures played, no change`,
  backInstead: (side, service, moved, base) =>
    `${side}, the time within which ${service} is back 9 times in 10 in the futures played goes from ${base} to ${moved}`,
  beyond: 'more than the simulated time',
  most: (clause) => `what matters most: ${clause}`,
  chance: (clause) => `${clause}, which chance is enough to explain`,
  noneMoves: (count, plan) =>
    `none of the ${count} factors changes, more than chance would, the share of futures played in which ${plan} holds`,
  theOneDoesNot: (plan) =>
    `the one factor studied does not change, more than chance would, the share of futures played in which ${plan} holds`,
  nothingVaried: 'nothing was varied',
};
