import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyFactor, scaledLaw } from '../../../../src/analysis/campaign/applyFactor.ts';
import type { Factor, FactorSide } from '../../../../src/analysis/campaign/factor.ts';
import { factorsOf } from '../../../../src/analysis/campaign/factors.ts';
import { type Law, quantileOf } from '../../../../src/base/law.ts';
import {
  compilePlant,
  executeCompiled,
  executeReference,
  runReference,
} from '../../../../src/engine/index.ts';
import { entityKey } from '../../../../src/model/entity.ts';
import type { Run } from '../../../../src/model/run.ts';
import type { Dossier } from '../../../../src/scenario/index.ts';
import { aDossier, dossierFrom, requestOf } from '../../../helpers/aDossier.ts';

/** A world in which everything that can be varied is there. */
const RICH = `
services: { web: { needs: [app, net], objectives: { rto: 4h } } }
data: { rows: { rpo: 15m } }
components:
  app:
    holds: rows
    copies:
      main: { at: here/a, restarts: 'lognormal(5m, 20m)' }
      spare: { at: there/a, role: warm, replicates: main, lag: 'uniform(1m, 5m)' }
    backups: { nightly: { every: 24h, at: there/b } }
    switchover: { takes: 'uniform(1m, 3m)' }
    fails: { after: 'exponential(90d)', repair: 'lognormal(1h, 4h)', by: ops }
tools:
  vault: { at: here/b }
  net: { kind: network, at: [here/a, there/a] }
people:
  ops: { count: 2, hours: 'mon-fri 08:00-18:00', on-call: { answers: 'lognormal(10m, 30m)', silent: 20% } }
  chief: {}
  idle: {}
probes: { outside: { watches: web, at: here/b, delay: 'lognormal(3m, 12m)' } }
plans:
  failover:
    kind: recovery
    trigger: { when: 'web < 100% for 5m' }
    decision: { by: chief, takes: 'triangular(2m, 10m, 30m)', refuses: 10% }
    steps:
      promote:
        { do: promote, what: app/spare, by: ops, using: vault, takes: 'lognormal(20m, 60m)', succeeds: 90%,
          approval: { by: chief, takes: 'uniform(1m, 9m)' } }
      route: { do: switch-traffic, of: app, to: there, after: promote, takes: 5m }
  leave:
    kind: recovery
    trigger: { when: 'here/a is down' }
    steps:
      note: { do: task, takes: 'uniform(5m, 10m)' }
      rebuild: { do: restore, what: app/spare, from: app/nightly, after: note, takes: 2h }
incidents:
  fire: [{ do: outage, what: here/a, at: 'T+uniform(0h, 60m)', for: 'lognormal(12h, 30h)' }]
  strike: [{ do: absence, what: ops, at: T+0, for: 3d }, { do: outage, what: vault, at: T+0, for: 3d }]
`;

const rich = aDossier(RICH);
const incidents = ['fire', 'strike'];
const factors = factorsOf(rich, compilePlant(rich), incidents);

const nameOf = (factor: Factor): string =>
  factor.factor === 'duration'
    ? `duration ${Object.values(factor.at).join(' ')}`
    : Object.values(factor).join(' ');

const factorNamed = (name: string): Factor => {
  const found = factors.find((factor) => nameOf(factor) === name);
  if (!found) throw new Error(`no factor ${name}`);
  return found;
};

const play = (dossier: Dossier, played = incidents, run = 0): Run =>
  runReference(dossier, requestOf(dossier, { incidents: played, mode: 'sampled', run }));

const withSide = (name: string, side: FactorSide): Dossier =>
  applyFactor(rich, factorNamed(name), side);

