/** What is paid for, in English. */
import type { frCosts } from '../fr/costs.ts';

export const enCosts = {
  headings: {
    'standing-by': (name) => `${name}, standing by`,
    serving: (name) => `${name}, in service`,
    step: (name) => `step “${name}”`,
    down: (name) => `${name}, below the minimum`,
    'rto-missed': (name) => `${name}, RTO missed`,
    'mtpd-missed': (name) => `${name}, MTPD missed`,
    lost: (name) => `${name}, losses`,
    'rpo-missed': (name) => `${name}, RPO missed`,
  },
  ofRun: (running, incident) =>
    `over the run, the design costs ${running} and what happens costs ${incident}`,
  monthly: (amount) => `a month without an incident costs ${amount}`,
  notPriced: 'a month without an incident has no price: nothing says what the copies cost',
  more: (amount) => `${amount} more`,
  less: (amount) => `${amount} less`,
  asMuch: 'as much',
  compared: (b, monthly, incident) =>
    `with ${b}, a month costs ${monthly}, and what happens costs, on average, ${incident}`,
  comparedHere: (monthly, incident) =>
    `here a month costs ${monthly} than beside, and this incident ${incident}`,
} satisfies typeof frCosts;
