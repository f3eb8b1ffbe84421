/**
 * A drawing of lanes as text that a person reviews: one line a thing, px rounded to whole numbers. Columns: from,
 * until, what is drawn, and its words with where they stand.
 */
import type { PlacedBar, PlacedLane } from '../../src/viz/lanes/layoutLanes.ts';
import type { DrawnLanes } from './drawnLanes.ts';

const px = (x: number): string => String(Math.round(x)).padStart(5);

export function printLanes({ axis, layout }: DrawnLanes): string {
  const head = [
    `axis  ${axis.offsets.map(({ text, x }) => `${text} @${Math.round(x)}`).join(' | ')}`,
    `clock ${axis.clocks.map(({ text, x }) => `${text} @${Math.round(x)}`).join(' | ')}`,
    ...axis.breaks.map(({ from, until, label }) => `${px(from)}${px(until)}  break ${label ?? ''}`),
  ];
  return [...head, ...layout.lanes.flatMap(printLane), ''].join('\n');
}

function printLane({ lane, y, height, bars, ghost, level, flags, note }: PlacedLane): string[] {
  const about = [lane.note, note === null ? null : 'written'].filter((part) => part !== null);
  return [
    '',
    `${lane.title} [${lane.id}] y ${y} height ${height}${about.length > 0 ? ` (${about.join(', ')})` : ''}`,
    ...(ghost ? [`${px(ghost.x)}${px(ghost.x + ghost.width)}  planned`] : []),
    ...(level?.fills ?? []).map(
      ({ x, width, y: top, condition }) =>
        `${px(x)}${px(x + width)}  level ${condition}, down to ${Math.round(top)}`,
    ),
    ...bars.map(printBar),
    ...flags.map(
      ({ flag, x, lines }) => `${px(x)}       flag ${flag.outcome} "${lines.join(' / ')}"`,
    ),
  ];
}

function printBar({ bar, x, width, label, goesOnRight }: PlacedBar): string {
  const track = bar.track > 0 ? ` track ${bar.track}` : '';
  const end = bar.ending ?? (bar.isOpen || goesOnRight ? 'open' : '');
  const words = label ? ` ${label.place} "${label.text}"` : '';
  return `${px(x)}${px(x + width)}  ${bar.look}${track}${end ? ` ${end}` : ''}${words}`;
}
