/** What a verdict says of services: promises missed, services still down, degraded, or held. */
import { type OpenStretches, openBetween } from '../../base/openTime.ts';
import { MINUTE } from '../../base/time.ts';
import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceId } from '../../model/trace.ts';
import { keptDownBy } from '../causes/keeper.ts';
import type { Timelines } from '../timelines.ts';
import {
  type Backlog,
  type Finding,
  isUnsettled,
  type LedgerPart,
  type Outage,
  type ServiceVerdict,
} from '../verdict.ts';
import { lengthOf, missesPromise } from './serviceVerdict.ts';

function missed(verdict: ServiceVerdict, objective: 'rto' | 'mtpd'): readonly Finding[] {
  const target = verdict[objective];
  if (!target || target.met) return [];
  return [
    {
      finding: `${objective}-missed`,
      service: verdict.service,
      seconds: target.atLeast,
      target: target.target,
      open: target.reached === null,
      entry: target.proof,
    },
  ];
}

/** Promises over periods that were broken, the availability first. */
const missedTotals = ({ service, totals = [] }: ServiceVerdict): readonly Finding[] =>
  totals.flatMap((total): readonly Finding[] =>
    total.met
      ? []
      : [
          {
            finding: 'total-missed',
            service,
            total,
            open: total.reached === null,
            entry: total.proof,
          },
        ],
  );

/** What had to be done by a date and was not, or was. Nothing while it is not due yet. */
function deadlineFindings({ service, deadline }: ServiceVerdict): readonly Finding[] {
  if (!deadline || isUnsettled(deadline)) return [];
  const finding = deadline.met ? 'deadline-kept' : 'deadline-missed';
  return [{ finding, service, deadline, entry: deadline.proof }];
}

/** Still below the minimum, where no objective missed says so already. */
function stillBelow(verdict: ServiceVerdict): readonly Finding[] {
  const open = verdict.outages.find(({ until }) => until === null);
  const isSaid = [verdict.rto, verdict.mtpd].some(
    (target) => target && !target.met && target.reached === null,
  );
  if (!open || isSaid) return [];
  const { service, finalLevel, mbco } = verdict;
  return [
    { finding: 'service-below-minimum', service, level: finalLevel, mbco, entry: open.openedBy },
  ];
}

/** Seconds under one heading, for one reason, and the entry that first began them. */
interface Spent {
  readonly part: LedgerPart;
  readonly seconds: number;
}

/** Hours in which the time of a service counts, and what is said of them. */
interface Counting {
  readonly hours: OpenStretches;
  readonly countedIn: 'opening' | 'working';
}

/**
 * Where only some hours count for what a service missed: those in which it is open or, when it missed nothing but a date, those in which
 * that is worked at. Null where day and night count.
 */
function countingOf(run: Run, verdict: ServiceVerdict): Counting | null {
  const service = run.description.services.find(({ id }) => id === verdict.service);
  const { rto, mtpd, totals = [], deadline } = verdict;
  if (totals.some(({ met }) => !met)) return null;
  const isLate = rto?.met === false || mtpd?.met === false;
  const workedIn = !isLate && deadline?.met === false ? service?.deadline?.workedIn : undefined;
  if (workedIn) return { hours: workedIn, countedIn: 'working' };
  return isLate && service?.countedIn ? { hours: service.countedIn, countedIn: 'opening' } : null;
}

/** What an outage went to most, in the hours that count; null when nothing acted for longer than anything did. */
function mostOf({ ledger }: Outage, counting: Counting | null = null): Spent | null {
  const spent = new Map<string, Spent>();
  for (const part of ledger) {
    const { heading, subject, missing, from, until } = part;
    const key = `${heading} ${entityKey(missing?.what ?? subject)}`;
    const before = spent.get(key);
    const seconds = (before?.seconds ?? 0) + openBetween(counting?.hours ?? null, from, until);
    spent.set(key, { part: before?.part ?? part, seconds });
  }
  const most = [...spent.values()].reduce<Spent | null>(
    (longest, one) => (!longest || one.seconds > longest.seconds ? one : longest),
    null,
  );
  return most?.part.heading === 'unattended' ? null : most;
}

