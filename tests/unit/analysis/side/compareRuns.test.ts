import { describe, expect, it } from 'vitest';
import { compareRuns, judge } from '../../../../src/analysis/index.ts';
import type { Branch } from '../../../../src/model/intervention.ts';
import { aRun } from '../../../helpers/aDossier.ts';

const TEXT = `
services: { web: { needs: [app], objectives: { rto: 1h, mbco: 50% } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
plans:
  failover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 2h }
    steps: { promote: { do: promote, what: app/spare, takes: 10m } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`;
const T = 3600;

function played(...branches: readonly Branch[]) {
  const run = aRun(TEXT, { branches });
  return { run, verdict: judge(run) };
}

describe('two runs side by side', () => {
  const late = played();
  const early = played({ at: T + 600, acts: [{ act: 'activate', plan: 'failover' }] });

  it('do not differ from themselves', () => {
    expect(compareRuns(late, played())).toEqual({ divergence: null, rows: [] });
  });

  it('part at what a person did, which only one of them tells', () => {
    const { divergence } = compareRuns(early, late);
    expect(divergence?.at).toBe(T + 600);
    expect(divergence?.here).toMatchObject({ type: 'intervention', act: 'activate' });
    expect(divergence?.beside).toBeNull();
  });

  it('differ in what they come to, in the order of a verdict', () => {
    const { rows } = compareRuns(early, late);
    expect(rows[0]).toEqual({ row: 'word', here: early.verdict.word, beside: late.verdict.word });
    const back = rows.find(({ row }) => row === 'back');
    expect(back).toMatchObject({ row: 'back', id: 'web', here: T + 1200, beside: T + 7800 });
    const launched = rows.find(({ row }) => row === 'launched');
    expect(launched).toEqual({ row: 'launched', id: 'failover', here: T + 600, beside: T + 7200 });
    expect(rows.find(({ row }) => row === 'down')).toMatchObject({ here: 1200, beside: 7800 });
  });

  it('say which length the end of the run cuts short', () => {
    const never = played({ at: T + 600, acts: [{ act: 'hold', plan: 'failover' }] });
    const down = compareRuns(never, early).rows.find(({ row }) => row === 'down');
    expect(down).toMatchObject({ cut: { here: true, beside: false } });
    expect(compareRuns(early, late).rows.find(({ row }) => row === 'down')).not.toHaveProperty(
      'cut',
    );
  });
});
