/** What a person does during a run: the past stands, the act is told, and only what follows differs. */
import { describe, expect, it } from 'vitest';
import { compilePlant, executeCompiled, executeReference } from '../../src/engine/index.ts';
import type { Act, Branch } from '../../src/model/intervention.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { told, world } from '../helpers/aPlan.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const T = 3600;
const MINUTE = 60;
const at = (minutes: number, ...acts: readonly Act[]): Branch => ({
  at: T + minutes * MINUTE,
  acts,
});

const plan = world(`first: { do: task, by: crew, takes: 10m }
      second: { do: task, by: crew, takes: 20m, after: first }`);
const branched = (text: string, ...branches: readonly Branch[]): Run => aRun(text, { branches });
const past = (run: Run, moment: number) => run.entries.filter((entry) => entry.at < moment);

describe('the past', () => {
  it('[ENG-240] stands, waits of the past included, and an injected outage gives back what it took alone', () => {
    // The vault never comes back: the end of another outage of it changes nothing.
    const text = world(
      'first: { do: task, by: crew, using: vault, takes: 10m }',
      `  theft: [{ at: T+0, do: outage, what: vault }]
tools: { vault: {} }`,
    );
    const inject: Act = { act: 'inject', effects: [{ do: 'outage', what: 'vault', for: '1h' }] };
    const alone = aRun(text);
    const run = branched(text, at(30, inject));
    expect(past(run, T + 30 * MINUTE)).toEqual(past(alone, T + 30 * MINUTE));
    const hopes = (one: Run) =>
      entriesOf(one, { kind: 'step', type: 'waiting' }).map(({ missing }) => missing[0]?.forGood);
    expect(hopes(alone)).toEqual([true]);
    expect(hopes(run)).toEqual([true]);
    expect(finalState(run, 'tool', 'vault')).toBe('unusable');
  });
});

describe('acts', () => {
  it('[ENG-241] an act is an entry without causes, and the cause of what follows', () => {
    const run = branched(plan, at(-10, { act: 'activate', plan: 'recover' }));
    const [act] = entriesOf(run, { type: 'intervention' });
    expect(act).toMatchObject({ act: 'activate', causes: [], at: T - 10 * MINUTE });
    const launch = entriesOf(run, { kind: 'plan', type: 'transition' })[0];
    expect(launch?.causes).toEqual([act?.id]);
  });

  it('[ENG-241] acts of an instant come after its incidents, and before its timers', () => {
    const run = branched(plan, at(0, { act: 'hold', plan: 'recover' }));
    const now = run.entries.filter((entry) => entry.at === T);
    const place = (wanted: (entry: Run['entries'][number]) => boolean) => now.findIndex(wanted);
    expect(place(({ type }) => type === 'intervention')).toBeGreaterThan(
      place(({ subject }) => subject.kind === 'site'),
    );
    expect(finalState(run, 'plan', 'recover')).toBe('held');
  });

  it('[ENG-350] an injected update strikes each copy when that copy takes its updates', () => {
    const text = `
components:
  app:
    built-on: [linux]
    copies: { one: { at: here/a, capacity: 40% }, two: { at: there/a, capacity: 60%, updates: 2h } }
`;
    const what = 'technology:linux';
    const push: Act = { act: 'inject', effects: [{ do: 'update', what, withdrawn: '7h' }] };
    const levels = entriesOf(branched(text, at(30, push)), { kind: 'service', type: 'level' });
    expect(levels.map((entry) => [entry.at - T, entry.to])).toEqual([
      [30 * MINUTE, 0.6],
      [150 * MINUTE, 0],
    ]);
  });

  it('[ENG-242] injected effects count from the act', () => {
    const run = branched(
      plan,
      at(-20, {
        act: 'inject',
        effects: [{ do: 'outage', what: 'there/a', at: 'T+5m', for: '10m' }],
      }),
    );
    expect(
      play(run, [
        { kind: 'site', id: 'there/a' },
        { kind: 'incident', id: 'you-1' },
      ]),
    ).toMatchInlineSnapshot(`
        "T-0:20  incident you-1  you inject
        T-0:15  incident you-1  planned → unfolding
        T-0:15  site there/a    operational → stopped
        T-0:05  incident you-1  unfolding → over
        T-0:05  site there/a    stopped → operational"
      `);
  });

  it('[ENG-244] a plan is launched at once, or held back until it is let go', () => {
    const early = branched(plan, at(-10, { act: 'activate', plan: 'recover' }));
    expect(told(early).split('\n')[0]).toMatch(/^T-0:10 .*you activate/);
    const held = branched(
      plan,
      at(-10, { act: 'hold', plan: 'recover' }),
      at(40, { act: 'release', plan: 'recover' }),
    );
    expect(play(held, [{ kind: 'plan' }])).toMatchInlineSnapshot(`
      "T-0:10  plan recover  you hold
      T-0:10  plan recover  dormant → held
      T+0:40  plan recover  you release
      T+0:40  plan recover  held → dormant
      T+0:40  plan recover  dormant → alerted
      T+0:40  plan recover  alerted → running
      T+1:10  plan recover  running → completed"
    `);
  });

  it('[ENG-245] a skipped step does nothing, and the others go on', () => {
    const run = branched(
      plan,
      at(5, { act: 'change-step', step: 'recover.first', change: { skip: true } }),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover         dormant → alerted
      T+0:00  plan recover         alerted → running
      T+0:00  step recover.first   pending → waiting
      T+0:00  step recover.first   waiting → working
      T+0:05  step recover.first   you skip-step
      T+0:05  step recover.first   working → skipped
      T+0:05  step recover.second  pending → waiting
      T+0:05  step recover.second  waiting → working
      T+0:25  step recover.second  working → done
      T+0:25  plan recover         running → completed"
    `);
  });

  it('[ENG-246] another duration counts from the next attempt, other tools at once', () => {
    const longer = branched(
      plan,
      at(
        5,
        { act: 'change-step', step: 'recover.first', change: { takes: '1h' } },
        { act: 'change-step', step: 'recover.second', change: { takes: '1h' } },
      ),
    );
    expect(finalAt(longer, 'recover.first')).toBe(10);
    expect(finalAt(longer, 'recover.second')).toBe(70);
    const lacking = world(
      'first: { do: task, by: crew, takes: 10m }',
      `  theft: [{ at: T+0, do: outage, what: vault, for: 30m }]
tools: { vault: {} }`,
    );
    const change: Act = {
      act: 'change-step',
      step: 'recover.first',
      change: { using: ['vault'], by: 'chief' },
    };
    const run = branched(lacking, at(5, change));
    expect(play(run, [{ kind: 'step' }, { kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.first  pending → waiting
      T+0:00  member crew/1       off → mobilised
      T+0:00  member crew/1       mobilised → working
      T+0:00  step recover.first  waiting → working
      T+0:05  step recover.first  you change-step
      T+0:05  step recover.first  working → waiting
      T+0:05  member crew/1       working → mobilised
      T+0:05  member chief/1      off → called
      T+0:05  step recover.first  misses tool vault, people chief
      T+0:25  member chief/1      called → mobilised
      T+0:25  step recover.first  misses tool vault
      T+0:30  member chief/1      mobilised → working
      T+0:30  step recover.first  waiting → working
      T+0:40  step recover.first  working → done
      T+0:40  member chief/1      working → mobilised
      T+4:40  member chief/1      mobilised → off"
    `);
  });

  it('[ENG-247] an act that finds nothing to change is ignored', () => {
    const run = branched(plan, at(40, { act: 'hold', plan: 'recover' }));
    expect(play(run, [{ type: 'ignored' }])).toMatchInlineSnapshot(
      `"T+0:40  plan recover  ignores plan.held (completed)"`,
    );
    const alone = aRun(plan);
    expect(
      run.entries.filter(({ type }) => type !== 'intervention' && type !== 'ignored'),
    ).toHaveLength(alone.entries.length);
  });
});

