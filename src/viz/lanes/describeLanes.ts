import type { BarLook, Lane, LaneBar, Lanes } from './lane.ts';

/** What a person must know first: the rest is on the lanes, bar by bar, and in the table. */
const TOLD_LOOKS: ReadonlySet<BarLook> = new Set([
  'outage',
  'heldOutage',
  'breach',
  'accepted',
  'undetermined',
  'lapse',
]);

/**
 * The lanes in a few sentences, for who does not see them: every outage and every breach, what each plan came to, and
 * the waits that never ended. In the order of the lanes, then of time; empty when nothing of the kind happened.
 */
export const describeLanes = ({ lanes }: Lanes): readonly string[] => lanes.flatMap(sentencesOf);

const sentencesOf = (lane: Lane): readonly string[] => [
  ...(lane.summary === null ? [] : [lane.summary]),
  ...lane.bars.filter(isTold).map((bar) => bar.sentence),
];

const isTold = (bar: LaneBar): boolean =>
  TOLD_LOOKS.has(bar.look) || (bar.look === 'waiting' && bar.isOpen);
