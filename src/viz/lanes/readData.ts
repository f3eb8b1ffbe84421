/** One lane per data set: what would be lost of it if its copy in service were lost at that very moment. */
import { type Exposure, exposureOf } from '../../analysis/index.ts';
import type { EntityRef } from '../../model/entity.ts';
import { emptyLane, type Lane, type LaneBar } from './lane.ts';
import type { Reading } from './reading.ts';

/** Data that never change hands and are always held elsewhere in one way have nothing to tell. */
const isTelling = (stretches: readonly Exposure[]): boolean =>
  stretches.length > 1 || stretches.some(({ kind }) => kind !== 'followed');

/** In the author's order; only data whose exposure changes, or is not always small. */
export function readData(reading: Reading): readonly Lane[] {
  const { run, language, text } = reading;
  return run.description.data.flatMap(({ id, name }) => {
    const stretches = exposureOf(run, reading.timelines, id);
    if (!isTelling(stretches)) return [];
    const title = name[language];
    const bars = stretches.map((stretch) => exposureBar(reading, { id, title }, stretch));
    return [emptyLane({ id: `data:${id}`, kind: 'data', title, note: text.exposureNote, bars })];
  });
}

function exposureBar(
  reading: Reading,
  data: { readonly id: string; readonly title: string },
  { kind, from, until, seconds, holder }: Exposure,
): LaneBar {
  const { run, text, duration } = reading;
  const isOpen = until === run.endsAt;
  const subject: EntityRef = holder ?? servingCopy(reading, data.id);
  const where = holder ? reading.name(holder) : '';
  const labels = text.exposure(kind, seconds === null ? null : duration(seconds), where);
  return {
    ...{ from, until, isOpen, look: kind, subject, labels },
    id: `exposure:${data.id}@${from}`,
    entry: null,
    track: 0,
    ending: null,
    sentence: text.sentence(data.title, labels[0] ?? '', reading.span({ from, until }, isOpen)),
  };
}

/** A copy of the data, for what is about nothing else. */
function servingCopy({ run }: Reading, data: string): EntityRef {
  const copy = run.description.copies.find((one) => one.data === data);
  return { kind: 'copy', id: copy?.id ?? data };
}