/** The entry in which a plan ended says that all of it was done. */
function isCarriedOut(run: Run, id: TraceId | null): boolean {
  const entry = id === null ? undefined : run.entries[id];
  return entry?.type === 'transition' && entry.to === 'completed';
}

/** What kept a service that missed an objective: the one sentence that says why it was late. */
function timeWent(run: Run, verdict: ServiceVerdict): readonly Finding[] {
  const { service, word } = verdict;
  // What is stuck says so itself.
  if (word === 'stuck' || !missesPromise(verdict)) return [];
  const outage = longest(run, verdict.outages);
  const counting = countingOf(run, verdict);
  const most = outage && mostOf(outage, counting);
  if (!most) return [];
  const { heading, subject, missing, entry } = most.part;
  // A plan that failed says so itself.
  if (heading === 'plan-over' && !isCarriedOut(run, entry)) return [];
  const { seconds } = most;
  const counted = counting ? { countedIn: counting.countedIn } : {};
  return [{ finding: 'time-went', service, heading, subject, missing, seconds, entry, ...counted }];
}

/** The outage for which a service fails: the longest, or the one that is open as the run ends where no promise was missed. */
function failingOutage(run: Run, verdict: ServiceVerdict): Outage | null {
  const open = verdict.outages.find(({ until }) => until === null) ?? null;
  return missesPromise(verdict) ? longest(run, verdict.outages) : open;
}

/**
 * What kept a service that fails from coming back, whoever acted meanwhile. A tool that it lacks, or that no copy serves, is told
 * where nothing else says why: steps and decisions tell of theirs.
 */
function keptDown(run: Run, timelines: Timelines, verdict: ServiceVerdict): readonly Finding[] {
  const { service, word } = verdict;
  const outage = word === 'fails' ? failingOutage(run, verdict) : null;
  const kept = outage && keptDownBy(run, timelines, service, outage);
  if (!outage || !kept) return [];
  const { keeper, entry } = kept;
  const most = mostOf(outage);
  const heading = most?.part.heading ?? 'unattended';
  const isIdle = heading === 'unattended' || heading === 'plan-over';
  if (keeper.why === 'need' && !isIdle && heading !== 'working') return [];
  // Where one copy is enough, what befell the plan that was to bring one back says more, unless nothing befell it.
  const isDone = heading === 'plan-over' && isCarriedOut(run, most?.part.entry ?? null);
  const isSaid =
    keeper.why === 'quorum' && keeper.quorum === 1 && heading !== 'unattended' && !isDone;
  if (isSaid || (keeper.why === 'quorum' && keeper.serving === 0 && !isIdle)) return [];
  return [{ finding: 'kept-down', service, keeper, entry: entry.id }];
}

/** Promises missed, the gravest first, then what is still down and what it went to. Empty for a service that holds. */
export const failureFindings = (
  run: Run,
  timelines: Timelines,
  verdict: ServiceVerdict,
): readonly Finding[] => [
  ...missed(verdict, 'mtpd'),
  ...missed(verdict, 'rto'),
  ...(verdict.deadline?.met === false ? deadlineFindings(verdict) : []),
  ...missedTotals(verdict),
  ...stillBelow(verdict),
  ...keptDown(run, timelines, verdict),
  ...timeWent(run, verdict),
];

const longest = (run: Run, outages: readonly Outage[]): Outage | null =>
  outages.reduce<Outage | null>(
    (most, outage) => (!most || lengthOf(run, outage) > lengthOf(run, most) ? outage : most),
    null,
  );

const isDuring =
  (at: number) =>
  ({ from, until }: Outage): boolean =>
    at >= from && (until === null || at < until);

type Levels = ServiceVerdict['levels'];

/** Levels while a degraded mode that holds the service is in force; empty when none was, or none ever changed meanwhile. */
function levelsInModes(run: Run, service: string, levels: Levels): Levels {
  const within: Levels[number][] = [];
  let from: number | null = null;
  const keep = (until: number): void => {
    if (from === null) return;
    const since = from;
    within.push(...levels.filter(({ at }) => at >= since && at < until));
    from = null;
  };
  for (const entry of run.entries) {
    if (entry.type !== 'mode' || entry.subject.id !== service) continue;
    keep(entry.at);
    if (entry.what === 'entered' && entry.holds && !entry.idle) from = entry.at;
  }
  keep(run.endsAt + 1);
  return within;
}

