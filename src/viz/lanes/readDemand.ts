/** Under a service: when more is asked of it than the calendar says, and what waits to be served when it opens again. */
import { formatShare } from '../../analysis/index.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { assignTracks } from './assignTracks.ts';
import { emptyLane, type Lane, type LaneBar } from './lane.ts';
import type { Reading } from './reading.ts';

type Telling = Extract<TraceEntry, { readonly type: 'demand' | 'backlog' }>;

/** From what begins it to what is usual again. */
interface Told {
  readonly first: Telling;
  readonly until: SimSeconds | null;
  /** The largest of its changes: a share of the demand foreseen, or seconds of the usual one. */
  readonly most: number;
}

/** Nothing for a service of which no more is asked than usual. */
export function readDemand(reading: Reading, service: EntityRef): readonly Lane[] {
  const entries = reading.entriesOf(service);
  const told = (['demand', 'backlog'] as const).flatMap((type) =>
    toldOf(entries.filter((entry): entry is Telling => entry.type === type)),
  );
  const bars = told.flatMap((one) => barOf(reading, one));
  if (bars.length === 0) return [];
  const { items, count } = assignTracks(bars);
  const title = reading.text.demand;
  return [
    emptyLane({
      id: `demand:${service.id}`,
      kind: 'demand',
      title,
      bars: items,
      trackCount: count,
    }),
  ];
}

const isUsual = (entry: Telling): boolean =>
  entry.type === 'demand' ? entry.to === 1 : entry.seconds === 0;

const amountOf = (entry: Telling): number => (entry.type === 'demand' ? entry.to : entry.seconds);

/** A demand that goes back in small steps is one surge. */
function toldOf(entries: readonly Telling[]): readonly Told[] {
  const told: Told[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    const open = last?.until === null ? last : null;
    if (open) {
      const until = isUsual(entry) ? entry.at : null;
      told[told.length - 1] = { ...open, until, most: Math.max(open.most, amountOf(entry)) };
    } else if (!isUsual(entry)) told.push({ first: entry, until: null, most: amountOf(entry) });
  }
  return told;
}

function barOf(reading: Reading, { first, until, most }: Told): readonly LaneBar[] {
  const { run, text, language, duration } = reading;
  const isOpen = until === null;
  const stretch = { from: first.at, until: until ?? run.endsAt };
  if (stretch.until <= stretch.from) return [];
  const labels =
    first.type === 'demand'
      ? text.surge(formatShare(most, language))
      : text.backlog(duration(most), isOpen);
  const lasted = duration(stretch.until - stretch.from);
  return [
    {
      ...stretch,
      ...{ isOpen, labels, subject: first.subject, entry: first.id },
      id: `${first.type}:${first.subject.id}@${first.id}`,
      look: first.type === 'demand' ? 'surge' : 'backlog',
      ending: null,
      track: 0,
      sentence: text.sentence(
        text.demandOf(reading.name(first.subject)),
        text.lasting(labels[0] ?? '', lasted),
        reading.span(stretch, isOpen),
      ),
    },
  ];
}
