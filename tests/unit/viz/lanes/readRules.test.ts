import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/analysis/index.ts';
import type { RuleInterval, RuleVerdict, Verdict } from '../../../../src/analysis/verdict.ts';
import { simSeconds } from '../../../../src/base/time.ts';
import { messagesIn } from '../../../../src/ui/text/index.ts';
import { readLanes } from '../../../../src/viz/lanes/readLanes.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const judged = judge(sampleRun);

const interval = (change: Partial<RuleInterval> = {}): RuleInterval => ({
  status: 'breached',
  from: simSeconds(30_000),
  until: simSeconds(40_000),
  on: { kind: 'copy', id: 'db/gra' },
  site: 'gra/gra1',
  bytes: null,
  entry: null,
  decidedBy: null,
  ...change,
});

const rule = (change: Partial<RuleVerdict>): RuleVerdict => ({
  rule: 'P1',
  nature: 'law',
  version: null,
  status: 'breached',
  intervals: [interval()],
  ...change,
});

function lanesWith(rules: readonly RuleVerdict[]) {
  const verdict: Verdict = { ...judged, rules };
  const { lanes } = readLanes({
    run: sampleRun,
    verdict,
    language: 'en',
    text: messagesIn('en').lanes,
  });
  return lanes.filter((lane) => lane.kind === 'rule' || lane.id === 'rules-kept');
}

describe('the lanes of law', () => {
  it.each([
    { name: 'a breach of law', verdict: rule({}), look: 'breach' },
    {
      name: 'a breach that a decision covers',
      verdict: rule({ intervals: [interval({ decidedBy: 12 })] }),
      look: 'accepted',
    },
    {
      name: 'a status that nobody knows',
      verdict: rule({ intervals: [interval({ status: 'undetermined' })] }),
      look: 'undetermined',
    },
    {
      name: 'good practice not followed, which is no breach of law',
      verdict: rule({ rule: 'P6', nature: 'practice' }),
      look: 'lapse',
    },
  ])('draw $name as $look', ({ verdict, look }) => {
    expect(lanesWith([verdict])[0]?.bars.map((bar) => bar.look)).toEqual([look]);
  });

  it('say where a breach stands, the operator before the building', () => {
    const [bar] = lanesWith([rule({})])[0]?.bars ?? [];
    expect(bar?.labels[0]).toMatch(/^Database \(Gravelines\), OVHcloud.*, 2\sh\s46\smin$/);
  });

  it('put breaches that overlap in time on tracks of their own', () => {
    const intervals = [
      interval(),
      interval({ from: simSeconds(35_000), until: null, on: { kind: 'copy', id: 'api/gra' } }),
      interval({ from: simSeconds(40_000), until: simSeconds(41_000) }),
    ];
    const [lane] = lanesWith([rule({ intervals })]);
    expect(lane?.trackCount).toBe(2);
    expect(lane?.bars.map((bar) => bar.track)).toEqual([0, 1, 0]);
  });

  it('leave to the lane of a service what a rule says of it, and call no such rule kept', () => {
    const onService = interval({ on: { kind: 'service', id: 'declare' }, site: null });
    const lanes = lanesWith([
      rule({ rule: 'P12', nature: 'objective', intervals: [onService] }),
      rule({ rule: 'P2', status: 'kept', intervals: [] }),
      rule({ rule: 'P3', status: 'kept', intervals: [] }),
    ]);
    expect(lanes.map((lane) => [lane.title, lane.note])).toEqual([['2 rules kept', 'P2 P3']]);
  });
});
