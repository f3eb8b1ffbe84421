/** Numbers of names are positions: tables, columns and both executors are laid out by them. */
import { expect, it } from 'vitest';
import {
  EVENT,
  EVENT_NAMES,
  KIND,
  kindCode,
  PURPOSE_NAMES,
  PURPOSES,
  STATE,
  STATE_NAMES,
} from '../../../src/engine/codes.ts';
import { ENTITY_KINDS } from '../../../src/model/entity.ts';

const camel = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const positions = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, position) => [name, position]));

it('of kinds, events and purposes', () => {
  expect(KIND).toEqual(positions(ENTITY_KINDS.map(camel)));
  expect(ENTITY_KINDS.map(kindCode)).toEqual(Object.values(KIND));
  expect(EVENT).toEqual(positions(EVENT_NAMES));
  expect(PURPOSES).toEqual(positions(PURPOSE_NAMES));
});

it.each(ENTITY_KINDS)('of the states of a %s', (kind) => {
  const states: Readonly<Record<string, object>> = STATE;
  expect(states[camel(kind)]).toEqual(positions(STATE_NAMES[kind].map(camel)));
});
