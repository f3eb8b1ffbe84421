/** [SCN-R822] Several conditions of one trigger are not the same twice, can hold together, and can fail together. */
import type { Condition } from '../../model/condition.ts';
import { isGroup, textOfWhen, type When, type WhenGroup } from '../../model/when.ts';
import { type Finding, finding } from '../finding.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

/** What a member says, however long it must last. */
function saidBy(when: When): string {
  if (isGroup(when)) return `${when.type}: [${when.of.map(saidBy).join(', ')}]`;
  return when.text.split(' for ')[0] ?? when.text;
}

const MODE_OF_SERVICE = 'in-force';
/** States of one thing that are never true at once. */
const CONTRARY: readonly (readonly [string, string])[] = [
  ['down', 'up'],
  ['lifted', 'under-notice'],
  ['lifted', 'cut'],
];

function areContraryStates(one: Condition, other: Condition): boolean {
  if (one.type !== 'state' || other.type !== 'state') return false;
  if (one.state === MODE_OF_SERVICE && other.state === MODE_OF_SERVICE) {
    // A service has one mode in force at a time.
    return one.ref !== other.ref && one.ref.split('/')[0] === other.ref.split('/')[0];
  }
  return (
    one.ref === other.ref &&
    CONTRARY.some((pair) => pair.includes(one.state) && pair.includes(other.state)) &&
    one.state !== other.state
  );
}

/** The amount above which one must be, and that which the other must not pass; null when they measure two things. */
function boundsOf(one: Condition, other: Condition): readonly [above: number, upTo: number] | null {
  if (one.type !== 'measure' || other.type !== 'measure') return null;
  if (one.ref !== other.ref || one.measure !== other.measure) return null;
  if (one.sense === other.sense) return null;
  return one.sense === 'more-than' ? [one.amount, other.amount] : [other.amount, one.amount];
}

const areContrary = (one: Condition, other: Condition): boolean => {
  const bounds = boundsOf(one, other);
  return areContraryStates(one, other) || (bounds !== null && bounds[1] <= bounds[0]);
};

const coverAll = (one: Condition, other: Condition): boolean => {
  const bounds = boundsOf(one, other);
  return bounds !== null && bounds[0] <= bounds[1] && one.forSeconds + other.forSeconds === 0;
};

function ofGroup({ type, of }: WhenGroup, path: readonly PathStep[]): readonly Finding[] {
  return of.flatMap((member, index) => {
    const at = [...path, type, index];
    const before = of.slice(0, index);
    const said = saidBy(member);
    const text = textOfWhen(member);
    if (before.some((other) => saidBy(other) === said)) return [finding('SCN-649', at, { text })];
    if (isGroup(member)) return ofGroup(member, at);
    const clashes = type === 'all' ? areContrary : coverAll;
    const other = before.find((one) => !isGroup(one) && clashes(one, member));
    return other
      ? [finding('SCN-650', at, { text, other: textOfWhen(other), isAlways: type === 'any' })]
      : [];
  });
}

const ofWhen = (when: When | undefined, path: readonly PathStep[]): readonly Finding[] =>
  when && isGroup(when) ? ofGroup(when, path) : [];

export const severalConditions: Check = ({ read }) => [
  ...Object.entries(read.plans).flatMap(([id, { trigger }]) =>
    ofWhen(trigger?.when, ['plans', id, 'trigger', 'when']),
  ),
  ...Object.entries(read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap(({ when }, index) => ofWhen(when, ['incidents', id, 'effects', index, 'when'])),
  ),
];
