import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { createEventQueue, type EventQueue } from '../../../src/base/eventQueue.ts';

function drain<T>(queue: EventQueue<T>): readonly T[] {
  const items: T[] = [];
  for (let due = queue.pop(); due; due = queue.pop()) items.push(due.item);
  return items;
}

describe('an event queue', () => {
  it('is empty at first', () => {
    const queue = createEventQueue<string>();
    expect(queue.size).toBe(0);
    expect(queue.peekAt()).toBe(Number.POSITIVE_INFINITY);
    expect(queue.pop()).toBeNull();
    expect(queue.pending(3)).toBeNull();
    expect(queue.cancel(3)).toBe(false);
  });

  it('gives timers by time, then phase, then slot', () => {
    const queue = createEventQueue<string>();
    queue.schedule(9, 10, 1, 'later phase, low slot');
    queue.schedule(70, 10, 0, 'same phase, high slot');
    queue.schedule(8, 10, 0, 'same phase, low slot');
    queue.schedule(2, 11, -5, 'later');
    queue.schedule(63, 10, -1, 'earlier phase');
    queue.schedule(99, 4, 7, 'earlier');
    expect(queue.size).toBe(6);
    expect(drain(queue)).toEqual([
      'earlier',
      'earlier phase',
      'same phase, low slot',
      'same phase, high slot',
      'later phase, low slot',
      'later',
    ]);
  });

  it('says what came due', () => {
    const queue = createEventQueue<string>();
    queue.schedule(5, 12, 3, 'a');
    expect(queue.peekAt()).toBe(12);
    expect(queue.pop()).toEqual({ slot: 5, at: 12, phase: 3, item: 'a' });
    expect(queue.size).toBe(0);
    expect(queue.pending(5)).toBeNull();
  });

  it('holds one timer a slot: a second one takes the place of the first', () => {
    const queue = createEventQueue<string>();
    queue.schedule(1, 10, 0, 'first');
    queue.schedule(2, 15, 0, 'other');
    queue.schedule(1, 20, 0, 'second');
    expect(queue.size).toBe(2);
    expect(queue.pending(1)).toBe(20);
    expect(drain(queue)).toEqual(['other', 'second']);
  });

  it('moves a timer to an earlier time and to another phase of the same instant', () => {
    const queue = createEventQueue<string>();
    queue.schedule(1, 10, 5, 'moved');
    queue.schedule(2, 10, 3, 'other');
    queue.schedule(1, 10, 2, 'moved');
    expect(drain(queue)).toEqual(['moved', 'other']);
    queue.schedule(3, 10, 0, 'a');
    queue.schedule(4, 9, 0, 'b');
    queue.schedule(3, 8, 0, 'a');
    expect(drain(queue)).toEqual(['a', 'b']);
  });

  it('forgets a cancelled timer', () => {
    const queue = createEventQueue<string>();
    queue.schedule(1, 10, 0, 'a');
    queue.schedule(2, 20, 0, 'b');
    expect(queue.cancel(1)).toBe(true);
    expect(queue.cancel(1)).toBe(false);
    expect(queue.size).toBe(1);
    expect(drain(queue)).toEqual(['b']);
  });

  it('keeps its timers when a high slot makes it grow', () => {
    const queue = createEventQueue<number>();
    for (let slot = 0; slot < 64; slot += 1) queue.schedule(slot, 1000 - slot, 0, slot);
    queue.schedule(5000, 970, 0, 5000);
    expect(queue.pending(5000)).toBe(970);
    expect(queue.pending(4999)).toBeNull();
    const items = drain(queue);
    expect(items).toHaveLength(65);
    expect(items.slice(32, 36)).toEqual([31, 30, 5000, 29]);
  });

  it('carries an item that is undefined', () => {
    const queue = createEventQueue<undefined>();
    queue.schedule(0, 1, 0, undefined);
    expect(queue.pop()).toEqual({ slot: 0, at: 1, phase: 0, item: undefined });
  });

  it.each([
    { name: 'a negative slot', slot: -1, at: 1, phase: 0 },
    { name: 'half a slot', slot: 0.5, at: 1, phase: 0 },
    { name: 'a slot out of proportion', slot: 2 ** 31, at: 1, phase: 0 },
    { name: 'a time that never comes', slot: 1, at: Number.POSITIVE_INFINITY, phase: 0 },
    { name: 'no time', slot: 1, at: Number.NaN, phase: 0 },
    { name: 'half a phase', slot: 1, at: 1, phase: 0.5 },
  ])('refuses $name', ({ slot, at, phase }) => {
    const queue = createEventQueue<null>();
    expect(() => queue.schedule(slot, at, phase, null)).toThrow(InvariantError);
    expect(queue.size).toBe(0);
  });
});
