/** Above everything, when there are many systems: how many of them run, as time goes. */
import { formatShare } from '../../analysis/index.ts';
import type { RecoveryCurve } from '../../analysis/verdict.ts';
import { simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Condition } from '../../model/states.ts';
import { emptyLane, type Lane, type LaneBar, type LevelStretch } from './lane.ts';
import type { Reading } from './reading.ts';

/** One lane, or none when the verdict counts nothing. */
export function readRecovery(reading: Reading): readonly Lane[] {
  const { recovery } = reading.verdict;
  if (!recovery || recovery.total === 0) return [];
  const { text } = reading;
  return [
    emptyLane({
      id: 'recovery',
      kind: 'recovery',
      title: text.recovery,
      note: text.countOf[recovery.of](String(recovery.total), String(recovery.total)),
      summary: summaryOf(reading, recovery),
      levels: levelsOf(reading, recovery),
      bars: barsOf(reading, recovery),
    }),
  ];
}

/** What is counted at an instant; before T, everything runs. */
export function countedAt({ changes, total }: RecoveryCurve, instant: number): number {
  return changes.findLast(({ at }) => at <= instant)?.recovered ?? total;
}

const conditionOf = (share: number): Condition =>
  share >= 1 ? 'nominal' : share > 0 ? 'degraded' : 'down';

/** From the start of the run. */
function levelsOf({ run }: Reading, { changes, total }: RecoveryCurve): readonly LevelStretch[] {
  const counts = [{ at: 0, recovered: total }, ...changes].filter(
    ({ recovered }, place, all) => recovered !== all[place - 1]?.recovered,
  );
  return counts.flatMap(({ at, recovered }, place) => {
    const until = counts[place + 1]?.at ?? run.endsAt;
    const level = recovered / total;
    const stretch = { from: simSeconds(at), until: simSeconds(until) };
    return until > at ? [{ ...stretch, level, condition: conditionOf(level) }] : [];
  });
}

/** From one share that runs again to the next, each with how many that is. */
function barsOf(reading: Reading, recovery: RecoveryCurve): readonly LaneBar[] {
  const { run, text, language } = reading;
  const reached = recovery.milestones.flatMap(({ share, at }) =>
    at === null || at <= run.incidentAt ? [] : [{ share, at }],
  );
  return reached.flatMap(({ share, at }, place): readonly LaneBar[] => {
    const until = simSeconds(reached[place + 1]?.at ?? run.endsAt);
    const from = simSeconds(at);
    if (until <= from) return [];
    const labels = text.runAgain(formatShare(share, language), reading.offset(from));
    const isOpen = until === run.endsAt;
    return [
      {
        ...{ from, until, isOpen, labels },
        id: `recovery#${share}`,
        subject: countedThing(reading),
        entry: null,
        look: 'recovered',
        ending: null,
        track: 0,
        sentence: text.sentence(
          text.recovery,
          labels[0] ?? '',
          reading.span({ from, until }, isOpen),
        ),
      },
    ];
  });
}

function summaryOf({ text, language, offset }: Reading, { milestones }: RecoveryCurve): string {
  const told = milestones.map(({ share, at }) =>
    text.reached(formatShare(share, language), at === null ? null : offset(simSeconds(at))),
  );
  return text.recoverySummary(text.recovery, told);
}

/** One of what is counted, for what is about all of them. */
function countedThing({ run }: Reading): EntityRef {
  const { components, services } = run.description;
  const lot = components.find(({ count }) => count !== null);
  return lot ? { kind: 'component', id: lot.id } : { kind: 'service', id: services[0]?.id ?? '' };
}
