/**
 * Where XState, the Recommendation and flattening do not agree. Each is held here, so that a new version of XState that
 * changes its mind is noticed. The README of `src/engine/statechart/` lists them.
 */
import { expect, it } from 'vitest';
import type { Chart, ChartState } from '../../src/engine/statechart/chart.ts';
import { flatten } from '../../src/engine/statechart/flatten.ts';
import { playKernelFast, playKernelReference } from './kernelPlay.ts';
import type { Behaviour, Play } from './play.ts';
import { playReference } from './referencePlay.ts';

const behaviourOf = (chart: Chart): Behaviour<boolean> => ({
  ...{ chart, events: [], data: false, sends: {} },
  guards: { isOpen: (data) => data },
  actions: { open: () => true, shut: () => false },
});

/** The actions of events, those of the start left out: by XState on the chart as it is, and by both executors. */
function actionsAfter(chart: Chart, ...events: readonly string[]) {
  const run = (start: (behaviour: Behaviour<boolean>) => Play): readonly string[] => {
    const play = start({ ...behaviourOf(chart), events });
    const before = play.actions().length;
    for (const event of events) play.send(event);
    return play.actions().slice(before);
  };
  const [reference, fast] = [run(playKernelReference), run(playKernelFast)];
  expect(fast).toEqual(reference);
  return { xstate: run(playReference), executors: reference };
}

it('a parallel state is asked only when no region has anything: the Recommendation would also run `whole`', () => {
  const chart: Chart = {
    type: 'parallel',
    on: { go: [{ actions: ['whole'] }] },
    states: { left: { on: { go: [{ actions: ['left'] }] } }, right: {} },
  };
  expect(actionsAfter(chart, 'go')).toEqual({ xstate: ['left'], executors: ['left'] });
});

it('a transition between regions does not leave the parallel state: the Recommendation would run `out p`, `in p`', () => {
  const chart: Chart = {
    initial: 'p',
    states: {
      p: {
        ...{ type: 'parallel', entry: ['in p'], exit: ['out p'] },
        states: {
          left: { entry: ['in left'], exit: ['out left'], on: { go: [{ target: 'right' }] } },
          right: { entry: ['in right'], exit: ['out right'] },
        },
      },
    },
  };
  const expected = ['out right', 'out left', 'in left', 'in right'];
  expect(actionsAfter(chart, 'go')).toEqual({ xstate: expected, executors: expected });
});

it('eventless transitions of several regions: XState goes by which was entered last, flattening by the document', () => {
  const region = (name: string): ChartState => ({
    initial: 'a',
    states: {
      a: { on: { [name]: [{ target: 'b' }] } },
      b: { always: [{ guard: 'isOpen', target: 'c', actions: [name] }] },
      c: {},
    },
  });
  const chart: Chart = {
    ...{ type: 'parallel', on: { go: [{ actions: ['open'] }] } },
    states: { left: region('left'), right: region('right') },
  };
  expect(actionsAfter(chart, 'left', 'right', 'go')).toEqual({
    xstate: ['open', 'left', 'right'],
    executors: ['open', 'left', 'right'],
  });
  expect(actionsAfter(chart, 'right', 'left', 'go')).toEqual({
    xstate: ['open', 'right', 'left'],
    executors: ['open', 'left', 'right'],
  });
});

it('an eventless transition of a parallel state that leaves nothing: XState runs it beside those of its regions', () => {
  const chart: Chart = {
    ...{ type: 'parallel', always: [{ guard: 'isOpen', actions: ['whole', 'shut'] }] },
    on: { go: [{ actions: ['open'] }] },
    states: {
      left: {
        initial: 'a',
        states: {
          a: { always: [{ guard: 'isOpen', target: 'b', actions: ['left', 'shut'] }] },
          b: {},
        },
      },
      right: {},
    },
  };
  expect(actionsAfter(chart, 'go')).toEqual({
    xstate: ['open', 'left', 'shut', 'whole', 'shut'],
    executors: ['open', 'left', 'shut'],
  });
});

it('to a history state from inside its parent: XState enters a state that it did not leave, flattening refuses', () => {
  const chart: Chart = {
    initial: 'a',
    states: {
      a: {
        ...{ entry: ['in a'], exit: ['out a'] },
        on: { go: [{ target: 'last', actions: ['go'] }] },
      },
      last: { type: 'history', history: 'shallow' },
    },
  };
  const play = playReference(behaviourOf(chart));
  play.send('go');
  expect(play.actions()).toEqual(['in a', 'go', 'in a']);
  const result = flatten(chart);
  expect(result.ok ? [] : result.error).toEqual([
    { kind: 'history-from-inside', state: 'a', name: 'last' },
  ]);
});
