/** Laws as people write them: `20m`, `lognormal(3m, 12m)`, `triangular(2m, 10m, 30m)`, … in seconds. */
import type { Law } from '../base/law.ts';
import { parseDuration } from './quantity.ts';

/** A law a dossier may name: how it is written, and how many durations it takes. */
interface LawForm {
  readonly form: string;
  readonly least: number;
  readonly most: number;
}

const LAW_FORMS: ReadonlyMap<string, LawForm> = new Map([
  ['fixed', { form: 'fixed(value)', least: 1, most: 1 }],
  ['uniform', { form: 'uniform(least, most)', least: 2, most: 2 }],
  ['triangular', { form: 'triangular(least, mode, most)', least: 3, most: 3 }],
  ['lognormal', { form: 'lognormal(p50, p90)', least: 2, most: 2 }],
  ['exponential', { form: 'exponential(mean)', least: 1, most: 1 }],
  ['empirical', { form: 'empirical(a, b, …)', least: 1, most: 200 }],
]);

/** Names a law may have in a dossier, in the order the reference page lists them. */
export const LAW_NAMES: readonly string[] = [...LAW_FORMS.keys()];

/** How a law is written, `uniform(least, most)`; null when no law has this name. */
export const lawFormOf = (name: string): string | null => LAW_FORMS.get(name)?.form ?? null;

/** The name before the parenthesis, whether or not a law has it; empty when there is none. */
export const lawNameIn = (text: string): string =>
  text.slice(0, Math.max(0, text.indexOf('('))).trim();

/** Why a text is not a law: what to tell its author. */
export type LawMistake = 'not-a-law' | 'unknown-law' | 'argument-count' | 'argument' | 'order';

/** The law a text states, or what is wrong with it. Orders (low to high, p50 to p90) are checked. */
export function parseLaw(text: string): Law | LawMistake {
  const plain = parseDuration(text);
  if (plain !== null) return { law: 'fixed', value: plain };
  const open = text.indexOf('(');
  const trimmed = text.trim();
  if (open < 0 || !trimmed.endsWith(')') || text.length > 4000) return 'not-a-law';
  const name = lawNameIn(text);
  const counts = LAW_FORMS.get(name);
  if (!counts) return 'unknown-law';
  const parts = trimmed.slice(trimmed.indexOf('(') + 1, -1).split(',');
  if (parts.length < counts.least || parts.length > counts.most) return 'argument-count';
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
