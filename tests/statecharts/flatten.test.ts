/** What flattening makes of charts, one idea at a time, and what it refuses. */
import { describe, expect, it } from 'vitest';
import type { Chart, ChartProblem, ChartState } from '../../src/engine/statechart/chart.ts';
import {
  FLATTEN_LIMITS,
  type FlatCandidate,
  type FlatState,
  type FlattenLimits,
  flatten,
} from '../../src/engine/statechart/flatten.ts';
import { flatOf, leavesIn } from './flatOf.ts';

const statesOf = (chart: Chart, events: readonly string[] = []): Record<string, FlatState> => ({
  ...flatOf(chart, events).config.states,
});
const candidates = (chart: Chart, state: string, event: string): readonly FlatCandidate[] =>
  statesOf(chart)[state]?.on?.[event] ?? [];
const problemsOf = (chart: Chart, limits: Partial<FlattenLimits> = {}): readonly ChartProblem[] => {
  const result = flatten(chart, { ...FLATTEN_LIMITS, ...limits });
  return result.ok ? [] : result.error;
};

/** A switch with two positions, which an event turns. */
const turned = (event: string): ChartState => ({
  initial: 'off',
  states: {
    off: { on: { [event]: [{ target: 'on' }] } },
    on: { on: { [event]: [{ target: 'off' }] } },
  },
});

const house: Chart = {
  type: 'parallel',
  states: { light: turned('click'), door: turned('push') },
};

describe('configurations', () => {
  it('are named by their leaves in document order, the first one first', () => {
    const flat = flatOf(house);
    expect(flat.config.initial).toBe('light/off + door/off');
    expect(Object.keys(flat.config.states)).toEqual([
      'light/off + door/off',
      'light/on + door/off',
      'light/off + door/on',
      'light/on + door/on',
    ]);
    expect(leavesIn(flat, 'light/on + door/off')).toEqual(['light/on', 'door/off']);
  });

  it('of a chart that is flat already are its states, and flattening again changes nothing', () => {
    const once = flatOf(turned('click'));
    expect(Object.keys(once.config.states)).toEqual(['off', 'on']);
    expect(flatOf(once.config).config).toEqual(once.config);
  });

  it('tell apart what is remembered, and forget it once it can no longer matter', () => {
    const radio: Chart = {
      initial: 'silent',
      states: {
        silent: { on: { power: [{ target: 'playing.last' }] } },
        playing: {
          initial: 'news',
          on: { power: [{ target: 'silent' }] },
          states: {
            news: { on: { next: [{ target: 'music' }] } },
            music: {},
            last: { type: 'history', history: 'shallow' },
          },
        },
      },
    };
    expect(Object.keys(statesOf(radio))).toEqual([
      'silent',
      'playing/news',
      'silent (playing/last: playing/news)',
      'playing/music',
      'silent (playing/last: playing/music)',
    ]);
  });
});

describe('candidates', () => {
  const guarded: Chart = {
    type: 'parallel',
    states: {
      left: {
        initial: 'a',
        states: { a: { on: { go: [{ guard: 'first', target: 'b', actions: ['l'] }] } }, b: {} },
      },
      right: {
        initial: 'a',
        states: { a: { on: { go: [{ guard: 'second', target: 'b', actions: ['r'] }] } }, b: {} },
      },
    },
  };

  it('say which guards must hold together; none says which must not', () => {
    expect(candidates(guarded, 'left/a + right/a', 'go')).toEqual([
      { guard: 'first & second', target: 'left/b + right/b', actions: ['l', 'r'] },
      { guard: 'first', target: 'left/b + right/a', actions: ['l'] },
      { guard: 'second', target: 'left/a + right/b', actions: ['r'] },
    ]);
  });

  it('hold the actions of what is left, of the transition and of what is entered, in this order', () => {
    const nested: Chart = {
      initial: 'a',
      states: {
        a: {
          ...{ initial: 'b', entry: ['in a'], exit: ['out a'] },
          states: { b: { entry: ['in b'], exit: ['out b'] } },
          on: { go: [{ target: 'c.d', actions: ['go'] }] },
        },
        c: { initial: 'e', entry: ['in c'], states: { d: { entry: ['in d'] }, e: {} } },
      },
    };
    expect(candidates(nested, 'a/b', 'go')).toEqual([
      { target: 'c/d', actions: ['out b', 'out a', 'go', 'in c', 'in d'] },
    ]);
    expect(flatOf(nested).entering).toEqual(['in a', 'in b']);
  });

  it('for any event stand under every event that is known', () => {
    const chart: Chart = {
      initial: 'a',
      states: {
        a: { on: { go: [{ guard: 'g', target: 'b' }], '*': [{ target: 'c' }] } },
        b: {},
        c: {},
      },
    };
    expect(statesOf(chart, ['other'])['a']?.on).toEqual({
      go: [{ guard: 'g', target: 'b' }, { target: 'c' }],
      other: [{ target: 'c' }],
    });
  });

  it('stand under no event when nothing waits for one: eventless, and raised events still to be handled', () => {
    const chart: Chart = {
      initial: 'a',
      raises: { shout: 'heard' },
      states: {
        a: { on: { go: [{ target: 'b', actions: ['shout', 'mark'] }], heard: [{ target: 'a' }] } },
        b: { always: [{ guard: 'g', target: 'c' }], on: { heard: [{ target: 'd' }] } },
        c: { on: { heard: [{ target: 'a' }] } },
        d: {},
      },
    };
    const states = statesOf(chart);
    expect(states['a']?.on?.['go']).toEqual([{ target: 'b ! heard', actions: ['mark'] }]);
    expect(states['b ! heard']).toEqual({
      always: [{ guard: 'g', target: 'c ! heard' }, { target: 'd' }],
    });
    expect(states['c ! heard']).toEqual({ always: [{ target: 'a' }] });
  });
});

