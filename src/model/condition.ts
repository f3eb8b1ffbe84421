/**
 * Conditions that start a plan, as people write them: `declare < 50% for 10m`, `aws is under-notice`,
 * `db/standby lag > 15m`.
 */
import { parseDuration, parsePercent } from './quantity.ts';

/** What can be said of a hosting, a site, a copy, a component, a tool, a data set or a degraded mode. */
export const CONDITION_STATES = [
  'down',
  'frozen',
  'under-notice',
  'cut',
  'corrupted',
  'disqualified',
  'up',
  'leaked',
  'lifted',
  'read-only',
  'in-force',
] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

/** What is measured besides the level of a service: two are ages or times, the last a share of the usual demand. */
export const MEASURES = ['lag', 'backlog', 'demand'] as const;
export type Measure = (typeof MEASURES)[number];

export interface MeasureCondition {
  readonly type: 'measure';
  readonly measure: Measure;
  readonly ref: string;
  readonly sense: 'more-than' | 'at-most';
  /** Seconds of a lag or of a backlog (of the usual demand); share of the usual demand. */
  readonly amount: number;
  readonly forSeconds: number;
  readonly text: string;
}

export type Condition =
  | {
      readonly type: 'level';
      readonly service: string;
      /** The condition holds while the level is strictly below. */
      readonly below: number;
      readonly forSeconds: number;
      readonly text: string;
    }
  | {
      readonly type: 'state';
      readonly ref: string;
      readonly state: ConditionState;
      readonly forSeconds: number;
      readonly text: string;
    }
  | MeasureCondition;

const SENSES: Readonly<Record<string, MeasureCondition['sense']>> = {
  '>': 'more-than',
  '<=': 'at-most',
};

/** Parts of what is measured: `db/standby`, `lag`, `>`, `15m`; null when they say nothing. */
function parseMeasure(
  [ref = '', word = '', sign = '', value = '']: readonly string[],
  end: Pick<MeasureCondition, 'forSeconds' | 'text'>,
): MeasureCondition | null {
  const measure = MEASURES.find((known) => known === word);
  const sense = Object.hasOwn(SENSES, sign) ? SENSES[sign] : undefined;
  const amount = measure === 'demand' ? parsePercent(value) : parseDuration(value);
  return measure === undefined || sense === undefined || amount === null
    ? null
    : { type: 'measure', measure, ref, sense, amount, ...end };
}

/** The words before `for`, and the seconds after it; null when these are none. */
function parseSpan(
  words: readonly string[],
): { readonly said: readonly string[]; readonly forSeconds: number } | null {
  const place = words.indexOf('for');
  if (place < 0) return { said: words, forSeconds: 0 };
  const forSeconds = parseDuration(words.slice(place + 1).join(''));
  return forSeconds === null ? null : { said: words.slice(0, place), forSeconds };
}

/** The condition a text states, or null. */
export function parseCondition(written: string): Condition | null {
  const text = written.trim();
  if (text.length > 200) return null;
  const words = text.split(' ').filter((word) => word !== '');
  const span = parseSpan(words);
  if (span === null) return null;
  const { said, forSeconds } = span;
  const [ref = '', verb = '', value = ''] = said;
  if (MEASURES.some((known) => known === verb)) {
    // `15 m` in two words is read as elsewhere.
    const parts = [ref, verb, value, said.slice(3).join('')];
    return parseMeasure(parts, { forSeconds, text });
  }
  if (said.length !== 3) return null;
  if (verb === '<') {
    const below = parsePercent(value);
    return below === null ? null : { type: 'level', service: ref, below, forSeconds, text };
  }
  const state = CONDITION_STATES.find((known) => known === value);
  return verb === 'is' && state ? { type: 'state', ref, state, forSeconds, text } : null;
}
