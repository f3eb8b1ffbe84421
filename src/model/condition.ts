/** Conditions that start a plan, as people write them: `declare < 50% for 10m`, `aws is under-notice`. */
import { parseDuration, parsePercent } from './quantity.ts';

/** What can be said of a hosting, a site, a copy, a component, a tool or a data set. */
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
] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

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
    };

/** The condition a text states, or null. */
export function parseCondition(written: string): Condition | null {
  const text = written.trim();
  if (text.length > 200) return null;
  const words = text.split(' ').filter((word) => word !== '');
  const [ref, verb, value, forWord, ...span] = words;
  if (!ref || !verb || !value) return null;
  const forSeconds = forWord === undefined ? 0 : parseDuration(span.join(''));
  if (forSeconds === null || (forWord !== undefined && forWord !== 'for')) return null;
  if (verb === '<') {
    const below = parsePercent(value);
    return below === null ? null : { type: 'level', service: ref, below, forSeconds, text };
  }
  const state = CONDITION_STATES.find((known) => known === value);
  return verb === 'is' && state ? { type: 'state', ref, state, forSeconds, text } : null;
}
