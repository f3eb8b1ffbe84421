/** What users of one service got: levels, outages, and whether RTO and MTPD were met. */
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { ServiceDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { attendedOf, ledgerOf } from '../causes/ledger.ts';
import type { SubjectIndex } from '../causes/subjectIndex.ts';
import type { Timelines } from '../timelines.ts';
import type { Backlog, Outage, ServiceVerdict } from '../verdict.ts';
import { deadlineVerdict } from './deadlines.ts';
import { minimumAt, strictestMinimum } from './minimums.ts';
import { isOutageState, outagesOf } from './outages.ts';
import { serviceTarget } from './targets.ts';
import { totalTargets } from './totals.ts';

type Levels = ServiceVerdict['levels'];

/** Level at each change, the first at the start of the run; full when the run says nothing of it. */
function levelsOf(run: Run, timelines: Timelines, ref: EntityRef): Levels {
  const changes = timelines.entriesOf(ref).filter((entry) => entry.type === 'level');
  const initial = run.initial.find(
    ({ subject }) => subject.kind === ref.kind && subject.id === ref.id,
  );
  const first = initial?.level ?? changes[0]?.from ?? 1;
  return [
    { at: simSeconds(0), level: first, entry: null },
    ...changes.map(({ at, to, id }) => ({ at, level: to, entry: id })),
  ];
}

/** What waited at each reopening, as it began to drain, or as the run ended and it still grew; and when it was drained. */
function backlogsOf(timelines: Timelines, ref: EntityRef): readonly Backlog[] {
  const entries = timelines.entriesOf(ref).filter((entry) => entry.type === 'backlog');
  return entries.flatMap(
    ({ at, seconds, id, wasOpen, growsHourly }, number): readonly Backlog[] => {
      if (seconds === 0) return [];
      const drainedAt = entries.slice(number + 1).find((later) => later.seconds === 0)?.at ?? null;
      const grows = growsHourly === undefined ? {} : { growsHourly };
      return [{ at, ...(wasOpen ? { wasOpen } : {}), seconds, ...grows, drainedAt, entry: id }];
    },
  );
}

export const lengthOf = (
  run: Run,
  span: { readonly from: SimSeconds; readonly until: SimSeconds | null },
): number => (span.until ?? run.endsAt) - span.from;

/** Whether a degraded mode in which a plan put the service kept its minimum: deliberate, bounded, announced. */
const wasHeldByAMode = (timelines: Timelines, ref: EntityRef): boolean =>
  timelines.entriesOf(ref).some((entry) => entry.type === 'mode' && entry.holds && !entry.idle);

/** Whether anything that was promised of a service in time was missed. */
export const missesPromise = ({
  rto,
  mtpd,
  totals = [],
  deadline,
}: Pick<ServiceVerdict, 'rto' | 'mtpd' | 'totals' | 'deadline'>): boolean =>
  [rto, mtpd, deadline, ...totals].some((target) => target?.met === false);

function wordOf(
  verdict: Pick<ServiceVerdict, 'rto' | 'mtpd' | 'totals' | 'deadline' | 'finalLevel'>,
  circumstances: { readonly endsInOutage: boolean; readonly heldByMode: boolean },
): ServiceVerdict['word'] {
  const { finalLevel } = verdict;
  if (missesPromise(verdict) || circumstances.endsInOutage) return 'fails';
  return finalLevel < 1 || circumstances.heldByMode ? 'holds-degraded' : 'holds';
}

/** Judges one service. The word is never `stuck` here: that is for the plans to say, see `judge`. */
export function serviceVerdict(
  run: Run,
  timelines: Timelines,
  index: SubjectIndex,
  service: ServiceDescription,
): ServiceVerdict {
  const ref: EntityRef = { kind: 'service', id: service.id };
  const levels = levelsOf(run, timelines, ref);
  const attended = attendedOf(run, index, timelines, service.id);
  const outages = outagesOf(timelines, service.id).map(
    (outage): Outage => ({ ...outage, ledger: ledgerOf(attended, outage) }),
  );
  const lengths = outages.map((outage) => lengthOf(run, outage));
  const deadline = deadlineVerdict(run, timelines, service);
  const reached = {
    rto: serviceTarget(run, timelines, service, 'rto'),
    mtpd: serviceTarget(run, timelines, service, 'mtpd'),
    ...(service.totals ? { totals: totalTargets(run, timelines, service, outages) } : {}),
    ...(deadline ? { deadline } : {}),
    finalLevel: levels.at(-1)?.level ?? 1,
  };
  const endsInOutage = isOutageState(timelines.finalStateOf(ref) ?? '');
  const backlogs = backlogsOf(timelines, ref);
  const heldByMode = wasHeldByAMode(timelines, ref);
  const mbco = minimumAt(service, run.endsAt);
  const strictest = strictestMinimum(service);
  return {
    service: service.id,
    word: wordOf(reached, { endsInOutage, heldByMode }),
    levels,
    mbco,
    ...(strictest > mbco ? { peakMbco: strictest } : {}),
    outages,
    longestOutageSeconds: Math.max(0, ...lengths),
    downSeconds: lengths.reduce((sum, seconds) => sum + seconds, 0),
    ...(backlogs.length > 0 ? { backlogs } : {}),
    ...reached,
  };
}
