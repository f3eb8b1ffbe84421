/** Under the sentence of the verdict, what a director asks next: what broke, and what took the time. */
import { causalChain, chainOfFinding, storyOf } from '../../../analysis/index.ts';
import type {
  Finding,
  LedgerHeading,
  LedgerPart,
  Outage,
  ServiceVerdict,
  Verdict,
} from '../../../analysis/verdict.ts';
import { at } from '../../../base/assert.ts';
import { type EntityKind, entityKey } from '../../../model/entity.ts';
import type { Language } from '../../../model/localised.ts';
import type { Run } from '../../../model/run.ts';
import { type Condition, conditionOf } from '../../../model/states.ts';
import type { TraceEntry } from '../../../model/trace.ts';
import { longestOutages } from './ledgerRows.ts';

/** What an incident or chance can take away; what people and plans do about it comes after. */
const BREAKABLE: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'site',
  'data-plane',
  'control-plane',
  'lawful-status',
  'ground',
  'copy',
  'replica',
  'backup',
  'tool',
  'reserve',
  'capacity',
  'component',
]);

const BROKEN: ReadonlySet<Condition> = new Set<Condition>([
  'degraded',
  'down',
  'unlawful',
  'unknown',
]);
/** A year may have hundreds of outages, and each has a chain of its own. */
const OUTAGES_SEARCHED = 20;

export interface Origin {
  readonly entry: TraceEntry;
  /** `T + 30 min`. */
  readonly when: string;
  readonly text: string;
  /** How many more of the same sort were struck in the same second, and led to the same. */
  readonly others: number;
}

/** What warns of a loss, and takes nothing away yet: it is never what broke. */
const isNotice = (state: string): boolean => state === 'under-notice' || state === 'ending';

/** Done by an incident, and not by what an incident has done. */
const isStruck = (run: Run, { causes }: TraceEntry): boolean =>
  causes.some((cause) => run.entries[cause]?.subject.kind === 'incident');

/** A state that somebody has to put right; what goes into service, or is being brought back, broke nothing. */
function isBroken(run: Run, entry: TraceEntry): boolean {
  // More demand than there is room for breaks nothing, and takes the service as a loss does.
  if (entry.type === 'demand') return isStruck(run, entry);
  if (!BREAKABLE.has(entry.subject.kind)) return false;
  if (entry.type !== 'transition') return isStruck(run, entry);
  // A spare that is not there is at rest; a copy that an incident has deleted is lost.
  if (entry.to === 'absent') return isStruck(run, entry);
  return BROKEN.has(conditionOf(entry.subject.kind, entry.to)) && !isNotice(entry.to);
}

/** What a reserve stands in for, lost at the instant when it begins to be drawn on; null when nothing tells of it. */
function lossBehind(run: Run, { at, subject }: TraceEntry): TraceEntry | null {
  const of = subject.kind === 'reserve' ? subject.id.split('>')[1] : undefined;
  const losses = run.entries.filter(
    (entry) => entry.at === at && entry.subject.id === of && isBroken(run, entry),
  );
  return losses.find(({ type }) => type === 'transition') ?? losses[0] ?? null;
}

/** All of the same sort that an incident struck in the second of an entry, on the way to an effect, in order. */
function struckWith(run: Run, entry: TraceEntry, effect: TraceEntry): readonly TraceEntry[] {
  const then = run.entries.filter((one) => one.at === entry.at);
  // What falls in several falls of one second has each for a cause, and not the last alone.
  const fallsBefore = (fall: TraceEntry): readonly TraceEntry[] =>
    fall.type !== 'level' || fall.at !== entry.at
      ? []
      : then.filter(
          ({ id, type, subject }) =>
            id < fall.id && type === 'level' && entityKey(subject) === entityKey(fall.subject),
        );
  const seen = new Set<TraceEntry>();
  const asked = [effect];
  for (let one = asked.pop(); one; one = asked.pop()) {
    if (seen.has(one) || one.at < entry.at) continue;
    seen.add(one);
    asked.push(...one.causes.map((cause) => at(run.entries, cause)), ...fallsBefore(one));
  }
  const isAlike = (one: TraceEntry): boolean =>
    one.subject.kind === entry.subject.kind && isStruck(run, one) && isBroken(run, one);
  return then.filter((one) => seen.has(one) && isAlike(one));
}