const finalAt = (run: Run, step: string): number =>
  ((entriesOf(run, { kind: 'step', id: step, type: 'transition' }).find(({ to }) => to === 'done')
    ?.at ?? Number.NaN) -
    T) /
  MINUTE;

describe('decisions', () => {
  const decided = plan
    .replace(
      'steps:',
      'decision: { by: chief, takes: 2h, accepts: { rules: [P1], for: 9h } }\n    steps:',
    )
    .replace('chief: {', 'chief: { entitled: true,');

  it('[ENG-243] a person answers a decision, at once, in the name of who may', () => {
    const yes = branched(decided, at(30, { act: 'approve', decision: 'recover' }));
    expect(play(yes, [{ kind: 'decision' }, { kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → deciding
      T+0:00  decision recover  idle → awaiting
      T+0:00  decision recover  misses people chief
      T+0:20  decision recover  awaiting → deliberating
      T+0:30  decision recover  you approve
      T+0:30  decision recover  deliberating → taken
      T+0:30  plan recover      deciding → running
      T+1:00  plan recover      running → completed"
    `);
    const no = branched(decided, at(30, { act: 'refuse', decision: 'recover' }));
    expect(finalState(no, 'plan', 'recover')).toBe('refused');
  });

  it('[ENG-243] a decision is given in advance, and cannot be refused before it is asked', () => {
    const yes = branched(decided, at(-30, { act: 'approve', decision: 'recover' }));
    expect(finalAt(yes, 'recover.first')).toBe(-20);
    const no = branched(decided, at(-30, { act: 'refuse', decision: 'recover' }));
    expect(finalState(no, 'plan', 'recover')).toBe('completed');
  });
});

it('[ENG-6] both executors do what a person does, traced or not', () => {
  const branches = [
    at(-5, { act: 'inject', effects: [{ do: 'absence', what: 'crew', for: '20m' }] }),
    at(5, { act: 'change-step', step: 'recover.second', change: { people: 1, by: 'chief' } }),
  ];
  const request = { ...requestOf(aDossier(plan)), branches };
  const plant = compilePlant(aDossier(plan, branches));
  const reference = executeReference(plant, request);
  expect(reference.entries.filter(({ type }) => type === 'intervention')).toHaveLength(2);
  expect(executeCompiled(plant, request, true).traceHash).toBe(reference.traceHash);
  const silent = executeCompiled(plant, request, false);
  expect(silent.states).toEqual(reference.states);
  expect(silent.eventCount).toBe(reference.eventCount);
});
