/**
 * What a step may look at before it begins or when it ends: `declare < 50%`, `declare >= 90%`, `nubo is down`,
 * `db/standby lag > 15m`.
 */
import { type Condition, parseCondition } from './condition.ts';
import { parsePercent } from './quantity.ts';

export type Check =
  | Exclude<Condition, { readonly type: 'level' }>
  | {
      readonly type: 'level';
      readonly service: string;
      readonly sense: 'below' | 'at-least';
      readonly share: number;
      readonly text: string;
    };

const LEVEL_SENSES = { '<': 'below', '>=': 'at-least' } as const;

const senseIn = <Sense>(senses: Readonly<Record<string, Sense>>, word: string): Sense | null =>
  Object.hasOwn(senses, word) ? (senses[word] ?? null) : null;

/** The check a text states, or null. A check is made at one moment, so it lasts no time: there is no `for`. */
export function parseCheck(written: string): Check | null {
  const text = written.trim();
  if (text.length > 200) return null;
  const [ref = '', verb = '', ...rest] = text.split(' ').filter((word) => word !== '');
  const sense = senseIn(LEVEL_SENSES, verb);
  if (sense !== null) {
    const share = parsePercent(rest.join(''));
    return share === null || rest.length !== 1
      ? null
      : { type: 'level', service: ref, sense, share, text };
  }
  const condition = rest.includes('for') ? null : parseCondition(text);
  return condition === null || condition.type === 'level' ? null : condition;
}
