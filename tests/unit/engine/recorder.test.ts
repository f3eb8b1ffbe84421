/** The trace as numbers: what is read of it is what was written. */
import { expect, it } from 'vitest';
import { createRecorder, moveOf } from '../../../src/engine/kernel/recorder.ts';

const machine = (kind: string) => ({
  kind,
  config: { initial: 'up', states: { up: {}, down: {}, lost: {} } },
  guards: {},
  actions: {},
});

function recorderAt(clock: Float64Array) {
  return createRecorder(
    {
      machines: [machine('copy'), machine('probe')],
      counts: [2, 1],
      events: ['failed', 'mended'],
      wholeTime: true,
      subjectOf: (kind, index) => ({ kind: kind === 0 ? 'copy' : 'probe', id: `${index}` }),
    },
    clock,
  );
}

const [NOTHING, FAILED, MENDED] = [-1, 0, 1];
const [UP, DOWN, LOST] = [0, 1, 2];
const copy = (id: string) => ({ kind: 'copy', id });

it('reads entries as they were written, with their names', () => {
  const clock = new Float64Array(1);
  const recorder = recorderAt(clock);
  recorder.move(1, moveOf(FAILED, UP, DOWN), NOTHING);
  clock[0] = 60;
  recorder.ignore(0, moveOf(MENDED, LOST, LOST), 0);
  recorder.write(2, { type: 'sight', seen: 0, through: 'measure', causes: [1, 0, 1] });
  expect(recorder.entries()).toEqual([
    {
      ...{ id: 0, at: 0, subject: copy('1'), causes: [] },
      ...{ type: 'transition', event: 'failed', from: 'up', to: 'down' },
    },
    {
      ...{ id: 1, at: 60, subject: copy('0'), causes: [0] },
      ...{ type: 'ignored', event: 'mended', state: 'lost' },
    },
    {
      ...{ id: 2, at: 60, subject: { kind: 'probe', id: '0' }, causes: [0, 1] },
      ...{ type: 'sight', seen: 0, through: 'measure' },
    },
  ]);
});

it('gives causes back sorted, each once', () => {
  const recorder = recorderAt(new Float64Array(1));
  for (const causes of [[], [3], [0], [7, 2, 7, 5], [4, 4]]) {
    const sorted = [...new Set(causes)].sort((a, b) => a - b);
    expect(recorder.causesOf(recorder.becauseOf(causes))).toEqual(sorted);
  }
});

it('refuses a cause that is no earlier entry', () => {
  const recorder = recorderAt(new Float64Array(1));
  recorder.move(0, moveOf(FAILED, UP, DOWN), NOTHING);
  for (const causes of [[1], [-1], [0, 1], [-1, 0]]) {
    expect(() => recorder.move(0, moveOf(MENDED, DOWN, UP), recorder.becauseOf(causes))).toThrow(
      /not before it/,
    );
  }
  expect(recorder.count()).toBe(1);
});

it('knows the last change of each, which a refusal is not', () => {
  const recorder = recorderAt(new Float64Array(1));
  expect(recorder.lastChange(1)).toBe(-1);
  recorder.move(1, moveOf(FAILED, UP, DOWN), NOTHING);
  recorder.ignore(1, moveOf(FAILED, DOWN, DOWN), NOTHING);
  expect(recorder.lastChange(1)).toBe(0);
  recorder.write(1, { type: 'level', from: 1, to: 0, limitedBy: null, causes: [1] });
  expect([recorder.lastChange(1), recorder.lastChange(0)]).toEqual([2, -1]);
});

it('holds as many entries and causes as come, and goes on after it was read', () => {
  const clock = new Float64Array(1);
  const recorder = recorderAt(clock);
  const LAST = 5000;
  for (let id = 0; id <= LAST; id += 1) {
    clock[0] = id;
    recorder.move(id % 3, moveOf(FAILED, UP, DOWN), recorder.becauseOf(id < 2 ? [] : [id - 1, 0]));
    if (id === 10) expect(recorder.entries()).toHaveLength(11);
  }
  const entries = recorder.entries();
  expect(recorder.entries()).toBe(entries);
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ id }) => id));
  expect(entries[LAST]?.causes).toEqual([0, LAST - 1]);
  expect(entries[LAST]?.subject).toEqual({ kind: 'probe', id: '0' });
});

it('forgets, and leaves what was read before as it is', () => {
  const recorder = recorderAt(new Float64Array(1));
  recorder.move(0, moveOf(FAILED, UP, DOWN), NOTHING);
  const [before, hash] = [recorder.entries(), recorder.hash()];
  recorder.clear();
  expect([recorder.count(), recorder.entries(), recorder.lastChange(0)]).toEqual([0, [], -1]);
  expect(before).toHaveLength(1);
  recorder.move(0, moveOf(FAILED, UP, DOWN), NOTHING);
  expect(recorder.hash()).toBe(hash);
});
