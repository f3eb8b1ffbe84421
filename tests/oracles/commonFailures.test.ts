/** Two copies that fail together: estimates of the engine against chains of three states. */
import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/base/time.ts';
import { compilePlant, executeCompiled } from '../../src/engine/index.ts';
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
const LONG_RUN = `run: { lead: 0s, horizon: ${LONG_RUN_HOURS}h }`;

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
