/** Laws as people write them: `20m`, `lognormal(3m, 12m)`, `triangular(2m, 10m, 30m)`, … in seconds. */
import type { Law } from '../base/law.ts';
import { parseDuration } from './quantity.ts';

const ARGUMENT_COUNTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  fixed: [1, 1],
  uniform: [2, 2],
  triangular: [3, 3],
  lognormal: [2, 2],
  exponential: [1, 1],
  empirical: [1, 200],
};

/** Names a law may have in a dossier, in the order the reference page lists them. */
export const LAW_NAMES: readonly string[] = Object.keys(ARGUMENT_COUNTS);

/** Why a text is not a law: what to tell its author. */
export type LawMistake = 'not-a-law' | 'unknown-law' | 'argument-count' | 'argument' | 'order';

/** The law a text states, or what is wrong with it. Orders (low to high, p50 to p90) are checked. */
export function parseLaw(text: string): Law | LawMistake {
  const plain = parseDuration(text);
  if (plain !== null) return { law: 'fixed', value: plain };
  const open = text.indexOf('(');
  const trimmed = text.trim();
  if (open < 0 || !trimmed.endsWith(')') || text.length > 4000) return 'not-a-law';
  const name = text.slice(0, open).trim();
  const counts = ARGUMENT_COUNTS[name];
  if (!counts) return 'unknown-law';
  const parts = trimmed.slice(trimmed.indexOf('(') + 1, -1).split(',');
  if (parts.length < counts[0] || parts.length > counts[1]) return 'argument-count';
  const values = parts.map(parseDuration);
  if (values.some((value) => value === null)) return 'argument';
  return lawOf(name, values as number[]);
}

function lawOf(name: string, values: readonly number[]): Law | LawMistake {
  const [first = 0, second = 0, third = 0] = values;
  switch (name) {
    case 'fixed':
      return { law: 'fixed', value: first };
    case 'uniform':
      return first <= second ? { law: 'uniform', low: first, high: second } : 'order';
    case 'triangular':
      return first <= second && second <= third
        ? { law: 'triangular', low: first, mode: second, high: third }
        : 'order';
    case 'lognormal':
      return first > 0 && first <= second ? { law: 'lognormal', p50: first, p90: second } : 'order';
    case 'exponential':
      return first > 0 ? { law: 'exponential', mean: first } : 'order';
    default:
      return { law: 'empirical', values: [...values].sort((a, b) => a - b) };
  }
}
