/**
 * A statechart as a dial: its states around an ellipse in their order, ways between them as curves through the middle. The
 * dial of a kind is always the same; what has happened is drawn on it.
 */
import type { ChartSketch } from '../../model/sheet.ts';
import { textWidthPx } from '../textWidth.ts';

export interface ChartState {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  /** Baseline of its word, outside the dial. */
  readonly wordX: number;
  readonly wordY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartMove {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Path of a curve from the edge of one sign to the edge of the other. */
  readonly d: string;
}

export interface ChartLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly states: readonly ChartState[];
  readonly moves: readonly ChartMove[];
}

const WORD_PX = 13;
/** Half of a sign, and the air around it. */
const SIGN_PX = 9;
const TOP_PX = 26;
/** Between two states along the sides, at least. */
const STEP_PX = 34;
const HEIGHT_MIN_PX = 120;
/** Words at the sides may take this much of the width each. */
const WORD_SHARE = 0.36;

/**
 * @param wordOf words of the states, for the room they take
 */
export function layoutChart(
  { states, moves }: ChartSketch,
  widthPx: number,
  wordOf: (state: string) => string,
): ChartLayout {
  const rows = Math.ceil(states.length / 2);
  const heightPx = Math.max(HEIGHT_MIN_PX, rows * STEP_PX + 2 * TOP_PX);
  const widest = Math.max(0, ...states.map((state) => textWidthPx(wordOf(state), WORD_PX, 'bold')));
  const side = Math.min(widest + 2 * SIGN_PX, widthPx * WORD_SHARE);
  const radiusX = widthPx / 2 - side;
  const radiusY = heightPx / 2 - TOP_PX;
  const centre = { x: widthPx / 2, y: heightPx / 2 };
  const placed = states.map((state, index): ChartState => {
    const turn = (2 * Math.PI * index) / states.length;
    const sine = Math.sin(turn);
    const x = centre.x + radiusX * sine;
    const y = centre.y - radiusY * Math.cos(turn);
    const isMiddle = Math.abs(sine) < 0.2;
    const below = isMiddle ? (y > centre.y ? SIGN_PX + 14 : -SIGN_PX - 4) : 4.5;
    return {
      state,
      x,
      y,
      wordX: isMiddle ? x : x + Math.sign(sine) * (SIGN_PX + 3),
      wordY: y + below,
      anchor: isMiddle ? 'middle' : sine > 0 ? 'start' : 'end',
    };
  });
  const at = new Map(placed.map((one) => [one.state, one]));
  return {
    widthPx,
    heightPx,
    states: placed,
    moves: moves.flatMap(({ from, to }) => {
      const start = at.get(from);
      const end = at.get(to);
      return start && end ? [{ key: `${from} ${to}`, from, to, d: curve(start, end, centre) }] : [];
    }),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Bent towards the middle, and to its right: the way back is another curve. */
function curve(from: Point, to: Point, centre: Point): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const bend = {
    x: middle.x + (centre.x - middle.x) * 0.35 + across.x * 10,
    y: middle.y + (centre.y - middle.y) * 0.35 + across.y * 10,
  };
  const start = towards(from, bend, SIGN_PX);
  const end = towards(to, bend, SIGN_PX + 2);
  const text = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${text(start)}Q${text(bend)} ${text(end)}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  };
}
