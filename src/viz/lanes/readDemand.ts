/** Under a service: when more is asked of it than the calendar says, and what waits to be served when it opens again. */
import { formatShare } from '../../analysis/index.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { assignTracks } from './assignTracks.ts';
import { emptyLane, type Lane, type LaneBar } from './lane.ts';
import type { Reading } from './reading.ts';

type Telling = Extract<TraceEntry, { readonly type: 'demand' | 'backlog' }>;

const isTelling = (entry: TraceEntry): entry is Telling =>
  entry.type === 'demand' || entry.type === 'backlog';

/** Nothing for a service of which no more is asked than usual. */
export function readDemand(reading: Reading, service: EntityRef): readonly Lane[] {
  const title = reading.text.demand;
  const told = reading.entriesOf(service).filter(isTelling);
  const bars = told.flatMap((entry, place) => {
    const next = told.slice(place + 1).find(({ type }) => type === entry.type);
    const bar = barOf(reading, {
      entry,
      title: reading.text.demandOf(reading.name(service)),
      next,
    });
    return bar ? [bar] : [];
  });
  if (bars.length === 0) return [];
  const { items, count } = assignTracks(bars);
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

interface Told {
  readonly entry: Telling;
  readonly title: string;
  /** What ends it. */
  readonly next: Telling | undefined;
}

/** Null for what goes back to the usual. */
function barOf(reading: Reading, { entry, title, next }: Told): LaneBar | null {
  const { run, text, language, duration } = reading;
  const until: SimSeconds = next?.at ?? run.endsAt;
  const isUsual = entry.type === 'demand' ? entry.to === 1 : entry.seconds === 0;
  if (isUsual || until <= entry.at) return null;
  const isOpen = next === undefined;
  const labels =
    entry.type === 'demand'
      ? text.surge(formatShare(entry.to, language))
      : text.backlog(duration(entry.seconds), isOpen);
  return {
    ...{ from: entry.at, until, isOpen, labels },
    id: `${entry.type}:${entry.subject.id}@${entry.id}`,
    subject: entry.subject,
    entry: entry.id,
    look: entry.type === 'demand' ? 'surge' : 'backlog',
    ending: null,
    track: 0,
    sentence: text.sentence(
      title,
      text.lasting(labels[0] ?? '', duration(until - entry.at)),
      reading.span({ from: entry.at, until }, isOpen),
    ),
  };
}
