/** Corners that invented charts seldom come to, in XState and in both executors. */
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/engine/statechart/chart.ts';
import { withComposedGuards } from '../../src/engine/statechart/composedGuards.ts';
import { flatOf } from './flatOf.ts';
import { playKernelFast, playKernelReference } from './kernelPlay.ts';
import type { Behaviour } from './play.ts';
import { timed } from './play.ts';
import { playReference } from './referencePlay.ts';

/** A door that an action opens and another shuts, and a guard that looks. */
const behaviourOf = (chart: Chart, events: readonly string[]): Behaviour<boolean> => ({
  ...{ chart, events, data: false, sends: {} },
  guards: { isOpen: (data) => data },
  actions: { open: () => true, shut: () => false },
});

/** The leaves after each event, the same in all three. */
function leavesAfter(chart: Chart, ...events: readonly string[]): readonly string[] {
  const behaviour = behaviourOf(chart, events);
  const plays = [
    timed(playReference(behaviour), behaviour),
    playKernelReference(behaviour),
    playKernelFast(behaviour),
  ];
  return events.map((event) => {
    for (const play of plays) play.send(event);
    const [written = '', ...others] = plays.map((play) => play.leaves().join(' + '));
    for (const other of others) expect(other).toBe(written);
    return written;
  });
}

describe('history', () => {
  const room: Chart = {
    initial: 'in',
    states: {
      in: {
        initial: 'a',
        on: { back: [{ target: '.last' }], leave: [{ target: 'out' }] },
        states: {
          a: { on: { step: [{ target: 'b' }] } },
          b: {},
          last: { type: 'history', history: 'shallow' },
        },
      },
      out: { on: { enter: [{ target: 'in' }] } },
    },
  };

  it('a state that leads to its own history without being left uses what it remembered before', () => {
    expect(leavesAfter(room, 'step', 'leave', 'enter', 'back')).toEqual([
      ...['in/b', 'out', 'in/a', 'in/b'],
    ]);
  });

  it('a history state that nothing leads to multiplies nothing', () => {
    const { last: _, ...others } = room.states?.['in']?.states ?? {};
    const inside = { ...room.states?.['in'], on: { leave: [{ target: 'out' }] } };
    const unused: Chart = { ...room, states: { ...room.states, in: inside } };
    const without: Chart = {
      ...room,
      states: { ...room.states, in: { ...inside, states: others } },
    };
    expect(flatOf(unused).config).toEqual(flatOf(without).config);
    expect(Object.keys(flatOf(unused).config.states)).toEqual(['in/a', 'out', 'in/b']);
  });
});

describe('eventless transitions', () => {
  it('one that changes nothing and does nothing lets the machine rest', () => {
    const chart: Chart = {
      initial: 'a',
      states: {
        a: { always: [{ target: 'a' }], on: { go: [{ target: 'b' }] } },
        b: { always: [{}] },
      },
    };
    expect(flatOf(chart).config.states).toEqual({ a: { on: { go: [{ target: 'b' }] } }, b: {} });
    expect(leavesAfter(chart, 'go')).toEqual(['b']);
  });

  it('one that does nothing while its guard holds keeps those behind it back', () => {
    const chart: Chart = {
      ...{ initial: 'a', entry: ['open'], on: { draught: [{ actions: ['shut'] }] } },
      states: { a: { always: [{ guard: 'isOpen' }, { target: 'b' }] }, b: {} },
    };
    expect(leavesAfter(chart, 'other', 'draught')).toEqual(['a', 'b']);
  });

  it('are asked again after an event that nothing waits for', () => {
    const door = { isOpen: false };
    const chart: Chart = {
      initial: 'a',
      states: { a: { always: [{ guard: 'isOpen', target: 'b' }] }, b: {} },
    };
    const behaviour = {
      ...behaviourOf(chart, ['knock']),
      guards: { isOpen: () => door.isOpen },
    };
    for (const start of [playReference, playKernelReference, playKernelFast]) {
      door.isOpen = false;
      const play = start(behaviour);
      door.isOpen = true;
      expect(play.leaves()).toEqual(['a']);
      play.send('knock');
      expect(play.leaves()).toEqual(['b']);
    }
  });

  it('without end are a loop in one instant, for both executors', () => {
    const chart: Chart = {
      initial: 'a',
      states: { a: { always: [{ target: 'b' }] }, b: { always: [{ target: 'a' }] } },
    };
    for (const start of [playKernelReference, playKernelFast]) {
      expect(() => start(behaviourOf(chart, []))).toThrow('zero-time-loop');
    }
  });
});

describe('composed guards', () => {
  const guards = {
    p: (bits: number) => (bits & 1) !== 0,
    q: (bits: number) => (bits & 2) !== 0,
    r: (bits: number) => (bits & 4) !== 0,
  };
  const composed = withComposedGuards<number, unknown, unknown>(guards, [
    'p',
    'p & r',
    'p & q & r',
  ]);
  const holding = (name: string): readonly number[] =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bits) => composed[name]?.(bits, null, null));

  it('hold when every part does', () => {
    expect(holding('p')).toEqual([1, 3, 5, 7]);
    expect(holding('p & r')).toEqual([5, 7]);
    expect(holding('p & q & r')).toEqual([7]);
  });

  it('an unknown part is a mistake of ours', () => {
    expect(() => withComposedGuards(guards, ['p & s'])).toThrow('no guard s');
  });
});
