import type { InjectWords, SheetWords } from './frInspector.ts';

/** Words of the sheet of an element, in English. */
export const enSheet: SheetWords = {
  chart: 'Its states',
  couldBecome: (states) => `From there it can become: ${states}.`,
  staysSo: 'From there nothing changes it any more.',
  assumptions: 'Assumptions',
  assumptionColumns: { what: 'Field', law: 'Written', used: 'Used', source: 'Source' },
  notUsedYet: (median) => `median ${median}`,
  drawn: 'draw',
  provenance: {
    measured: 'measured',
    contract: 'contract',
    published: 'published',
    guess: 'guess',
  },
  unsourced: 'not said',
  inDossier: 'In the dossier',
  fileLine: (file, line) => `${file}, line ${line}`,
  dependents: {
    neededBy: 'Need it',
    holds: 'Stand there',
    usedBySteps: 'Steps that use it',
    watchedBy: 'Watch it or back it up',
  },
  andMore: (count) => `and ${count} more`,
};

/** Words of what a person makes happen, in English. */
export const enInject: InjectWords = {
  title: 'Make something happen',
  tryTitle: 'Try on this product',
  what: 'To what',
  kind: 'What',
  after: (offset) => `Minutes after ${offset}`,
  afterHint: '0 for at once',
  durationHint: '4h, 90m, 2d',
  inject: 'Open this future',
  hint: 'The past stays as it is; a new future opens at this instant.',
  nothingApplies: 'No kind of incident applies to this.',
  futureName: (kind, target) => `${kind}: ${target}`,
  targets: {
    site: 'Site',
    hosting: 'Hosting',
    operator: 'Operator',
    jurisdiction: 'Law',
    technology: 'Technology',
    country: 'Country',
    domain: 'Lost together',
    copy: 'Copy',
    backup: 'Backup',
    component: 'Component',
    data: 'Data',
    service: 'Service',
    tool: 'Tool',
    probe: 'Probe',
    team: 'Team',
    contract: 'Contract',
    member: 'Person',
  },
  intents: {
    'operator-of-data': (name, { because }) => `Lose ${name}, which holds the data “${because}”`,
    'site-of-most': (name, { count }) => `Lose ${name}, where ${count} copies stand`,
    'only-copy': (name) => `Lose “${name}”, which has a single copy`,
    'tool-of-most-steps': (name, { count }) => `Lose ${name}, which ${count} steps need`,
    'only-person': (name) => `Lose the only person of “${name}”`,
    'domain-of-most': (name, { count }) => `Lose all of “${name}”, ${count} copies at once`,
    'law-over-most': (name, { count }) =>
      `Be cut off by the law of ${name}, which reaches ${count} copies`,
    'technology-of-most': (name, { count }) => `Lose ${name}, on which ${count} copies run`,
  },
};
