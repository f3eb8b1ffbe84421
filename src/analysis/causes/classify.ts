/** Under which heading of the ledger the time between two entries of a critical path goes, and to whom. */
import { at } from '../../base/assert.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { conditionOf, PLAN_OVER } from '../../model/states.ts';
import type { MissingNeed, TraceEntry } from '../../model/trace.ts';
import { findStep } from '../findInDescription.ts';
import type { LedgerHeading } from '../verdict.ts';
import { bindingCause } from './causalChain.ts';
import type { SubjectIndex } from './subjectIndex.ts';

export interface Account {
  readonly heading: LedgerHeading;
  readonly subject: EntityRef;
  readonly missing: MissingNeed | null;
}

const account = (
  heading: LedgerHeading,
  subject: EntityRef,
  missing: MissingNeed | null = null,
): Account => ({ heading, subject, missing });

const isPeople = ({ kind }: MissingNeed): boolean => kind === 'people' || kind === 'approval';

/** A wait is for people only when nothing else is missing; what is lost for good is named first. */
function waitAccount(subject: EntityRef, missing: readonly MissingNeed[]): Account {
  const needs = missing.filter((need) => !isPeople(need));
  const candidates = needs.length > 0 ? needs : missing;
  const named = candidates.find(({ forGood }) => forGood) ?? candidates[0] ?? null;
  return account(needs.length > 0 ? 'waiting-need' : 'waiting-people', subject, named);
}

/** Its work is broken off for want of something, and what was done of it is lost; counted work is kept. */
function isLost(run: Run, { id, subject }: TraceEntry): boolean {
  const isOwn = (entry: TraceEntry): boolean =>
    entry.subject.kind === 'step' && entry.subject.id === subject.id;
  for (let next = id + 1; next < run.entries.length; next += 1) {
    const entry = at(run.entries, next);
    if (entry.type === 'pace' && isOwn(entry)) return false;
    if (entry.type !== 'transition' || !isOwn(entry)) continue;
    // A pause keeps the work, until what goes on after it is broken off.
    if (entry.event !== 'work.paused' && entry.to !== 'working')
      return entry.event === 'needs.lost';
  }
  return false;
}

function stepAccount(run: Run, earlier: TraceEntry, state: string | null): Account | null {
  const { subject } = earlier;
  if (earlier.type === 'waiting') return waitAccount(subject, earlier.missing);
  if (state === 'waiting') return account('waiting-need', subject);
  const activity = findStep(run.description, subject.id)?.activity ?? 'working';
  if (state === 'working') return account(isLost(run, earlier) ? 'lost-work' : activity, subject);
  // Clients that follow late: the step is done, its effect is not.
  return state === 'done' && activity === 'propagating' ? account('propagating', subject) : null;
}

function decisionAccount(earlier: TraceEntry, state: string | null): Account | null {
  if (earlier.type === 'waiting') return waitAccount(earlier.subject, earlier.missing);
  return state === 'awaiting' || state === 'deliberating'
    ? account('deciding', earlier.subject)
    : null;
}

function planAccount({ subject }: TraceEntry, state: string | null): Account {
  if (state === 'alerted') return account('confirming', subject);
  if (state === 'deciding') return account('deciding', subject);
  return account(state !== null && PLAN_OVER.has(state) ? 'plan-over' : 'unattended', subject);
}

function copyAccount(
  run: Run,
  earlier: TraceEntry,
  later: TraceEntry | null,
  state: string | null,
): Account | null {
  if (earlier.type === 'waiting') return waitAccount(earlier.subject, earlier.missing);
  if (state === 'restarting') return account('working', earlier.subject);
  const isSwitchover = later?.type === 'transition' && later.event === 'copy.activated';
  if (!isSwitchover) return null;
  const copy = run.description.copies.find(({ id }) => id === later.subject.id);
  return account('working', copy ? { kind: 'component', id: copy.component } : later.subject);
}

/** What is going on from an entry on, when nothing else is known of what follows; null when it says nothing. */
export const accountOf = (run: Run, index: SubjectIndex, entry: TraceEntry): Account | null =>
  accountOfEarlier(run, index, entry, null);

/** The time until a detection: when users had to report, the probe that should have seen it did not. */
const unknownUntil = (detection: TraceEntry): Account =>
  account(
    detection.type === 'sight' && detection.through === 'report' ? 'unseen' : 'undetected',
    detection.subject,
  );

/** The time until somebody saw it: an alert is due to what a probe told. */
export function undetectedUntil(run: Run, alert: TraceEntry): Account {
  const seen = bindingCause(run.entries, alert);
  return unknownUntil(seen?.subject.kind === 'probe' ? seen : alert);
}

/** What the earlier entry says of the time that follows it; null when it says nothing. */
function accountOfEarlier(
  run: Run,
  index: SubjectIndex,
  earlier: TraceEntry,
  later: TraceEntry | null,
): Account | null {
  const state = index.stateAfter(earlier.id);
  switch (earlier.subject.kind) {
    case 'step':
      return stepAccount(run, earlier, state);
    case 'decision':
      return decisionAccount(earlier, state);
    case 'plan':
      return planAccount(earlier, state);
    case 'copy':
      return copyAccount(run, earlier, later, state);
    case 'member':
      return state === 'called' || state === 'silent'
        ? account('waiting-people', earlier.subject)
        : null;
    default:
      return null;
  }
}

const FALLEN: ReadonlySet<string> = new Set(['down', 'unlawful']);

/** Something breaks, rather than comes back. */
function isFall(entry: TraceEntry): boolean {
  if (entry.subject.kind === 'incident') return true;
  return entry.type === 'transition' && FALLEN.has(conditionOf(entry.subject.kind, entry.to));
}

const isDetection = (entry: TraceEntry): boolean =>
  entry.type === 'sight' ||
  entry.subject.kind === 'probe' ||
  (entry.type === 'transition' && entry.subject.kind === 'plan' && entry.to === 'alerted');

/**
 * Accounts for the time from `earlier` to `later`, two entries that follow each other on a critical path. `later` is
 * null at the end of the run, `earlier` where the path begins after the outage does.
 */
export function accountFor(
  run: Run,
  index: SubjectIndex,
  between: {
    readonly earlier: TraceEntry | null;
    readonly later: TraceEntry | null;
    /** What took the service down, as near to it as is known. */
    readonly origin: EntityRef;
  },
): Account {
  const { earlier, later, origin } = between;
  if (later && isDetection(later)) return unknownUntil(later);
  // Everybody asked for the same machines: whoever is short waits until they are given.
  if (later?.subject.kind === 'capacity') return account('waiting-need', later.subject);
  const told = earlier && accountOfEarlier(run, index, earlier, later);
  if (told) return told;
  // What breaks next is no reason for what was down before it.
  const isReturn = later !== null && later.subject.kind !== 'service' && !isFall(later);
  return account('unattended', isReturn ? later.subject : origin);
}
