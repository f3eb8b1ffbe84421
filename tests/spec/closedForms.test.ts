/**
 * Systems with a known answer, written as dossiers and run many times. Each estimate must lie within four standard
 * errors of the closed form; seeds are fixed, so a failure is a change of the engine and not bad luck.
 *
 * Failures have rate 0.01 an hour and repairs 0.1, unless said otherwise. Formulas: textbook birth and death chains.
 */
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/base/time.ts';
import { compilePlant, executeCompiled, executeReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier } from '../helpers/aDossier.ts';
import { type Estimate, estimate, zScoreOf } from '../helpers/estimate.ts';

/** Hours; long enough for a start with everything up to be forgotten. */
const LONG_RUN_HOURS = 20_000;
/** Hours left out at the beginning: twenty times the time the chain takes to forget. */
const WARM_UP_HOURS = 200;

type Entries = Run['entries'];

/** What one number of each of many sampled runs comes to. The compiled executor gives the reference's own trace. */
function sampled(text: string, runs: number, measure: (entries: Entries) => number): Estimate {
  const plant = compilePlant(aDossier(text));
  const incidents = plant.ids.incident;
  const values = Array.from({ length: runs }, (_, seed) => {
    const request = { variant: null, incidents, seed: seed + 1, mode: 'sampled' } as const;
    return measure(executeCompiled(plant, request, true).entries);
  });
  return estimate(values);
}

/** Share of the time, after the warm-up, that the service is at level 0. */
function shareDown(entries: Entries): number {
  const from = WARM_UP_HOURS * HOUR;
  const until = LONG_RUN_HOURS * HOUR;
  let down = 0;
  let since = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (entry.type !== 'level' || entry.subject.kind !== 'service') continue;
    if (entry.to === 0) since = Math.max(entry.at, from);
    else if (since !== Number.POSITIVE_INFINITY) {
      down += Math.max(0, entry.at - since);
      since = Number.POSITIVE_INFINITY;
    }
  }
  return (down + Math.max(0, until - since)) / (until - from);
}

/** Hours until the service is first at level 0. */
function hoursToFirstLoss(entries: Entries): number {
  const loss = entries.find(
    (entry) => entry.type === 'level' && entry.subject.kind === 'service' && entry.to === 0,
  );
  if (!loss) throw new Error('the horizon is too short: nothing was lost');
  return loss.at / HOUR;
}

const FAILS = "fails: { after: 'exponential(100h)', repair: 'exponential(10h)' }";
const FAILS_ONE_CREW =
  "fails: { after: 'exponential(100h)', repair: 'exponential(10h)', by: crew }";
const LONG_RUN = `run: { lead: 0s, horizon: ${LONG_RUN_HOURS}h }`;

const UNAVAILABILITIES = [
  {
    name: 'C1 one repairable unit: λ/(λ+μ)',
    expected: 0.01 / 0.11,
    text: `${LONG_RUN}\ncomponents: { app: { ${FAILS}, copies: { one: { at: here/a } } } }`,
  },
  {
    name: 'C4 one of two, a crew each: (λ/(λ+μ))²',
    expected: (0.01 / 0.11) * (0.01 / 0.11),
    text: `${LONG_RUN}\ncomponents: { app: { ${FAILS}, copies: { one: { at: here/a }, two: { at: here/b } } } }`,
  },
  {
    name: 'C5 one of two, one crew: 2λ²/(μ²+2λμ+2λ²)',
    expected: 0.0002 / (0.01 + 0.002 + 0.0002),
    text: `${LONG_RUN}\npeople: { crew: {} }
components: { app: { ${FAILS_ONE_CREW}, copies: { one: { at: here/a }, two: { at: here/b } } } }`,
  },
  {
    name: 'C22 two in series: 1 − A²',
    expected: 1 - (0.1 / 0.11) * (0.1 / 0.11),
    text: `${LONG_RUN}\nservices: { web: { needs: [app, db] } }
components:
  app: { ${FAILS}, copies: { one: { at: here/a } } }
  db: { ${FAILS}, copies: { one: { at: here/b } } }`,
  },
  {
    name: 'C22 three in parallel: (1 − A)³',
    expected: (0.01 / 0.11) * (0.01 / 0.11) * (0.01 / 0.11),
    text: `${LONG_RUN}\nservices: { web: { needs: [{ any: [app, db, cache] }] } }
components:
  app: { ${FAILS}, copies: { one: { at: here/a } } }
  db: { ${FAILS}, copies: { one: { at: here/b } } }
  cache: { ${FAILS}, copies: { one: { at: there/a } } }`,
  },
];

describe('long-run unavailability', () => {
  it.each(UNAVAILABILITIES)('$name', ({ text, expected }) => {
    const found = sampled(text, 40, shareDown);
    expect(Math.abs(zScoreOf(found, expected)), JSON.stringify(found)).toBeLessThan(4);
  });
});

it('C8 cold standby, one crew: the first loss comes after (2λ+μ)/λ² = 1 200 hours on average', () => {
  const found = sampled(
    `run: { lead: 0s, horizon: 20000h }
people: { crew: {} }
components:
  app:
    ${FAILS_ONE_CREW}
    switchover: { takes: 0s }
    copies: { main: { at: here/a }, spare: { at: here/b, role: hot } }`,
    200,
    hoursToFirstLoss,
  );
  expect(Math.abs(zScoreOf(found, 1200)), JSON.stringify(found)).toBeLessThan(4);
});