/** The first thing of a causal chain that broke, in one sentence; null when nothing did. */
function originIn(run: Run, chain: readonly TraceEntry[], language: Language): Origin | null {
  const found = storyOf(run, chain, language).find(({ entry }) => isBroken(run, entry));
  if (!found) return null;
  const lost = lossBehind(run, found.entry) ?? found.entry;
  const struck = struckWith(run, lost, at(chain, chain.length - 1));
  if (!struck.includes(lost)) return { ...toldOf(run, lost, language), others: 0 };
  const [first = lost] = struck;
  const ids = new Set(struck.map(({ subject }) => subject.id));
  return { ...toldOf(run, first, language), others: ids.size - 1 };
}

/** An entry in the sentence that follows its incident, which is not named again. */
function toldOf(run: Run, entry: TraceEntry, language: Language): Omit<Origin, 'others'> {
  const story = storyOf(run, causalChain(run, entry.id), language);
  return at(story, story.length - 1);
}

/**
 * The first thing that broke on the way to a reason of the verdict; null when nothing did. Of a promise over a period, which
 * several outages share, and of what stopped a plan, which may be lost long after: what broke before the longest outage that
 * something broke for.
 */
export function originOf(
  run: Run,
  verdict: Pick<Verdict, 'services'>,
  finding: Finding,
  language: Language,
): Origin | null {
  const period = finding.finding === 'total-missed' ? finding.total : null;
  const isOfPlan = finding.finding === 'step-stuck' || finding.finding === 'plan-failed';
  const own = () => originIn(run, chainOfFinding(run, finding), language);
  if (!period && !isOfPlan) return own();
  const of = finding.finding === 'total-missed' ? finding.service : null;
  const outages = verdict.services
    .filter(({ service }) => of === null || service === of)
    .flatMap((one) => one.outages);
  const within = period ?? { from: 0, until: run.endsAt };
  return (
    brokenBefore(run, longestFirst(outages, within, run.endsAt), language) ??
    (isOfPlan ? own() : null)
  );
}

/** The outages that last within a period, the longest there first. */
function longestFirst(
  outages: readonly Outage[],
  period: { readonly from: number; readonly until: number },
  endsAt: number,
): readonly Outage[] {
  const lasted = ({ from, until }: Outage): number =>
    Math.min(until ?? endsAt, period.until) - Math.max(from, period.from);
  return outages
    .filter((outage) => lasted(outage) > 0)
    .sort((one, other) => lasted(other) - lasted(one));
}

/** What broke before the first of these outages that something broke for. */
function brokenBefore(run: Run, outages: readonly Outage[], language: Language): Origin | null {
  for (const { openedBy } of outages.slice(0, OUTAGES_SEARCHED)) {
    const origin = openedBy === null ? null : originIn(run, causalChain(run, openedBy), language);
    if (origin) return origin;
  }
  return null;
}

export interface Longest {
  readonly heading: LedgerHeading;
  /** Step, people, means or machine that the time went to. */
  readonly what: LedgerPart['subject'];
  /** The same as a need that was missing, first time; null when nothing was. */
  readonly missing: LedgerPart['missing'];
  readonly seconds: number;
  /** Of the whole outage. */
  readonly outOf: number;
}

/** What the longest outage of a service went to most; null when it had none. */
export function longestPartOf(run: Run, service: ServiceVerdict): Longest | null {
  const [outage] = longestOutages(run, [service]);
  if (!outage) return null;
  const spent = new Map<string, Longest>();
  for (const { heading, subject, missing, seconds } of outage.rows) {
    const what = missing?.what ?? subject;
    const key = `${heading} ${entityKey(what)}`;
    const before = spent.get(key)?.seconds ?? 0;
    spent.set(key, {
      ...{ heading, what, outOf: outage.seconds },
      missing: spent.get(key)?.missing ?? missing,
      seconds: before + seconds,
    });
  }
  return [...spent.values()].reduce<Longest | null>(
    (most, one) => (!most || one.seconds > most.seconds ? one : most),
    null,
  );
}
