import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import type { Finding, VerdictWord } from '../../../src/analysis/verdict.ts';
import { aRun, burn, missing, type RunTeller } from '../../helpers/aRun.ts';

const loss = (ageSeconds: number, everything = false) =>
  ({
    type: 'data-loss',
    data: 'returns',
    ageSeconds,
    writtenSeconds: ageSeconds,
    bytes: 1000,
    definitive: true,
    everything,
    unrestored: false,
  }) as const;

/** Down from second 0 to `until`, whatever brought it back. */
function outage(run: RunTeller, until: number): void {
  const { rto, down } = burn(run);
  const isLate = until > 14_400;
  const late = isLate ? run.at(14_401).becomes('objective:declare/rto', 'breached', [rto]) : rto;
  const back = run.at(until).becomes('service:declare', 'nominal', [down]);
  run.delivers('service:declare', 1, [back]);
  run.becomes('objective:declare/rto', isLate ? 'missed' : 'watching', [late, back]);
  run.becomes('objective:declare/mtpd', 'watching', [back]);
}

const cases: readonly {
  readonly name: string;
  readonly word: VerdictWord;
  readonly first: Finding['finding'];
  readonly tell: (run: RunTeller) => void;
  readonly setting?: Parameters<typeof aRun>[0];
}[] = [
  {
    name: 'nothing was asked for and nothing happened',
    word: 'holds',
    first: 'nothing-happened',
    tell: () => undefined,
    setting: { incidents: [] },
  },
  {
    name: 'an incident that touches no service',
    word: 'holds',
    first: 'service-held',
    tell: (run) => run.becomes('incident:fire', 'unfolding'),
  },
  {
    name: 'back within the RTO',
    word: 'holds',
    first: 'service-held',
    tell: (run) => outage(run, 14_400),
  },
  {
    name: 'one second beyond the RTO',
    word: 'fails',
    first: 'rto-missed',
    tell: (run) => outage(run, 14_401),
  },
  {
    name: 'still below the minimum at the end, no objective passed yet',
    word: 'fails',
    first: 'service-below-minimum',
    tell: burn,
    setting: { endsAt: 1000 },
  },
  {
    name: 'a step that can never start, in a plan that was launched',
    word: 'stuck',
    first: 'step-stuck',
    tell: (run) => {
      const { vault } = burn(run);
      run.becomes('plan:failover', 'running');
      const waiting = run.becomes('step:failover.promote', 'waiting');
      const need = missing('tool', 'tool:vault', { takenBy: vault, forGood: true });
      run.waits('step:failover.promote', [need], [vault, waiting]);
    },
    setting: { endsAt: 1000 },
  },
  {
    name: 'the same step, when the service came back in another way',
    word: 'holds',
    first: 'service-held',
    tell: (run) => {
      run.becomes('plan:failover', 'running');
      run.becomes('step:failover.promote', 'waiting');
      run.waits('step:failover.promote', [missing('tool', 'tool:vault', { forGood: true })]);
      outage(run, 600);
    },
  },
  {
    name: 'less than the RPO lost, for good',
    word: 'holds',
    first: 'service-held',
    tell: (run) => run.tells('copy:db/spare', loss(900)),
  },
  {
    name: 'more than the RPO lost',
    word: 'fails',
    first: 'data-lost',
    tell: (run) => run.tells('copy:db/spare', loss(901)),
  },
  {
    name: 'everything lost',
    word: 'fails',
    first: 'data-lost',
    tell: (run) => run.tells('copy:db/spare', loss(Number.MAX_SAFE_INTEGER, true)),
  },
  {
    name: 'a law broken, and nobody decided it',
    word: 'unlawful',
    first: 'rule-breached',
    tell: (run) => run.at(10).becomes('rule:P1:db/spare', 'breached'),
  },
  {
    name: 'a law broken, by a decision that covers it',
    word: 'holds',
    first: 'rule-breached',
    tell: (run) => {
      const taken = run.at(5).becomes('decision:failover', 'taken');
      run.at(10).becomes('rule:P1:db/spare', 'breached', [taken]);
    },
  },
  {
    name: 'a law broken, until its decision expires',
    word: 'unlawful',
    first: 'rule-breached',
    tell: (run) => {
      const taken = run.at(5).becomes('decision:failover', 'taken');
      run.at(10).becomes('rule:P1:db/spare', 'breached', [taken]);
      run.at(500).becomes('rule:P9:db/spare', 'breached');
    },
    setting: { initially: { 'rule:P9:db/spare': 'kept' } },
  },
  {
    name: 'a law that nobody can judge',
    word: 'undetermined',
    first: 'rule-undetermined',
    tell: () => undefined,
    setting: { initially: { 'rule:P1:db/spare': 'undetermined' } },
  },
  {
    name: 'good practice not followed',
    word: 'holds',
    first: 'service-held',
    tell: (run) => run.at(10).becomes('rule:P6:db/spare', 'breached'),
  },
  {
    name: 'less than full service at the end, above the minimum',
    word: 'holds-degraded',
    first: 'service-degraded',
    tell: (run) => {
      run.becomes('service:declare', 'degraded');
      run.delivers('service:declare', 0.8);
    },
  },
  {
    name: 'an exit that came too late',
    word: 'fails',
    first: 'rule-breached',
    tell: (run) => run.at(10).becomes('rule:P14:returns', 'breached'),
  },
  {
    name: 'a run that was cut short',
    word: 'undetermined',
    first: 'run-stopped',
    tell: (run) => run.becomes('incident:fire', 'unfolding'),
    setting: { ending: { end: 'too-many-events', limit: 10 } },
  },
];

describe('the word of a verdict and its first reason', () => {
  it.each(cases)('$name: $word', ({ word, first, tell, setting }) => {
    const run = aRun(setting);
    tell(run);
    const verdict = judge(run.run());
    expect(verdict.word).toBe(word);
    expect(verdict.reasons[0]?.finding).toBe(first);
  });
});

it('a broken promise weighs more than a broken law', () => {
  const run = aRun({ endsAt: 1000 });
  burn(run);
  run.becomes('rule:P1:db/spare', 'breached');
  const verdict = judge(run.run());
  expect(verdict.word).toBe('fails');
  expect(verdict.reasons.map(({ finding }) => finding)).toEqual([
    'service-below-minimum',
    'kept-down',
    'rule-breached',
  ]);
});

it('a service whose wait can never end is stuck itself', () => {
  const run = aRun({ endsAt: 1000 });
  const { vault, down } = burn(run);
  run.becomes('plan:failover', 'running', [down]);
  const waiting = run.becomes('step:failover.promote', 'waiting', [down]);
  const need = missing('tool', 'tool:vault', { takenBy: vault, forGood: true });
  run.waits('step:failover.promote', [need], [vault, waiting]);
  const verdict = judge(run.run());
  expect(verdict.services[0]?.word).toBe('stuck');
  expect(verdict.plans[0]?.outcome).toBe('stuck');
});

it('an organised degraded mode is no failure, and no full success', () => {
  const run = aRun();
  run
    .at(600)
    .tells('service:declare', { type: 'mode', mode: 'paper', what: 'entered', holds: true });
  run.at(900).tells('service:declare', { type: 'mode', mode: 'paper', what: 'left', holds: true });
  expect(judge(run.run()).word).toBe('holds-degraded');
});
