/**
 * Where XState, the Recommendation and flattening do not agree. Each is held here, so that a new version of XState that
 * changes its mind is noticed. The README of `src/engine/statechart/` lists them.
 */
import { expect, it } from 'vitest';
import type { Chart, ChartState } from '../../src/engine/statechart/chart.ts';
import { playFlat } from './flatPlay.ts';
import type { Behaviour } from './play.ts';
import { playReference } from './referencePlay.ts';

const behaviourOf = (chart: Chart): Behaviour<boolean> => ({
  ...{ chart, events: [], data: false, sends: {} },
  guards: { isOpen: (data) => data },
  actions: { open: () => true },
});

/** The actions of an event in both plays, those of the start left out. */
function actionsAfter(chart: Chart, ...events: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    [playReference, playFlat].map((start) => {
      const play = start(behaviourOf(chart));
      const before = play.actions().length;
      for (const event of events) play.send(event);
      return [start.name, play.actions().slice(before)];
    }),
  );
}

it('a parallel state is asked only when no region has anything: the Recommendation would also run `whole`', () => {
  const chart: Chart = {
    type: 'parallel',
    on: { go: [{ actions: ['whole'] }] },
    states: { left: { on: { go: [{ actions: ['left'] }] } }, right: {} },
  };
  expect(actionsAfter(chart, 'go')).toEqual({ playReference: ['left'], playFlat: ['left'] });
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
  expect(actionsAfter(chart, 'go')).toEqual({ playReference: expected, playFlat: expected });
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
    playReference: ['open', 'left', 'right'],
    playFlat: ['open', 'left', 'right'],
  });
  expect(actionsAfter(chart, 'right', 'left', 'go')).toEqual({
    playReference: ['open', 'right', 'left'],
    playFlat: ['open', 'left', 'right'],
  });
});

it('to a history state from inside its parent: XState enters a state that it did not leave, flattening does not', () => {
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
  expect(actionsAfter(chart, 'go')).toEqual({ playReference: ['go', 'in a'], playFlat: ['go'] });
});
