import { describe, expect, it } from 'vitest';
import {
  allCauses,
  causalChain,
  chainOfFinding,
  consequences,
  judge,
} from '../../../src/analysis/index.ts';
import { InvariantError } from '../../../src/base/assert.ts';
import type { TraceEntry } from '../../../src/model/trace.ts';
import { aRun, burn, missing } from '../../helpers/aRun.ts';

const ids = (entries: readonly TraceEntry[]): readonly number[] => entries.map(({ id }) => id);

/** 0 and 1 begin; 2 follows from 0; 3 from 1 and 2; 4 from 0; 5 from 3 and 4. */
function web() {
  const run = aRun();
  run.at(0).becomes('incident:fire', 'unfolding');
  run.at(10).becomes('incident:strike', 'unfolding');
  run.at(20).becomes('site:nubo/site-1', 'stopped', [0]);
  run.becomes('copy:db/main', 'stopped', [1, 2]);
  run.at(30).becomes('site:ovh/sbg2', 'stopped', [0]);
  run.becomes('copy:db/spare', 'stopped', [3, 4]);
  return run.run();
}

describe('causalChain', () => {
  it.each([
    { entry: 0, chain: [0] },
    { entry: 2, chain: [0, 2] },
    { entry: 3, chain: [0, 2, 3] },
    { entry: 5, chain: [0, 4, 5] },
  ])('of entry $entry follows the latest cause, then the highest: $chain', ({ entry, chain }) => {
    expect(ids(causalChain(web(), entry))).toEqual(chain);
  });

  it('throws for an entry that is not of the run', () => {
    expect(() => causalChain(web(), 6)).toThrow(InvariantError);
  });
});

it('allCauses is the whole backward slice, in order', () => {
  expect(ids(allCauses(web(), 3))).toEqual([0, 1, 2, 3]);
  expect(ids(allCauses(web(), 4))).toEqual([0, 4]);
  expect(() => allCauses(web(), 6)).toThrow(InvariantError);
});

it('consequences is everything that followed, without the entry itself', () => {
  expect(ids(consequences(web(), 0))).toEqual([2, 3, 4, 5]);
  expect(ids(consequences(web(), 1))).toEqual([3, 5]);
  expect(ids(consequences(web(), 5))).toEqual([]);
});

describe('chainOfFinding', () => {
  it('of a promise missed tells the fall, then what kept the service down, then the breach', () => {
    const run = aRun({ endsAt: 20_000 });
    const { incident, site, copy, down, rto } = burn(run);
    const sight = run
      .at(180)
      .tells('probe:outside', { type: 'sight', seen: 0, through: 'measure' }, [down]);
    const alerted = run.becomes('plan:failover', 'alerted', [sight]);
    const running = run.at(780).becomes('plan:failover', 'running', [alerted]);
    const waiting = run.becomes('step:failover.promote', 'waiting', [running]);
    const note = run.waits('step:failover.promote', [missing('tool', 'tool:vault')], [waiting]);
    const breach = run.at(14_401).becomes('objective:declare/rto', 'breached', [rto]);
    const [reason] = judge(run.run()).reasons;
    const chain = reason ? ids(chainOfFinding(run.run(), reason)) : [];
    expect(chain).toEqual([...chain].sort((a, b) => a - b));
    for (const id of [incident, site, copy, down, sight, alerted, running, note, breach]) {
      expect(chain).toContain(id);
    }
  });

  it('of a stuck step tells how the plan came to it, and how what it misses was lost', () => {
    const run = aRun({ endsAt: 2000 });
    const { vault, site, incident, down } = burn(run);
    const running = run.at(780).becomes('plan:failover', 'running', [down]);
    const waiting = run.becomes('step:failover.promote', 'waiting', [running]);
    const need = missing('tool', 'tool:vault', { takenBy: vault, forGood: true });
    const note = run.waits('step:failover.promote', [need], [vault, waiting]);
    const reason = judge(run.run()).reasons.find(({ finding }) => finding === 'step-stuck');
    expect(reason).toBeDefined();
    const chain = reason ? ids(chainOfFinding(run.run(), reason)) : [];
    expect(chain).toEqual(expect.arrayContaining([incident, site, vault, running, waiting, note]));
  });

  it('of nothing is empty', () => {
    expect(chainOfFinding(aRun().run(), { finding: 'nothing-happened' })).toEqual([]);
  });
});