describe('the factors of a design', () => {
  it('are all that can vary, and nothing else', () => {
    expect(factors.map(nameOf)).toEqual([
      'duration step failover promote',
      'success failover promote',
      'duration step leave note',
      'duration decision failover',
      'duration approval failover promote',
      'refusal failover',
      'duration probe-delay outside',
      'duration probe-report outside',
      'duration learned leave',
      'team ops',
      'duration answer ops',
      'silence ops',
      'team chief',
      'tool vault',
      'tool net',
      'duration switchover app',
      'failures app',
      'duration repair app',
      'duration lag app spare',
      'duration restart app main',
      'verification app nightly',
      'duration effect fire 0 at',
      'duration effect fire 0 for',
    ]);
  });

  it('leave out the law of a step whose time comes from a volume over a link, or from the plan that it runs', () => {
    const dossier = aDossier(`
data: { rows: { volume: 1TB } }
components:
  app: { holds: rows, copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main } } }
tools: { line: { kind: network, bandwidth: 1Gbps, between: [here, there] } }
plans:
  leave:
    kind: recovery
    trigger: { when: 'here/a is down' }
    steps:
      send: { do: move-data, from: app/main, to: app/spare }
      tell: { do: plan, what: call, after: send }
      note: { do: task, after: tell, takes: 'uniform(5m, 10m)' }
  call: { kind: recovery, steps: { note: { do: task, takes: 'uniform(5m, 10m)' } } }
`);
    const found = factorsOf(dossier, compilePlant(dossier), []).map(nameOf);
    expect(found.filter((name) => name.startsWith('duration step'))).toEqual([
      'duration step leave note',
      'duration step call note',
    ]);
  });

  it('are those of the incidents played', () => {
    const ofStrike = factorsOf(rich, compilePlant(rich), ['strike']);
    expect(ofStrike.some(({ factor }) => factor === 'duration')).toBe(true);
    expect(ofStrike.map(nameOf).some((name) => name.startsWith('duration effect'))).toBe(false);
  });

  it('give a duration its p10 and its p90', () => {
    const step = factorNamed('duration step failover promote');
    if (step.factor !== 'duration') throw new Error('a duration');
    expect(step.high).toBeCloseTo(3600, 9);
    expect(step.low).toBeCloseTo((20 * 60) ** 2 / 3600, 6);
  });
});

/** Ends at which the dossier already is. */
const AS_IT_IS = new Set(['team chief high', 'verification app nightly low']);

describe.each(factors.map((factor) => ({ name: nameOf(factor), factor })))(
  '$name',
  ({ factor }) => {
    it.each(['low', 'high'] as const)(
      'at its %s end is the dossier with that changed, and runs',
      (side) => {
        const changed = applyFactor(rich, factor, side);
        expect(changed.hash === rich.hash).toBe(AS_IT_IS.has(`${nameOf(factor)} ${side}`));
        expect(play(changed).ending).toEqual({ end: 'horizon' });
        expect(Object.keys(changed.plans)).toEqual(Object.keys(rich.plans));
        expect(Object.keys(changed.incidents)).toEqual(Object.keys(rich.incidents));
      },
    );

    it('leaves the dossier itself as it was', () => {
      const before = JSON.stringify(rich);
      applyFactor(rich, factor, 'low');
      applyFactor(rich, factor, 'high');
      expect(JSON.stringify(rich)).toBe(before);
    });
  },
);

/** Every draw of a run by what it is: entity, purpose and how many came before. */
function drawsOf(run: Run): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const draws = new Map<string, number>();
  for (const entry of run.entries) {
    if (entry.type !== 'draw' || entry.purpose === 'target') continue;
    const kind = `${entityKey(entry.subject)} ${entry.purpose}`;
    const occurrence = counts.get(kind) ?? 0;
    counts.set(kind, occurrence + 1);
    draws.set(`${kind} ${occurrence}`, entry.value);
  }
  return draws;
}