describe('limits and mistakes', () => {
  /** Three by three by two ways to be, and a memory of the largest. */
  const large: Chart = {
    initial: 'all',
    states: {
      all: {
        type: 'parallel',
        states: {
          small: turned('x'),
          wide: {
            initial: 'a',
            states: {
              a: { on: { y: [{ target: 'b' }] } },
              b: { on: { y: [{ target: 'c' }] } },
              c: {},
              again: { type: 'history', history: 'shallow' },
            },
          },
          other: { initial: 'a', states: { a: { on: { z: [{ target: 'b' }] } }, b: {} } },
        },
      },
    },
  };

  it('too many configurations: says what multiplies, most first', () => {
    expect(problemsOf(large)).toEqual([]);
    expect(problemsOf(large, { configurations: 11 })).toEqual([
      {
        kind: 'too-many-configurations',
        limit: 11,
        regions: [
          { state: 'all/wide/again', ways: 4 },
          { state: 'all/wide', ways: 3 },
          { state: 'all/small', ways: 2 },
          { state: 'all/other', ways: 2 },
        ],
      },
    ]);
    expect(problemsOf(large, { configurations: 12 })).toEqual([]);
  });

  it('too many answers to the guards of one event', () => {
    const region = (guard: string): ChartState => ({ on: { go: [{ guard, actions: [guard] }] } });
    const chart: Chart = {
      type: 'parallel',
      states: Object.fromEntries(['p', 'q', 'r'].map((name) => [name, region(name)])),
    };
    expect(problemsOf(chart, { candidates: 8 })).toEqual([]);
    expect(problemsOf(chart, { candidates: 7 })).toEqual([
      { kind: 'too-many-candidates', limit: 7, state: 'p + q + r', event: 'go' },
    ]);
  });

  it('raising without end', () => {
    const chart: Chart = {
      initial: 'a',
      raises: { shout: 'heard' },
      states: { a: { on: { heard: [{ actions: ['shout', 'shout'] }] }, entry: ['shout'] } },
    };
    const [problem] = problemsOf(chart);
    expect(problem).toMatchObject({ kind: 'endless-raising', limit: FLATTEN_LIMITS.raised });
  });

  it.each<[string, Chart, ChartProblem]>([
    [
      'a target that is not there',
      { initial: 'a', states: { a: { on: { go: [{ target: 'nowhere' }] } } } },
      { kind: 'unknown-target', state: 'a', name: 'nowhere' },
    ],
    [
      'an id that is not there',
      { initial: 'a', states: { a: { always: [{ target: '#nowhere' }] } } },
      { kind: 'unknown-target', state: 'a', name: '#nowhere' },
    ],
    [
      'no first child',
      { initial: 'a', states: { a: { states: { b: {} } } } },
      { kind: 'no-initial', state: 'a', name: '' },
    ],
    [
      'a history state that leads to itself',
      { initial: 'a', states: { a: { type: 'history', history: 'deep' }, b: {} } },
      { kind: 'endless-history', state: 'a' },
    ],
    [
      'a part of the name of an event',
      { initial: 'a', states: { a: { on: { 'go.*': [{}] } } } },
      { kind: 'not-supported', state: 'a', name: 'go.*' },
    ],
    [
      'a guard whose name is two',
      { initial: 'a', states: { a: { on: { go: [{ guard: 'g & h' }] } } } },
      { kind: 'not-supported', state: 'a', name: 'g & h' },
    ],
    [
      'time',
      { initial: 'a', states: { a: { after: { 10: 'a' } } as ChartState } },
      { kind: 'not-supported', state: 'a', name: 'after' },
    ],
    [
      'final states',
      { initial: 'a', states: { a: { type: 'final' as 'atomic' } } },
      { kind: 'not-supported', state: 'a', name: 'type: final' },
    ],
  ])('%s', (_, chart, problem) => {
    expect(problemsOf(chart)).toEqual([problem]);
  });
});