/** Less than this is how a return goes: users follow one after the other. */
const WORTH_TELLING_SECONDS = 15 * MINUTE;

/** That it served less than all for a while, outages aside. */
function reducedFindings({ service, levels, outages }: ServiceVerdict): readonly Finding[] {
  const parts = levels.flatMap(({ at, level, entry }, place) => {
    const until = levels[place + 1]?.at ?? null;
    const isKept = !outages.some(isDuring(at));
    return isKept && level < 1 && until !== null ? [{ level, entry, seconds: until - at }] : [];
  });
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const [first, ...others] = parts;
  if (!first || seconds < WORTH_TELLING_SECONDS) return [];
  const { level, entry } = others.reduce((low, one) => (one.level < low.level ? one : low), first);
  return [{ finding: 'service-reduced', service, level, seconds, entry }];
}

/** What of the longest outage counts, where only opening hours do and an objective says how long. */
function countedOf(run: Run, { service, outages, rto }: ServiceVerdict) {
  const hours = run.description.services.find(({ id }) => id === service)?.countedIn;
  const outage = longest(run, outages);
  if (!hours || !rto || !outage) return {};
  return { countedSeconds: openBetween(hours, outage.from, outage.until ?? run.endsAt) };
}

/** How a service held: by how long an outage, with what level at the end. Empty for a service that fails. */
export function holdingFindings(run: Run, verdict: ServiceVerdict): readonly Finding[] {
  const { service, word, levels, finalLevel } = verdict;
  if (word !== 'holds' && word !== 'holds-degraded') return [];
  const held: Finding = {
    finding: 'service-held',
    service,
    longestSeconds: verdict.longestOutageSeconds,
    ...countedOf(run, verdict),
    target: verdict.rto?.target ?? null,
    entry: longest(run, verdict.outages)?.closedBy ?? null,
  };
  const kept = deadlineFindings(verdict);
  if (word === 'holds') return [held, ...kept, ...reducedFindings(verdict)];
  // What an outage came to is no degraded mode: the level told is one at which the service was kept.
  const isKept = ({ at }: Levels[number]): boolean => !verdict.outages.some(isDuring(at));
  // What a degraded mode was entered for came before it: the level of the mode is the one that it held at.
  const inModes = levelsInModes(run, service, levels).filter(isKept);
  const served = inModes.some(({ level }) => level < 1) ? inModes : levels.filter(isKept);
  const lowest = served.reduce((least, { level }) => Math.min(least, level), 1);
  const lowestEntry: TraceId | null =
    served.findLast(({ level }) => level === lowest)?.entry ?? null;
  const isBack = finalLevel >= 1;
  return [
    {
      finding: 'service-degraded',
      service,
      level: isBack ? lowest : finalLevel,
      entry: isBack ? lowestEntry : (levels.at(-1)?.entry ?? null),
    },
    held,
    ...kept,
  ];
}

/** What waits and still grows as the run ends; else the largest backlog, as the service reopened or as it began to drain; empty when nothing ever waited. */
export function backlogFindings({ service, backlogs = [] }: ServiceVerdict): readonly Finding[] {
  const [first, ...others] = backlogs.filter(
    ({ wasOpen, growsHourly, seconds }) =>
      (!wasOpen && growsHourly === undefined) || seconds >= WORTH_TELLING_SECONDS,
  );
  if (!first) return [];
  const isMore = (one: Backlog, most: Backlog): boolean =>
    most.growsHourly === undefined && (one.growsHourly !== undefined || one.seconds > most.seconds);
  const { at, wasOpen, seconds, growsHourly, drainedAt, entry } = others.reduce(
    (most, one) => (isMore(one, most) ? one : most),
    first,
  );
  const drainedIn = drainedAt === null ? null : drainedAt - at;
  const open = wasOpen ? { wasOpen } : {};
  const grows = growsHourly === undefined ? {} : { growsHourly };
  return [{ finding: 'backlog', service, ...open, seconds, drainedIn, ...grows, entry }];
}