describe('common random numbers', () => {
  it('a factor changes its own draws and no other’s', () => {
    let shared = 0;
    for (let run = 0; run < 20; run += 1) {
      const before = drawsOf(play(rich, ['fire'], run));
      const after = drawsOf(
        play(withSide('duration step failover promote', 'high'), ['fire'], run),
      );
      for (const [draw, value] of after) {
        if (draw.startsWith('step:failover.promote work')) expect(value).toBe(3600);
        else if (before.has(draw)) {
          expect(`${draw}: ${value}`).toBe(`${draw}: ${before.get(draw)}`);
          shared += 1;
        }
      }
    }
    expect(shared).toBeGreaterThan(100);
  });

  it('a tool that is gone changes no draw of what remains', () => {
    for (let run = 0; run < 20; run += 1) {
      const before = drawsOf(play(rich, ['fire'], run));
      for (const [draw, value] of drawsOf(play(withSide('tool vault', 'low'), ['fire'], run))) {
        if (before.has(draw)) expect(`${draw}: ${value}`).toBe(`${draw}: ${before.get(draw)}`);
      }
    }
  });
});

/** Whether a step was ever worked on. */
const worked = (run: Run, step: string): boolean =>
  run.entries.some(
    (entry) =>
      entry.type === 'transition' &&
      entityKey(entry.subject) === `step:${step}` &&
      entry.to === 'working',
  );
const becomes = (run: Run, key: string, state: string): boolean =>
  run.entries.some(
    (entry) =>
      entry.type === 'transition' && entityKey(entry.subject) === key && entry.to === state,
  );
const RUNS = Array.from({ length: 12 }, (_, run) => run);

describe('each end means what it says', () => {
  it('nobody of the team is ever there', () => {
    for (const run of RUNS) {
      expect(worked(play(withSide('team ops', 'low'), ['fire'], run), 'failover.promote')).toBe(
        false,
      );
    }
  });

  it('all of the team are there, a strike or not', () => {
    const runs = RUNS.map((run) => play(withSide('team ops', 'high'), incidents, run));
    expect(runs.some((run) => becomes(run, 'member:ops/1', 'absent'))).toBe(false);
    expect(RUNS.some((run) => becomes(play(rich, incidents, run), 'member:ops/1', 'absent'))).toBe(
      true,
    );
  });

  it('the tool is never there, or always, an outage or not', () => {
    for (const run of RUNS) {
      expect(worked(play(withSide('tool vault', 'low'), ['fire'], run), 'failover.promote')).toBe(
        false,
      );
      const there = play(withSide('tool vault', 'high'), incidents, run);
      expect(becomes(there, 'tool:vault', 'unusable')).toBe(false);
    }
    const gone = play(withSide('tool vault', 'low'), []);
    expect(becomes(gone, 'tool:vault', 'unusable')).toBe(true);
    expect(becomes(play(rich, []), 'tool:vault', 'unusable')).toBe(false);
  });

  it('the step never succeeds, or always', () => {
    const never = RUNS.map((run) =>
      play(withSide('success failover promote', 'low'), ['fire'], run),
    );
    expect(never.some((run) => becomes(run, 'step:failover.promote', 'done'))).toBe(false);
    expect(never.some((run) => becomes(run, 'step:failover.promote', 'failed'))).toBe(true);
    const always = RUNS.map((run) =>
      play(withSide('success failover promote', 'high'), ['fire'], run),
    );
    expect(always.some((run) => becomes(run, 'step:failover.promote', 'failed'))).toBe(false);
  });

  it('the decision is never refused, or always', () => {
    const refused = (side: FactorSide) =>
      RUNS.filter((run) =>
        becomes(
          play(withSide('refusal failover', side), ['fire'], run),
          'decision:failover',
          'refused',
        ),
      ).length;
    expect(refused('low')).toBe(0);
    expect(refused('high')).toBeGreaterThan(6);
  });

  it('the failures are half or twice as frequent', () => {
    const lawOf = (dossier: Dossier) => dossier.components['app']?.fails?.after.law;
    expect(lawOf(withSide('failures app', 'low'))).toEqual({
      law: 'exponential',
      mean: 180 * 86_400,
    });
    expect(lawOf(withSide('failures app', 'high'))).toEqual({
      law: 'exponential',
      mean: 45 * 86_400,
    });
  });

  it('the failures never have a common cause, or always', () => {
    const dossier = dossierFrom(readFileSync('scenarios/two-of-the-same.yaml', 'utf8'));
    const before = compilePlant(dossier);
    const common = factorsOf(dossier, before, []).find(({ factor }) => factor === 'common');
    if (common?.factor !== 'common') throw new Error('a common cause');
    const at = (side: FactorSide) => compilePlant(applyFactor(dossier, common, side));
    const component = before.ids.component.indexOf(common.component);
    const own = (plant: typeof before) =>
      plant.copies.filter((copy) => copy.component === component && copy.failsAfter !== null)
        .length;
    expect(before.causes.length).toBeGreaterThan(0);
    expect(own(before)).toBeGreaterThan(1);
    expect(at('low').causes.filter((cause) => cause.component === component)).toEqual([]);
    expect(own(at('low'))).toBe(own(before));
    expect(at('high').causes.length).toBe(before.causes.length);
    expect(own(at('high'))).toBe(0);
  });

  it('the restore was never tried, or was tried on the first day', () => {
    const restorable = (side: FactorSide) =>
      compilePlant(withSide('verification app nightly', side)).backups[0]?.restorable;
    expect(restorable('low')).toBe(0.75);
    expect(restorable('high')).toBe(0.98);
  });
});

