/** Hours that begin while work waits, and how long work is told to have taken. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

/** A plan that begins at five on a Monday morning, when a room that nothing needs is lost. */
const early = (people: string, step: string, more = ''): Run =>
  aRun(`
run: { starts: 2026-01-05 05:00, horizon: 4d }
people: ${people}
tools: { key: { at: there/a } }
plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps: { fix: { do: task, ${step} } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }${more}] }
`);

const DESK = 'desk: { hours: "mon-fri 08:00-18:00" }';
const EXPERT = 'expert: { on-call: { answers: 4h } }';
const FIX = 'by: expert, deputies: desk, takes: 1h, succeeds: 100%';
const steps = [{ kind: 'step' }] as const;

describe('the hours of a team begin', () => {
  it('[ENG-439] and its people take up what waits for somebody on the way', () => {
    expect(
      play(early(`{ ${EXPERT}, ${DESK} }`, FIX), [...steps, { kind: 'member' }]),
    ).toMatchInlineSnapshot(`
        "T+0:00   step go.fix      pending → waiting
        T+0:00   member expert/1  off → called
        T+0:00   step go.fix      misses people expert
        T+3:00   member desk/1    off → mobilised
        T+3:00   member desk/1    mobilised → working
        T+3:00   step go.fix      waiting → working
        T+4:00   member expert/1  called → mobilised
        T+4:00   step go.fix      working → done
        T+4:00   member desk/1    working → mobilised
        T+8:00   member expert/1  mobilised → off
        T+13:00  member desk/1    mobilised → off"
      `);
  });

  it('[ENG-439] and they join shared work before those who are on the way', () => {
    const run = early(
      `{ night: {}, ${EXPERT}, ${DESK} }`,
      'by: night, deputies: [expert, desk], effort: 8h, hands: 2',
    );
    expect(play(run, [{ kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:00   member night/1   off → mobilised
      T+0:00   member night/1   mobilised → working
      T+0:00   member expert/1  off → called
      T+3:00   member desk/1    off → mobilised
      T+3:00   member desk/1    mobilised → working
      T+4:00   member expert/1  called → mobilised
      T+5:30   member night/1   working → mobilised
      T+5:30   member desk/1    working → mobilised
      T+8:00   member expert/1  mobilised → off
      T+13:00  member desk/1    mobilised → off"
    `);
  });
});

const doneIn = (run: Run): readonly string[] => {
  const done = entriesOf(run, { kind: 'step', type: 'transition' }).find(({ to }) => to === 'done');
  if (!done) throw new Error('it is not done');
  return (['en', 'fr'] as const).map((language) =>
    sentenceOf(run, done, language).replace(/[\u00a0\u202f]/g, ' '),
  );
};

describe('what is told of a step that is done', () => {
  it('[ENG-456] is how long it took', () => {
    expect(
      doneIn(early('{ night: {} }', 'by: night, takes: 3h, succeeds: 100%')),
    ).toMatchInlineSnapshot(`
        [
          "The step “Task (fix)” is done in 3 h.",
          "L’étape « Tâche (fix) » est faite en 3 h.",
        ]
      `);
  });

  it('[ENG-456] is the work of all shifts, and how long ago it was begun', () => {
    const night = '{ night: { count: 1, shift: 8h, rest: 11h } }';
    expect(doneIn(early(night, 'by: night, takes: 20h, succeeds: 100%'))).toMatchInlineSnapshot(`
      [
        "The step “Task (fix)” is done in 20 h of work, 42 h after it was begun.",
        "L’étape « Tâche (fix) » est faite en 20 h de travail, 42 h après avoir commencé.",
      ]
    `);
  });

  it('[ENG-456] leaves out what was lost in an interruption', () => {
    const lost = ', { at: T+2h, do: tool-loss, what: key, for: 1h }';
    const run = early('{ night: {} }', 'by: night, using: key, takes: 3h, succeeds: 100%', lost);
    expect(doneIn(run)).toMatchInlineSnapshot(`
      [
        "The step “Task (fix)” is done in 3 h of work, 6 h after it was begun.",
        "L’étape « Tâche (fix) » est faite en 3 h de travail, 6 h après avoir commencé.",
      ]
    `);
  });

  it('[ENG-456] counts what an interruption left of counted work', () => {
    const lost = ', { at: T+2h, do: tool-loss, what: key, for: 1h }';
    const run = early('{ night: {} }', 'by: night, using: key, effort: 3h, succeeds: 100%', lost);
    expect(doneIn(run)).toMatchInlineSnapshot(`
      [
        "The step “Task (fix)” is done in 3 h of work, 4 h after it was begun.",
        "L’étape « Tâche (fix) » est faite en 3 h de travail, 4 h après avoir commencé.",
      ]
    `);
  });
});
