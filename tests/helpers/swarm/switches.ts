/**
 * What a dossier of the swarm may have or not. The kinds are read from the lists of the product, so that a new kind is in
 * the swarm as soon as it is in its list; the aspects are what the language offers besides kinds.
 *
 * Each sample switches off a random half: what always comes together hides what each does alone (A. Groce, C. Zhang,
 * E. Eide, Y. Chen, J. Regehr, "Swarm testing", ISSTA 2012).
 */
import { DOCTRINES } from '../../../src/kinds/doctrines/index.ts';
import { incidentKinds } from '../../../src/kinds/incidents/index.ts';
import { stepKinds } from '../../../src/kinds/steps/index.ts';
import { CONDITION_STATES } from '../../../src/model/condition.ts';
import { LAW_NAMES } from '../../../src/model/parseLaw.ts';
import {
  COPY_ROLES,
  DATA_CLASSES,
  DOMAIN_KINDS,
  PLAN_KINDS,
  RESERVE_KINDS,
  TOOL_KINDS,
} from '../../../src/model/vocabulary.ts';
import { catalogue } from '../../../src/scenario/catalogue/index.ts';
import { GROUP_KINDS } from '../../../src/scenario/referenceKind.ts';
import type { Choices } from '../choices.ts';

/** Lists of the product of which a sample may use some; the first of a list is used when all are switched off. */
export const KINDS = {
  reserve: RESERVE_KINDS,
  effect: incidentKinds.map(({ kind }) => kind),
  step: stepKinds.map(({ kind }) => kind),
  condition: ['level', ...CONDITION_STATES],
  law: LAW_NAMES,
  role: COPY_ROLES,
  class: DATA_CLASSES,
  doctrine: DOCTRINES,
  domain: DOMAIN_KINDS,
  plan: PLAN_KINDS,
  tool: TOOL_KINDS,
  group: GROUP_KINDS,
  trust: [...new Set(catalogue.offers.map(({ trust }) => trust))],
  replication: ['async', 'sync'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type KindList = keyof typeof KINDS;

export const ASPECTS = [
  'data',
  'volumes',
  'backups',
  'backup-terms',
  'followers',
  'via',
  'switchover',
  'rejoining',
  'failures',
  'crews',
  'standby-failures',
  'several',
  'quorum',
  'capacities',
  'restarts',
  'cycles',
  'choices-of-needs',
  'weak-needs',
  'shared-buildings',
  'statements',
  'qualifications',
  'domains',
  'tools',
  'tool-needs',
  'hours',
  'on-call',
  'silence',
  'skills',
  'crowds',
  'probes',
  'reports',
  'spans-of-conditions',
  'decisions',
  'refusals',
  'acceptances',
  'approvals',
  'rehearsals',
  'chances',
  'retries',
  'timeouts',
  'going-on',
  'stand-ins',
  'objectives',
  'modes',
  'peaks',
  'clock',
  'holidays',
  'coinciding',
  'vague-beginnings',
  'awaited-effects',
  'several-targets',
  'endings',
  'odd-names',
  'links',
  'lots',
  'counted',
  'filling',
  'keys',
  'drift',
  'local-writes',
  'growth',
  'groups',
  'residues',
  'rites',
  'reserves',
  'needs-of-copies',
  'starting-needs',
  'writing-needs',
  'technologies',
  'late-updates',
  'reservations',
  'quotas',
  'priorities',
  'overloads',
  'rushes',
  'backlogs',
  'costs',
  'expiries',
  'checks',
  'deputies',
  'plan-modes',
  'semantics',
  'again',
  'launches',
  'written-in',
  'ways-in',
  'shifts',
  'fog',
  'passages',
  'tenants',
  'totals',
  'planned-days',
  'deadlines',
  'several-conditions',
  'measures',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Every switch: `effect outage`, `role hot`, …, then the aspects. */
export const SWITCHES: readonly string[] = [
  ...Object.entries(KINDS).flatMap(([list, kinds]) => kinds.map((kind) => `${list} ${kind}`)),
  ...ASPECTS,
];

/** Choices among what is switched on. */
export interface Luck extends Choices {
  readonly has: (aspect: Aspect) => boolean;
  /** Switched on, and then once in `times`. */
  readonly may: (aspect: Aspect, times?: number) => boolean;
  /** Kinds of a list that are switched on; its first when none is. */
  readonly kindsOf: <List extends KindList>(list: List) => readonly (typeof KINDS)[List][number][];
  readonly kindOf: <List extends KindList>(list: List) => (typeof KINDS)[List][number];
}

/** Switches each off once in two. */
export function luckFrom(choose: Choices): Luck {
  const on = new Set(choose.someOf(SWITCHES));
  const has = (aspect: Aspect): boolean => on.has(aspect);
  const kindsOf: Luck['kindsOf'] = (list) => {
    const all: readonly (typeof KINDS)[typeof list][number][] = KINDS[list];
    const some = all.filter((kind) => on.has(`${list} ${kind}`));
    return some.length > 0 ? some : all.slice(0, 1);
  };
  return {
    ...choose,
    has,
    may: (aspect, times = 2) => has(aspect) && choose.onceIn(times),
    kindsOf,
    kindOf: (list) => choose.oneOf(kindsOf(list)),
  };
}
