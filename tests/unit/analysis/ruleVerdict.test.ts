import { expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import type { RuleVerdict } from '../../../src/analysis/verdict.ts';
import { aRun, type RunTeller } from '../../helpers/aRun.ts';

const verdictOf = (run: RunTeller, rule: RuleVerdict['rule']): RuleVerdict | undefined =>
  judge(run.run()).rules.find((verdict) => verdict.rule === rule);

it('every rule of the doctrine has a verdict, in order, even when nothing is said of it', () => {
  const { rules } = judge(aRun().run());
  expect(rules.map(({ rule, nature, status }) => `${rule} ${nature} ${status}`)).toEqual([
    'P1 law not-judged',
    'P6 practice not-judged',
    'P9 governance not-judged',
    'P12 objective not-judged',
  ]);
});

it('a breach is a stretch of time, on something, at its site', () => {
  const run = aRun();
  const breach = run.at(100).becomes('rule:P1:db/spare', 'breached');
  run.at(400).becomes('rule:P1:db/spare', 'kept');
  expect(verdictOf(run, 'P1')).toEqual({
    rule: 'P1',
    nature: 'law',
    version: '2023-05-31',
    status: 'breached',
    intervals: [
      {
        status: 'breached',
        from: 100,
        until: 400,
        on: { kind: 'copy', id: 'db/spare' },
        site: 'ovh/sbg2',
        bytes: 2_000_000_000_000,
        entry: breach,
        decidedBy: null,
      },
    ],
  });
});

it('unknown from the start is undetermined, and nothing opened it', () => {
  const run = aRun({ initially: { 'rule:P1:db/nightly': 'undetermined' } });
  expect(verdictOf(run, 'P1')).toMatchObject({
    status: 'undetermined',
    intervals: [{ from: 0, until: null, on: { kind: 'backup' }, site: 'nubo/site-2', entry: null }],
  });
});

it('what lasts no time is not told', () => {
  const run = aRun();
  run.at(100).becomes('rule:P1:db/spare', 'breached');
  run.becomes('rule:P1:db/spare', 'kept');
  expect(verdictOf(run, 'P1')?.intervals).toEqual([]);
});

it('a breach is cut where a decision begins to cover it, and where that decision expires', () => {
  const run = aRun();
  const breach = run.at(100).becomes('rule:P1:db/spare', 'breached');
  run.becomes('rule:P9:db/spare', 'breached', [breach]);
  const taken = run.at(400).becomes('decision:failover', 'taken');
  const covered = run.becomes('rule:P9:db/spare', 'kept', [breach]);
  const expired = run.at(900).becomes('rule:P9:db/spare', 'breached', [breach]);
  const stretches = verdictOf(run, 'P1')?.intervals.map(({ from, until, entry, decidedBy }) => ({
    from,
    until,
    entry,
    decidedBy,
  }));
  expect(stretches).toEqual([
    { from: 100, until: 400, entry: breach, decidedBy: null },
    { from: 400, until: 900, entry: covered, decidedBy: taken },
    { from: 900, until: null, entry: expired, decidedBy: null },
  ]);
});

it('the decision that a breach names is the one that covers it', () => {
  const run = aRun({ initially: { 'rule:P9:db/spare': 'kept' } });
  const taken = run.at(50).becomes('decision:failover', 'taken');
  run.at(60).becomes('decision:failover.promote', 'taken');
  run.at(100).becomes('rule:P1:db/spare', 'breached', [taken]);
  expect(verdictOf(run, 'P1')?.intervals[0]?.decidedBy).toBe(taken);
});

it('good practice is never covered by a decision', () => {
  const run = aRun();
  const taken = run.at(50).becomes('decision:failover', 'taken');
  run.at(100).becomes('rule:P6:db/spare', 'breached', [taken]);
  expect(verdictOf(run, 'P6')?.intervals[0]?.decidedBy).toBeNull();
});

it('a rule on a data set stands for itself', () => {
  const run = aRun();
  run.at(100).becomes('rule:P14:returns', 'breached');
  expect(verdictOf(run, 'P14')?.intervals[0]).toMatchObject({
    on: { kind: 'rule', id: 'P14:returns' },
    site: null,
  });
});

it('several breaches of a rule are one reason, with the time that at least one of them lasted', () => {
  const run = aRun({ endsAt: 1000 });
  run.at(100).becomes('rule:P6:db/spare', 'breached');
  run.at(200).becomes('rule:P6:db/main', 'breached');
  run.at(300).becomes('rule:P6:db/spare', 'kept');
  run.at(400).becomes('rule:P6:db/main', 'kept');
  run.at(900).becomes('rule:P6:db/spare', 'breached');
  const reason = judge(run.run()).reasons.find(({ finding }) => finding === 'rule-breached');
  expect(reason).toMatchObject({
    on: { id: 'db/spare' },
    alsoOn: [{ kind: 'copy', id: 'db/main' }],
    seconds: 400,
    open: true,
  });
});

it('P12 and an undecided P9 do not repeat what is already told', () => {
  const run = aRun();
  run.becomes('rule:P1:db/spare', 'breached');
  run.becomes('rule:P9:db/spare', 'breached');
  run.becomes('rule:P12:declare', 'breached');
  const told = judge(run.run()).reasons.flatMap((reason) => ('rule' in reason ? reason.rule : []));
  expect(told).toEqual(['P1']);
});
