import type { OwnMarkKind } from '../../../viz/clock/marks.ts';
import type { MilestoneKind } from '../../../viz/clock/milestones.ts';

/** One shape a kind, on a grid of 12: told apart without colours. */
const SHAPES: Readonly<Record<MilestoneKind | OwnMarkKind, string>> = {
  /** A wedge that falls. */
  incident: 'M0 1H12L6 11.5Z',
  /** An open ring: it is seen. */
  detection: 'M6 .5A5.5 5.5 0 1 1 6 11.5 5.5 5.5 0 1 1 6 .5ZM6 3A3 3 0 1 0 6 9 3 3 0 1 0 6 3Z',
  /** A diamond, as decisions are drawn in charts. */
  decision: 'M6 0 12 6 6 12 0 6Z',
  breach: 'M1.6 0 6 4.4 10.4 0 12 1.6 7.6 6 12 10.4 10.4 12 6 7.6 1.6 12 0 10.4 4.4 6 0 1.6Z',
  /** A full disc: back. */
  return: 'M6 .5A5.5 5.5 0 1 1 6 11.5 5.5 5.5 0 1 1 6 .5Z',
  /** A closed gate: from here on it was too late. */
  noReturn: 'M1 0H3V12H1ZM9 0H11V12H9ZM4 5H8V7H4Z',
  /** A fork. */
  divergence: 'M5 12V7L1 3V0H3V2.2L6 5.2 9 2.2V0H11V3L7 7V12Z',
  /** A branch that leaves. */
  you: 'M2 0H4V5.5L9 3.4V0H11V4.8L4 7.8V12H2Z',
  bookmark: 'M2 0H10V12L6 9 2 12Z',
};

/** The sign of a mark; its words are in its title and in the log. */
export function MarkGlyph({
  kind,
  tint,
}: {
  readonly kind: keyof typeof SHAPES;
  readonly tint: string;
}) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} fill={tint} fillRule="evenodd" />
    </svg>
  );
}
