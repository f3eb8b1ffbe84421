/** Chance: what is drawn, from what, and what a draw depends on. */
import { describe, expect, it } from 'vitest';
import { compilePlant, executeCompiled, runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

const MODES = ['nominal', 'pessimistic', 'sampled'] as const;

/** A service that falls at T, a plan that starts at once, and one task. */
const oneTask = (task: string, more = ''): string => `
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { work: { do: task, ${task} } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
${more}`;

/** How one task ends under each mode. */
function endings(task: string, more = ''): readonly string[] {
  const dossier = aDossier(oneTask(task, more));
  return MODES.map((mode) => {
    const run = runReference(dossier, requestOf(dossier, { mode }));
    return entriesOf(run, { kind: 'step', type: 'transition' }).at(-1)?.to ?? 'nothing';
  });
}

const drawn = (run: Pick<Run, 'entries'>, purpose: string): readonly number[] =>
  entriesOf(run, { type: 'draw' })
    .filter((entry) => entry.purpose === purpose)
    .map(({ value }) => value);

describe('addresses', () => {
  const lines = `
services: { web: { needs: [app] } }
components:
  app:
    copies: { main: { at: here/a, restarts: 'lognormal(10m, 40m)' } }
    fails: { after: exponential(6h), repair: 'uniform(10m, 2h)' }
people: { crew: { on-call: { answers: 'lognormal(10m, 40m)', silent: 20% } } }
plans:
  recover:
    kind: recovery
    trigger: { when: web < 50% }
    steps: { work: { do: task, by: crew, takes: 'triangular(1m, 5m, 30m)' } }
incidents: { fire: [{ at: 'T+uniform(0h, 8h)', do: outage, what: here/a, for: 'lognormal(1h, 4h)' }] }
`;
  /** The same, with more of everything declared before it. */
  const more = `
services: { other: { needs: [another] }, web: { needs: [app] } }
components:
  another:
    copies: { main: { at: there/b, restarts: 'lognormal(10m, 40m)' } }
    fails: { after: exponential(6h), repair: 'uniform(10m, 2h)' }
  app:
    copies: { main: { at: here/a, restarts: 'lognormal(10m, 40m)' } }
    fails: { after: exponential(6h), repair: 'uniform(10m, 2h)' }
tools: { pager: { at: there/b } }
people:
  others: { on-call: { answers: 'lognormal(10m, 40m)', silent: 20% } }
  crew: { on-call: { answers: 'lognormal(10m, 40m)', silent: 20% } }
plans:
  another:
    kind: recovery
    trigger: { when: other < 50% }
    steps: { work: { do: task, by: others, takes: 'triangular(1m, 5m, 30m)' } }
  recover:
    kind: recovery
    trigger: { when: web < 50% }
    steps: { work: { do: task, by: crew, takes: 'triangular(1m, 5m, 30m)' } }
incidents:
  flood: [{ at: 'T+uniform(0h, 8h)', do: outage, what: there/b, for: 'lognormal(1h, 4h)' }]
  fire: [{ at: 'T+uniform(0h, 8h)', do: outage, what: here/a, for: 'lognormal(1h, 4h)' }]
`;
  const about = ['app', 'web', 'crew', 'recover', 'fire', 'here'];
  const storyOf = (run: Run) => {
    const own = run.entries.filter(({ subject }) =>
      about.some((id) => subject.id.replace('plan:', '').split(/[/.]/)[0] === id),
    );
    return play({ ...run, entries: own }, [], { draws: true });
  };

  it.each([1, 2, 3, 4, 5])('[ENG-10] what is unrelated changes no draw, seed %i', (seed) => {
    const asked = { mode: 'sampled', seed } as const;
    const alone = storyOf(aRun(lines, asked));
    expect(alone.split('\n').length).toBeGreaterThan(20);
    expect(storyOf(aRun(more, asked))).toBe(alone);
  });

  it('[ENG-10] each attempt draws anew, and the same attempt draws the same in another plan', () => {
    const retried = oneTask("takes: 'uniform(1m, 59m)', succeeds: 0%, retries: 3");
    const run = aRun(retried, { mode: 'sampled' });
    const draws = drawn(run, 'work');
    expect(new Set(draws).size).toBe(4);
    const once = aRun(oneTask("takes: 'uniform(1m, 59m)'"), { mode: 'sampled' });
    expect(drawn(once, 'work')).toEqual(draws.slice(0, 1));
  });
});

describe('modes', () => {
  it.each([
    { law: 'uniform(10m, 20m)', median: 900, p90: 1140 },
    { law: 'lognormal(10m, 40m)', median: 600, p90: 2400 },
    { law: 'triangular(0m, 10m, 20m)', median: 600, p90: 932 },
    { law: 'exponential(10m)', median: 416, p90: 1382 },
    { law: 'empirical(1m, 2m, 3m, 4m, 5m)', median: 180, p90: 276 },
  ])('[ENG-11] $law lasts its median, its p90, or what the seed draws', ({ law, median, p90 }) => {
    const text = oneTask(`takes: '${law}'`);
    expect(drawn(aRun(text), 'work')).toEqual([median]);
    expect(drawn(aRun(text, { mode: 'pessimistic' }), 'work')).toEqual([p90]);
    const sampled = [1, 2, 3].map((seed) => drawn(aRun(text, { mode: 'sampled', seed }), 'work'));
    expect(new Set(sampled.flat()).size).toBe(3);
  });

  it('[ENG-11] a fixed duration is no draw', () => {
    expect(drawn(aRun(oneTask('takes: 10m')), 'work')).toEqual([]);
  });

  it.each([
    { succeeds: '100%', nominal: 'done', pessimistic: 'done' },
    { succeeds: '90%', nominal: 'done', pessimistic: 'done' },
    { succeeds: '89%', nominal: 'done', pessimistic: 'failed' },
    { succeeds: '50%', nominal: 'done', pessimistic: 'failed' },
    { succeeds: '49%', nominal: 'failed', pessimistic: 'failed' },
    { succeeds: '0%', nominal: 'failed', pessimistic: 'failed' },
  ])('[ENG-12] a good outcome of $succeeds', ({ succeeds, nominal, pessimistic }) => {
    expect(endings(`takes: 5m, succeeds: ${succeeds}`).slice(0, 2)).toEqual([nominal, pessimistic]);
  });

  it.each([
    { refuses: '10%', nominal: 'running', pessimistic: 'running' },
    { refuses: '11%', nominal: 'running', pessimistic: 'refused' },
    { refuses: '49%', nominal: 'running', pessimistic: 'refused' },
    { refuses: '51%', nominal: 'refused', pessimistic: 'refused' },
  ])('[ENG-12] a bad outcome of $refuses', ({ refuses, nominal, pessimistic }) => {
    const text = oneTask('takes: 5m').replace(
      'steps:',
      `decision: { by: chief, takes: 1m, refuses: ${refuses} }\n    steps:`,
    );
    const reached = (mode: 'nominal' | 'pessimistic') =>
      entriesOf(aRun(`${text}\npeople: { chief: {} }`, { mode }), { kind: 'plan' }).map((entry) =>
        entry.type === 'transition' ? entry.to : '',
      );
    expect(reached('nominal')).toContain(nominal);
    expect(reached('pessimistic')).toContain(pessimistic);
  });

  it('[ENG-12] sampled outcomes come as often as they are likely', () => {
    const dossier = aDossier(oneTask('takes: 5m, succeeds: 30%'));
    const plant = compilePlant(dossier);
    const ends = Array.from({ length: 400 }, (_, seed) => {
      const request = requestOf(dossier, { mode: 'sampled', seed });
      return drawn(executeCompiled(plant, request, true), 'success');
    });
    const done = ends.filter(([came]) => came === 1).length;
    // Four standard errors of 400 draws at 30 %.
    expect(Math.abs(done - 120)).toBeLessThan(4 * Math.sqrt(400 * 0.3 * 0.7));
  });
});

describe('what a rehearsal and a verification are worth', () => {
  const lawOf = (text: string, purpose: string): string | undefined =>
    entriesOf(aRun(text), { type: 'draw' }).find((entry) => entry.purpose === purpose)?.law;

  it.each([
    { rehearsed: 'rehearsed: 2026-01-04', chance: '97%' },
    { rehearsed: 'rehearsed: 2025-07-06', chance: '97%' },
    { rehearsed: 'rehearsed: 2025-07-05', chance: '93%' },
    { rehearsed: 'rehearsed: 2025-01-06', chance: '93%' },
    { rehearsed: 'rehearsed: 2025-01-05', chance: '85%' },
    { rehearsed: 'rehearsed: 2024-01-06', chance: '85%' },
    { rehearsed: 'rehearsed: 2024-01-05', chance: '65%' },
    { rehearsed: 'rehearsed: never', chance: '65%' },
    { rehearsed: 'retries: 0', chance: '65%' },
    { rehearsed: 'rehearsed: 2026-01-04, succeeds: 12%', chance: '12%' },
  ])('[ENG-13] work by hand, $rehearsed: $chance', ({ rehearsed, chance }) => {
    const text = oneTask(`takes: 5m, by: crew, ${rehearsed}`, 'people: { crew: {} }');
    expect(lawOf(text, 'success')).toBe(chance);
  });

  it('[ENG-13] what nobody does by hand succeeds, unless a rehearsal says how often', () => {
    expect(lawOf(oneTask('takes: 5m'), 'success')).toBeUndefined();
    expect(endings('takes: 5m')).toEqual(['done', 'done', 'done']);
    expect(lawOf(oneTask('takes: 5m, rehearsed: never'), 'success')).toBe('65%');
  });

  const restored = (verified: string): string => `
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { nightly: { every: 24h, at: there/b${verified} } }
${oneTask('takes: 5m').replace('do: task', 'do: restore, what: app/spare, from: app/nightly')}`;

  it.each([
    { verified: ', verified: 2025-10-06', chance: '98%' },
    { verified: ', verified: 2025-10-05', chance: '92%' },
    { verified: ', verified: 2019-01-01', chance: '92%' },
    { verified: '', chance: '75%' },
  ])('[ENG-14] a backup$verified can be restored: $chance', ({ verified, chance }) => {
    expect(lawOf(restored(verified), 'restorable')).toBe(chance);
  });

  it('[ENG-14] a restore fails when the backup cannot be restored, however well it is rehearsed', () => {
    const fates = (mode: (typeof MODES)[number]) =>
      entriesOf(aRun(restored(''), { mode }), { kind: 'step', type: 'transition' }).at(-1)?.to;
    expect([fates('nominal'), fates('pessimistic')]).toEqual(['done', 'failed']);
  });
});
