/** What each number after a command is: a place across, a place down, a length, or a figure that is neither. */
const NUMBERS: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  Q: 'xyxy',
  S: 'xyxy',
  C: 'xyxyxy',
  H: 'x',
  V: 'y',
  A: 'll---xy',
  Z: '',
};

const COMMAND = /([A-Z])([^A-Z]*)/g;
const NUMBER = /-?\d*\.?\d+/g;

/**
 * An SVG path drawn elsewhere and larger or smaller, so that it needs no group that shifts it. Absolute commands only; what
 * is none of them is left out.
 */
export function placePath(
  d: string,
  { x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number },
): string {
  let placed = '';
  for (const { command, meaning, values } of stepsOf(d)) {
    placed += command;
    for (let i = 0; i < values.length; i += 1)
      placed += `${i === 0 ? '' : ' '}${moved(values[i] ?? 0, meaning[i % meaning.length])}`;
  }
  return placed;

  function moved(value: number, meaning: string | undefined): number {
    if (meaning === 'x') return rounded(x + value * scale);
    if (meaning === 'y') return rounded(y + value * scale);
    return meaning === 'l' ? rounded(value * scale) : value;
  }
}

interface Step {
  readonly command: string;
  readonly meaning: string;
  readonly values: readonly number[];
}

/** There are few paths, each drawn in hundreds of places: they are read once. */
const known = new Map<string, readonly Step[]>();

function stepsOf(d: string): readonly Step[] {
  const before = known.get(d);
  if (before) return before;
  const steps = [...d.matchAll(COMMAND)].map(([, command = '', figures = '']) => {
    const meaning = NUMBERS[command] ?? '';
    return { command, meaning, values: meaning ? (figures.match(NUMBER) ?? []).map(Number) : [] };
  });
  known.set(d, steps);
  return steps;
}

/** A hundredth of a px is more than a screen shows. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
