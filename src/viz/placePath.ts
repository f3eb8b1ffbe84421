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
  for (const [, command = '', figures = ''] of d.matchAll(COMMAND)) {
    const meaning = NUMBERS[command] ?? '';
    const values = meaning ? (figures.match(NUMBER) ?? []).map(Number) : [];
    placed +=
      command + values.map((value, i) => moved(value, meaning[i % meaning.length])).join(' ');
  }
  return placed;

  function moved(value: number, meaning: string | undefined): number {
    if (meaning === 'x') return rounded(x + value * scale);
    if (meaning === 'y') return rounded(y + value * scale);
    return meaning === 'l' ? rounded(value * scale) : value;
  }
}

/** A hundredth of a px is more than a screen shows. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
