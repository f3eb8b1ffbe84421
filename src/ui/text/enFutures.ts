import type { frCompare, frFutures, frWhy } from './frFutures.ts';

/** Futures, comparing them, and what would have saved the run, in English. */
export const enWhy: typeof frWhy = {
  title: 'What would have saved it',
  noNeed: 'This plan holds: there was nothing to save.',
  nothing: 'Nothing that was tried changes the outcome.',
  asking: 'Worlds run again',
  progress: (done, total) =>
    `${done} ${done === 1 ? 'world' : 'worlds'} run again, of ${total} at most`,
  proved: (count) => `Proved by running ${count === 1 ? 'one world' : `${count} worlds`} again.`,
  stop: 'Stop',
  ask: 'Search',
  won: (duration) => `${duration} less downtime`,
  openWorld: 'Open this world',
  goThere: 'Go there',
  noReturn: (offset) => `Point of no return: ${offset}.`,
  stillSaves: (deeds, service) =>
    `Until then it was enough ${deeds} to ${service === null ? 'change the verdict' : `keep the promise of “${service}”`}.`,
  andYet: (word) => `The rest would not be saved by it: ${word}.`,
  lastChance: 'To save it',
  until: (offset) => `until ${offset}`,
  noneAfter: 'nothing tried after T suffices',
  searchingShort: 'being searched…',
  notSearched: 'the search was stopped',
  searching: 'The point of no return is still being searched…',
  nothingToLaunch: 'This dossier has no plan: after T there is nothing to launch.',
  tooLate: (plans) =>
    plans.length === 1
      ? `After T, launching “${plans[0]}” is not enough, even at once.`
      : `After T, none of the ${plans.length} plans is enough, even launched at once, nor all together.`,
  preparedBefore: 'What saves it is prepared before T.',
  designsHold: (count) =>
    count > 1
      ? 'Other designs hold against the same incident:'
      : 'Another design holds against the same incident:',
  noDesignHolds: (count) =>
    count > 1
      ? `None of the ${count} other designs holds against this incident either.`
      : 'The other design does not hold against this incident either.',
  compareDesign: (name) => `Compare with “${name}”`,
  open: 'Open',
  openDesign: (name) => `Open “${name}”`,
};

export const enFutures: typeof frFutures = {
  tab: 'Futures',
  title: 'Futures',
  past: (offset) => `At ${offset} the past no longer changes. Branch here:`,
  branchHere: 'Branch here',
  activate: (plan) => `Launch “${plan}”`,
  hold: (plan) => `Hold “${plan}” back`,
  release: (plan) => `No longer hold “${plan}” back`,
  approve: (what) => `Say yes: ${what}`,
  refuse: (what) => `Say no: ${what}`,
  step: 'Change a step',
  chooseStep: 'Step',
  skip: 'Skip it',
  takes: 'Duration',
  takesHint: 'such as 45m or 2h',
  people: 'People',
  by: 'Team',
  same: 'unchanged',
  apply: 'Branch with this change',
  nothingToDo: 'No plan waits to be launched or decided at this instant.',
  tree: 'Tree of futures',
  asIs: 'As it is',
  shown: 'on screen',
  open: (name) => `Open “${name}”`,
  compare: 'Compare',
  compareWith: (name) => `Compare with “${name}”`,
  rename: 'Rename',
  renameThis: (name) => `Rename “${name}”`,
  nameField: 'Name of this future',
  forget: 'Forget',
  forgetThis: (name) => `Forget “${name}”`,
  refused: 'This cannot be done:',
  left: 'What you did or supposed is not done here; the Futures tab keeps it.',
  goBack: 'Go back to it',
  designs: 'Other designs of the scenario',
};

export const enCompare: typeof frCompare = {
  title: 'Comparison',
  here: 'On screen',
  beside: 'Beside',
  leave: 'Close the comparison',
  swap: 'Swap',
  same: 'These two runs do not differ in anything.',
  diverge: (offset) => `They part at ${offset}.`,
  thisOne: 'Here',
  otherOne: 'Beside',
  columns: { here: 'Here', beside: 'Beside', difference: 'Difference' },
  rows: {
    word: 'Verdict',
    'monthly-cost': 'Cost of a month without an incident',
    'running-cost': 'Cost of the design, over the run',
    'incident-cost': 'Cost of what happens',
    down: (service) => `${service}: time below its minimum, in all`,
    back: (service) => `${service}: end of its last outage`,
    lost: (data) => `${data}: lost`,
    launched: (plan) => `${plan}: launched`,
    ended: (plan) => `${plan}: ended`,
    step: (step) => step,
    breached: (rule) => `Rule ${rule} breached`,
  },
  never: 'never',
  noOutage: 'no outage',
  since: (offset) => `begun at ${offset}`,
  none: 'none',
  everything: 'everything',
  tooMany: (count) => `and ${count} other differences`,
  levels: (service) => `Level of ${service}, here and beside`,
};
