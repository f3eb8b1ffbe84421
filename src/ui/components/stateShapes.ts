import type { Condition } from '../../model/states.ts';

/** One stroke or one filled shape of a sign, on a grid of 16. */
export interface SignPart {
  /** Absolute commands only. */
  readonly d: string;
  /** Width of the line; null for a filled shape. */
  readonly line: number | null;
}

/** Side of the grid that the signs are drawn on. */
export const GRID_PX = 16;

const fill = (d: string): SignPart => ({ d, line: null });
const line = (d: string, width: number): SignPart => ({ d, line: width });

/** One shape each, told apart at 12 px and in black and white. */
export const STATE_SHAPES: Readonly<Record<Condition, readonly SignPart[]>> = {
  nominal: [fill('M8 2.5A5.5 5.5 0 1 1 8 13.5A5.5 5.5 0 1 1 8 2.5Z')],
  degraded: [fill('M8 1.8L15 14H1Z')],
  down: [line('M3 3L13 13M13 3L3 13', 3.2)],
  recovering: [line('M12.6 5.2A5.4 5.4 0 1 0 13.4 8.6', 2.2), fill('M14.6 1.6V6.8H9.4Z')],
  fallback: [fill('M8 .8L15.2 8L8 15.2L.8 8Z')],
  // A barred section sign: stopped by law, not by a failure.
  unlawful: [
    line(
      'M10.7 3.4C10.2 1.6 5.4 1.4 5.3 4C5.2 6.4 10.8 6.6 10.8 9.2C10.8 10.6 9.4 11 8 11M5.3 12.6C5.8 14.4 10.6 14.6 10.7 12C10.8 9.6 5.2 9.4 5.2 6.8C5.2 5.4 6.6 5 8 5',
      1.8,
    ),
    line('M1.4 14.6L14.6 1.4', 2),
  ],
  unknown: [
    line('M4.6 5.2C4.6 .8 11.6 1 11.4 5.1C11.3 7.6 8 7.4 8 10.2', 2.4),
    fill('M8 12.1A1.7 1.7 0 1 1 8 15.5A1.7 1.7 0 1 1 8 12.1Z'),
  ],
  idle: [line('M8 3A5 5 0 1 1 8 13A5 5 0 1 1 8 3Z', 1.6)],
};
