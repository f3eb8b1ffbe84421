/** Names under which entities draw: one for each, whatever the others are called. */
import { expect, it } from 'vitest';
import { stableId } from '../../../src/base/random.ts';
import { drawNamesOf } from '../../../src/engine/chance.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../src/model/entity.ts';

const SERVICE = ENTITY_KINDS.indexOf('service');

function namesOf(services: readonly string[]): readonly number[] {
  const none = ENTITY_KINDS.map((kind) => [kind, []] as const);
  const ids = { ...Object.fromEntries(none), service: services } as Record<EntityKind, string[]>;
  return [...(drawNamesOf({ ids })[SERVICE] ?? [])];
}

it('two entities whose names are one number draw apart', () => {
  expect(stableId('service:s27426')).toBe(stableId('service:s54409'));
  const [one, other] = namesOf(['s27426', 's54409']);
  expect(one).not.toBe(other);
  expect(namesOf(['s54409'])).toEqual([one]);
});

it('an entity keeps its name when others are added', () => {
  const [first, second] = namesOf(['web', 'mail']);
  expect(namesOf(['web', 'chat', 'mail'])).toEqual([first, namesOf(['chat'])[0], second]);
});
