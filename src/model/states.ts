/**
 * Every state a person can see, by kind of entity, with the condition it is shown as. The machines of
 * the engine have exactly these states (a test compares them).
 */
import type { EntityKind } from './entity.ts';

/** How a state is drawn: glyph, pattern, colour and word follow from it. */
export type Condition =
  | 'nominal'
  | 'degraded'
  | 'down'
  | 'recovering'
  | 'fallback'
  | 'unlawful'
  | 'unknown'
  /** Nothing to say: not deployed, not asked, not started. */
  | 'idle';

export const STATES = {
  incident: { planned: 'idle', unfolding: 'down', over: 'idle' },
  site: {
    operational: 'nominal',
    isolated: 'degraded',
    stopped: 'down',
    destroyed: 'down',
  },
  'data-plane': { serving: 'nominal', interrupted: 'down', isolated: 'degraded' },
  'control-plane': { responsive: 'nominal', frozen: 'degraded' },
  'lawful-status': {
    open: 'nominal',
    'under-notice': 'degraded',
    cut: 'unlawful',
    retrieval: 'degraded',
  },
  copy: {
    serving: 'nominal',
    ready: 'fallback',
    dormant: 'idle',
    absent: 'idle',
    restarting: 'recovering',
    failed: 'down',
    isolated: 'down',
    stopped: 'down',
    suspended: 'unlawful',
    lost: 'down',
  },
  replica: { following: 'nominal', paused: 'degraded', ended: 'idle', filling: 'recovering' },
  backup: {
    protecting: 'nominal',
    interrupted: 'degraded',
    suspended: 'unlawful',
    lost: 'down',
  },
  component: { serving: 'nominal', degraded: 'degraded', down: 'down', 'read-only': 'degraded' },
  service: {
    nominal: 'nominal',
    degraded: 'degraded',
    'below-minimum': 'down',
    down: 'down',
  },
  tool: { usable: 'nominal', unusable: 'down' },
  member: {
    off: 'idle',
    called: 'recovering',
    silent: 'unknown',
    mobilised: 'nominal',
    working: 'recovering',
    absent: 'down',
    resting: 'idle',
  },
  probe: { watching: 'nominal', blind: 'unknown' },
  plan: {
    dormant: 'idle',
    alerted: 'degraded',
    deciding: 'degraded',
    running: 'recovering',
    completed: 'nominal',
    failed: 'down',
    refused: 'down',
    held: 'idle',
    'stood-down': 'nominal',
    aborted: 'down',
  },
  decision: {
    idle: 'idle',
    awaiting: 'degraded',
    deliberating: 'recovering',
    taken: 'nominal',
    refused: 'down',
  },
  step: {
    pending: 'idle',
    waiting: 'degraded',
    working: 'recovering',
    done: 'nominal',
    failed: 'down',
    skipped: 'idle',
    'not-needed': 'idle',
  },
  objective: {
    watching: 'nominal',
    counting: 'degraded',
    breached: 'down',
    missed: 'down',
  },
  rule: { kept: 'nominal', undetermined: 'unknown', breached: 'unlawful', waived: 'degraded' },
  capacity: { available: 'nominal', rushed: 'degraded' },
  reserve: {
    full: 'idle',
    draining: 'degraded',
    spent: 'down',
    refilling: 'recovering',
  },
  ground: { held: 'nominal', ending: 'degraded', lost: 'unlawful' },
} as const satisfies Readonly<Record<EntityKind, Readonly<Record<string, Condition>>>>;

/** Names of the states of one kind of entity. */
export type StateOf<Kind extends EntityKind> = keyof (typeof STATES)[Kind] & string;

/** States of a plan that is over, well or badly. */
export const PLAN_OVER: ReadonlySet<string> = new Set<StateOf<'plan'>>([
  'completed',
  'failed',
  'refused',
  'stood-down',
  'aborted',
]);

/** The condition a state is shown as; `unknown` for a state that is not of that kind. */
export function conditionOf(kind: EntityKind, state: string): Condition {
  const states: Readonly<Record<string, Condition>> = STATES[kind];
  return states[state] ?? 'unknown';
}
