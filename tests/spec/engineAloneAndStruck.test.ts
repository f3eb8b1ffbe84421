/** What a copy wrote alone, and what befell it before anybody brought it together with the rest. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf } from '../helpers/play.ts';

/** `main` is cut off from T to T+6h and written inside meanwhile; `spare` serves from T+1h. */
const apart = (strike: string, steps = ''): Run =>
  aRun(`
run: { horizon: 2d }
data: { rows: { writes: 1GB/h } }
components:
  db:
    holds: rows
    local-writes: 40%
    copies: { main: { at: here/a }, spare: { at: there/a, role: hot, replicates: main, lag: 1m } }
services: { web: { needs: [db] } }
plans:
  go: { kind: recovery, trigger: { on: T+1h }, steps: { up: { do: promote, what: db/spare, takes: 0s } } }
${steps}
incidents: { net: [{ at: T+0, do: isolate, what: here/a, for: 6h }], strike: [{ ${strike} }] }`);

const RECONCILE = `  together: { kind: recovery, trigger: { on: T+8h }, steps: { join: { do: reconcile, what: db/main, keeps: both, takes: 1h } } }`;

/** Every loss that is for good, and every one that somebody still has, in seconds written. */
const lossesOf = (run: Run): readonly string[] =>
  entriesOf(run, { type: 'data-loss' }).flatMap((entry) =>
    entry.type === 'data-loss'
      ? [`${entry.ageSeconds / 3600}h ${entry.definitive ? 'for good' : 'elsewhere'}`]
      : [],
  );

describe('[ENG-544] what a copy wrote alone is lost with what it holds', () => {
  it('left alone, it is there as the run ends; brought together, nothing is lost', () => {
    const left = lossesOf(apart('at: T+1d, do: outage, what: here/b'));
    expect(left.some((one) => /^6(\.\d+)?h elsewhere/.test(one))).toBe(true);
    const run = apart('at: T+1d, do: outage, what: here/b', RECONCILE);
    expect(lossesOf(run).some((one) => one.startsWith('6h'))).toBe(false);
  });

  it.each(['corrupt', 'encrypt', 'delete'])('%s: it is lost for good', (effect) => {
    const struck = `at: T+7h, do: ${effect}, what: db/main`;
    expect(lossesOf(apart(struck))).toContain('6h for good');
  });

  it('nothing of it is brought together once it is spoilt', () => {
    const run = apart('at: T+7h, do: corrupt, what: db/main', RECONCILE);
    const told = entriesOf(run, { type: 'reconciled' });
    expect(told.some((entry) => entry.type === 'reconciled' && entry.kept)).toBe(false);
    const lost = entriesOf(run, { type: 'data-loss' }).find(
      (entry) => entry.type === 'data-loss' && entry.alone,
    );
    expect(lost && sentenceOf(run, lost, 'en')).toContain('that only the copy db (main) had');
  });

  it('it writes alone no longer than it is sound', () => {
    const run = apart('at: T+4h, do: corrupt, what: db/main');
    expect(entriesOf(run, { type: 'divergence' })).toMatchObject([{ seconds: 4 * 3600 }]);
  });
});

describe('[ENG-545] without a rate, what holds nothing is filled as soon as it can follow', () => {
  const made = (step: string): Run =>
    aRun(`
run: { horizon: 2d }
data: { rows: { writes: 1GB/h, volume: 1TB } }
components:
  db:
    holds: rows
    copies: { main: { at: here/a }, spare: { at: there/a, role: ${step === 'provision' ? 'cold' : 'warm'}, replicates: main, lag: 1m } }
services: { web: { needs: [db] } }
plans:
  make: { kind: recovery, trigger: { on: T+1h }, steps: { new: { do: ${step}, what: db/spare, takes: 1h } } }
  go: { kind: recovery, trigger: { on: T+5h }, steps: { up: { do: promote, what: db/spare, takes: 0s } } }
incidents: { fire: [{ at: T+4h, do: destroy, what: here/a }] }`);

  it.each(['provision', 'rebuild'])('after a %s it is as far behind as its lag', (step) => {
    const [loss] = entriesOf(made(step), { type: 'data-loss' });
    expect(loss).toMatchObject({ ageSeconds: 60, everything: false });
  });
});
