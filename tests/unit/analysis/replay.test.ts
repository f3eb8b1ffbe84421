import { describe, expect, it } from 'vitest';
import { createReplay } from '../../../src/analysis/index.ts';
import { simSeconds } from '../../../src/base/time.ts';
import { aRun, burn, who } from '../../helpers/aRun.ts';

const service = who('service:declare');
const at = simSeconds;

describe('a snapshot', () => {
  const run = aRun();
  const { down } = burn(run);
  const sight = run
    .at(180)
    .tells('probe:outside', { type: 'sight', seen: 0, through: 'measure' }, [down]);
  const level = run.at(4000).delivers('service:declare', 0.8);
  const back = run.becomes('service:declare', 'degraded', [level]);
  const replay = createReplay(run.run());

  it('before anything happened is the beginning of the run', () => {
    const empty = createReplay(aRun().run()).at(at(0));
    expect(empty.entryCount).toBe(0);
    expect(empty.stateOf(service)).toBe('nominal');
    expect(empty.levelOf(service)).toBe(1);
    expect(empty.sinceOf(service)).toBe(0);
    expect(empty.stateEntryOf(service)).toBeNull();
    expect(empty.lastEntryOf(service)).toBeNull();
  });

  it('at an instant holds everything of that instant', () => {
    expect(replay.at(at(0)).stateOf(service)).toBe('down');
    expect(replay.at(at(0)).levelOf(service)).toBe(0);
    expect(replay.at(at(3999)).stateOf(service)).toBe('down');
    const later = replay.at(at(4000));
    expect(later.stateOf(service)).toBe('degraded');
    expect(later.levelOf(service)).toBe(0.8);
    expect(later.sinceOf(service)).toBe(4000);
    expect(later.stateEntryOf(service)?.id).toBe(back);
    expect(later.levelEntryOf(service)?.id).toBe(level);
    expect(later.lastEntryOf(service)?.id).toBe(back);
  });

  it('gives the last entry of any type', () => {
    const { stateEntryOf, lastEntryOf } = replay.at(at(200));
    expect(lastEntryOf(who('probe:outside'))?.id).toBe(sight);
    expect(stateEntryOf(who('probe:outside'))).toBeNull();
  });

  it('answers null for what the run does not know, and for levels of what has none', () => {
    const { stateOf, sinceOf, levelOf } = replay.at(at(200));
    expect([stateOf(who('copy:none')), sinceOf(who('copy:none'))]).toEqual([null, null]);
    expect(levelOf(who('copy:db/main'))).toBeNull();
  });

  it('beyond the end is the end', () => {
    expect(replay.at(at(10_000_000)).stateOf(service)).toBe('degraded');
  });
});

it('an entity that only the trace names begins as its first change says', () => {
  const run = aRun();
  run.at(50).becomes('rule:P1:db/spare', 'breached');
  const replay = createReplay(run.run());
  expect(replay.at(at(49)).stateOf(who('rule:P1:db/spare'))).toBe('kept');
  expect(replay.at(at(50)).stateOf(who('rule:P1:db/spare'))).toBe('breached');
});

it('goes from change to change', () => {
  const run = aRun();
  burn(run);
  run.at(180).becomes('plan:failover', 'alerted');
  run.becomes('plan:failover', 'running');
  run.at(500).becomes('plan:failover', 'completed');
  const { nextChange, previousChange, entryIndexAt } = createReplay(run.run());
  expect([0, 1, 179, 180, 499, 500].map((t) => nextChange(at(t)))).toEqual([
    180,
    180,
    180,
    500,
    500,
    null,
  ]);
  expect([0, 1, 180, 181, 500, 9000].map((t) => previousChange(at(t)))).toEqual([
    null,
    0,
    0,
    180,
    180,
    500,
  ]);
  expect(entryIndexAt(at(180)) - entryIndexAt(at(179))).toBe(2);
});