describe('a scaled law', () => {
  const laws: readonly Law[] = [
    { law: 'fixed', value: 10 },
    { law: 'uniform', low: 1, high: 3 },
    { law: 'triangular', low: 1, mode: 2, high: 5 },
    { law: 'lognormal', p50: 5, p90: 12 },
    { law: 'exponential', mean: 7 },
    { law: 'weibull', scale: 3, shape: 1.5 },
    { law: 'empirical', values: [1, 4, 9] },
  ];
  it.each(laws)('$law: every value is twice the other’s', (law) => {
    for (const u of [0.01, 0.3, 0.5, 0.9, 0.999]) {
      expect(quantileOf(scaledLaw(law, 2), u)).toBeCloseTo(2 * quantileOf(law, u), 9);
    }
  });
});

/** A scenario of ordinary failures has how often, what is common, and nothing else that varies: repairs last as long each time, nobody acts. */
const FEWER: Readonly<Record<string, number>> = { 'two-of-the-same.yaml': 2 };

describe('every shipped scenario', () => {
  const files = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  it.each(files)('%s: each factor applies at both ends, and runs', (file) => {
    const dossier = dossierFrom(readFileSync(`scenarios/${file}`, 'utf8'));
    const [incident = ''] = Object.keys(dossier.incidents);
    const found = factorsOf(dossier, compilePlant(dossier), [incident]);
    expect(found.length).toBeGreaterThanOrEqual(FEWER[file] ?? 6);
    const request = requestOf(dossier, { incidents: [incident], mode: 'sampled' });
    for (const factor of found) {
      for (const side of ['low', 'high'] as const) {
        const plant = compilePlant(applyFactor(dossier, factor, side));
        const { ending } = executeCompiled(plant, request, false);
        expect(`${nameOf(factor)} ${ending.end}`).toBe(`${nameOf(factor)} horizon`);
      }
    }
  });
});

it('differential: both executors play every end of every factor alike', () => {
  const request = requestOf(rich, { incidents, mode: 'sampled' });
  for (const factor of factors) {
    for (const side of ['low', 'high'] as const) {
      const plant = compilePlant(applyFactor(rich, factor, side));
      const compiled = executeCompiled(plant, request, true).traceHash;
      const reference = executeReference(plant, request).traceHash;
      expect(`${nameOf(factor)} ${side} ${compiled}`).toBe(
        `${nameOf(factor)} ${side} ${reference}`,
      );
    }
  }
});