/**
 * Share of the time in which neither of two copies runs: both → one at 2(1-β)λ, both → none at βλ, one → none at λ (its own
 * and common failures), one → both at μ, none → one at 2μ. What leaves `both`, and what leaves `none`, comes back from `one`.
 */
function shareOfNone(failing: number, repairing: number, beta: number): number {
  const one = 1;
  const both = (one * repairing) / (2 * (1 - beta) * failing + beta * failing);
  const none = (one * failing + both * beta * failing) / (2 * repairing);
  return none / (both + one + none);
}

describe('two copies with common failures, β of them', () => {
  const copies = 'copies: { one: { at: here/a }, two: { at: here/b } }';

  it('C12 nobody repairs: with λ = 0.001 and β = 0.1 both are first lost after 1 473.684 hours on average', () => {
    const text = `run: { lead: 0s, horizon: 20000h }
components: { app: { ${copies}, fails: { after: 'exponential(1000h)', repair: 90000h, together: { share: 10%, within: component } } } }`;
    const found = sampled(text, 400, hoursToFirstLoss);
    expect(Math.abs(zScoreOf(found, 1473.684)), JSON.stringify(found)).toBeLessThan(4);
    const sure = sampled(text.replace('10%', '90%'), 400, hoursToFirstLoss);
    // From both to one at 2·0.1λ, to none at 0.9λ; from one to none at λ.
    const expected = 1000 / 1.1 + (0.2 / 1.1) * 1000;
    expect(Math.abs(zScoreOf(sure, expected)), JSON.stringify(sure)).toBeLessThan(4);
  });

  it.each([0.1, 0.3, 1])('a crew each and β = %d: what the chain of three states says', (beta) => {
    const down = shareOfNone(0.01, 0.1, beta);
    const text = `${LONG_RUN}
components: { app: { ${copies}, ${FAILS.replace(' }', `, together: { share: ${beta * 100}%, within: component } }`)} } }`;
    const found = sampled(text, 40, shareDown);
    expect(Math.abs(zScoreOf(found, down)), JSON.stringify(found)).toBeLessThan(4);
  });
});

it('C19 five parallel exponential steps, mean 10 hours each: the plan takes 10·H₅ hours', () => {
  const steps = [1, 2, 3, 4, 5].map((n) => `s${n}: { do: task, takes: 'exponential(10h)' }`);
  const found = sampled(
    `run: { lead: 0s, horizon: 400h }
plans: { all: { kind: recovery, trigger: { when: here/a is down, learned-after: 0s }, steps: { ${steps.join(', ')} } } }
incidents: { outage: [{ at: T+0, do: outage, what: here/a }] }`,
    600,
    (entries) => {
      const done = entries.find(
        (entry) =>
          entry.type === 'transition' && entry.subject.kind === 'plan' && entry.to === 'completed',
      );
      return (done?.at ?? Number.NaN) / HOUR;
    },
  );
  expect(Math.abs(zScoreOf(found, 10 * (1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5)))).toBeLessThan(4);
});

describe('C21 a backup every 60 minutes, usable 10 minutes later, and a loss at any moment', () => {
  /** Minutes of writes that are lost. */
  const minutesLost = (entries: Entries): number => {
    const loss = entries.find((entry) => entry.type === 'data-loss');
    return loss?.type === 'data-loss' ? loss.ageSeconds / MINUTE : Number.NaN;
  };
  const text = `run: { lead: 0s, horizon: 10h }
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { hourly: { every: 60m, takes: 10m, at: there/b, verified: 2026-01-01 } }
plans:
  rebuild:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      restore: { do: restore, what: app/spare, from: app/hourly, takes: 1m, succeeds: 100%, retries: 20 }
      open: { do: promote, what: app/spare, after: restore, takes: 1m, succeeds: 100% }
incidents: { fire: [{ at: 'T+uniform(0h, 60m)', do: destroy, what: here/a }] }`;
  const lost = (runs: number, of: (minutes: number) => number): Estimate =>
    sampled(text, runs, (entries) => of(minutesLost(entries)));

  it('40 minutes are lost on average', () => {
    const found = lost(600, (minutes) => minutes);
    expect(Math.abs(zScoreOf(found, 40)), JSON.stringify(found)).toBeLessThan(4);
  });

  it('one loss in six is over an hour', () => {
    const found = lost(600, (minutes) => (minutes > 60 ? 1 : 0));
    expect(Math.abs(zScoreOf(found, 1 / 6)), JSON.stringify(found)).toBeLessThan(4);
  });

  it('no loss is over 70 minutes, none under 10', () => {
    const found = lost(600, (minutes) => minutes);
    expect(found.greatest).toBeLessThanOrEqual(70);
    expect(found.greatest).toBeGreaterThan(69);
    expect(found.least).toBeGreaterThanOrEqual(10);
    expect(found.least).toBeLessThan(11);
  });
});

it('the reference executor gives the very runs that these estimates come from', () => {
  const plant = compilePlant(aDossier(UNAVAILABILITIES[2]?.text ?? ''));
  const request = { variant: null, incidents: [], seed: 3, mode: 'sampled' } as const;
  expect(executeReference(plant, request).traceHash).toBe(
    executeCompiled(plant, request, true).traceHash,
  );
});
