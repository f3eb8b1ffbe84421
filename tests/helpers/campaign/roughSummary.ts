/** Stand-in until the statistics are written: right in shape, rough in its intervals. */

import { summarise } from '../../../src/analysis/campaign/summarise.ts';
import type {
  ComparisonSummary,
  DistributionMetric,
  PairedMetric,
  PairedShare,
  Played,
  Quantile,
  Reached,
  SensitivitySummary,
  Share,
  SignTest,
} from '../../../src/analysis/campaign/summary.ts';
import { BEYOND } from '../../../src/model/outcome.ts';

const reached = (v: number): Reached => (v === BEYOND ? 'beyond' : v);
const num = (v: Reached): number => (v === 'beyond' ? BEYOND : v);

function share(count: number, of: number): Share {
  const p = of ? count / of : 0;
  const half = of ? 1.96 * Math.sqrt((p * (1 - p)) / of) + 1.8 / of : 1;
  const at = (k: number) => ({
    low: count === 0 ? 0 : Math.max(0, p - half * k),
    high: count === of ? 1 : Math.min(1, p + half * k),
  });
  return {
    count,
    of,
    share: p,
    interval: of ? at(1) : { low: 0, high: 1 },
    sequence: of ? at(1.5) : { low: 0, high: 1 },
  };
}

function sign(better: number, worse: number, equal: number): SignTest {
  const z = better + worse ? Math.abs(better - worse) / Math.sqrt(better + worse) : 0;
  const p = z > 6 ? 1e-9 : z > 3 ? 0.002 : z > 2 ? 0.03 : 0.4;
  return { better, worse, equal, pValue: p, alwaysValid: Math.min(1, p * 3) };
}

function pairedShare(a: readonly boolean[], b: readonly boolean[]): PairedShare {
  const n = a.length;
  const bs = [...a.keys()].filter((i) => b[i] && !a[i]);
  const ws = [...a.keys()].filter((i) => a[i] && !b[i]);
  const difference = (bs.length - ws.length) / n;
  const half = 1.96 * Math.sqrt((bs.length + ws.length) / n / n) + 1 / n;
  const s = sign(bs.length, ws.length, n - bs.length - ws.length);
  return {
    a: share(a.filter(Boolean).length, n),
    b: share(b.filter(Boolean).length, n),
    difference,
    interval: { low: difference - half, high: difference + half },
    sequence: { low: difference - half * 1.5, high: difference + half * 1.5 },
    sign: s,
    word:
      bs.length + ws.length === 0
        ? 'same'
        : s.pValue > 0.05
          ? 'chance'
          : difference > 0
            ? 'better'
            : 'worse',
    betterRuns: bs.slice(0, 1000),
    worseRuns: ws.slice(0, 1000),
  };
}

export function roughComparison(a: Played, b: Played): ComparisonSummary {
  const sa = summarise(a);
  const n = sa.runs;
  const values = (p: Played, column: string, on: string) =>
    p.tally.valuesOf(
      p.tally.columns.findIndex(
        (c) =>
          c.column === column &&
          (('service' in c && c.service === on) || ('data' in c && c.data === on)),
      ),
    );
  const metric = (m: DistributionMetric, on: string): PairedMetric => {
    const va = values(a, m, on);
    const vb = values(b, m, on);
    const runs = [...va.keys()].map((run) => ({ run, a: reached(va[run]!), b: reached(vb[run]!) }));
    const better = runs.filter((r) => num(r.b) < num(r.a));
    const worse = runs.filter((r) => num(r.b) > num(r.a));
    const finite = runs.filter((r) => r.a !== 'beyond' && r.b !== 'beyond');
    const difference =
      finite.reduce((s, r) => s + num(r.b) - num(r.a), 0) / Math.max(1, finite.length);
    const q = (v: Int32Array, p: number) =>
      reached([...v].sort((x, y) => x - y)[Math.ceil(p * n) - 1]!);
    const s = sign(better.length, worse.length, n - better.length - worse.length);
    const size = (r: { a: Reached; b: Reached }) => Math.abs(num(r.a) - num(r.b));
    return {
      metric: m,
      sign: s,
      mean: {
        pairs: finite.length,
        excluded: n - finite.length,
        difference,
        interval: finite.length > 1 ? { low: difference - 60, high: difference + 60 } : null,
        varianceRatio: 3.1,
      },
      word:
        better.length + worse.length === 0
          ? 'same'
          : s.pValue > 0.05
            ? 'chance'
            : better.length > worse.length
              ? 'better'
              : 'worse',
      quantiles: [0.5, 0.75, 0.9, 0.95, 0.99].map((probability) => ({
        probability,
        a: q(va, probability),
        b: q(vb, probability),
      })),
      betterRuns: better.sort((x, y) => size(y) - size(x) || x.run - y.run).slice(0, 50),
      worseRuns: worse.sort((x, y) => size(y) - size(x) || x.run - y.run).slice(0, 50),
    };
  };
  const good = (p: Played) => [...p.tally.valuesOf(0)].map((w) => w < 2);
  const met = (p: Played, column: string, on: string) =>
    [...values(p, column, on)].map((m) => m === 0);
  return {
    format: 1,
    a: a.setting,
    b: b.setting,
    runs: n,
    stopping: 'planned',
    confidence: 0.95,
    holds: pairedShare(good(a), good(b)),
    services: a.description.services.map(({ id, rto }) => ({
      service: id,
      objectives:
        rto === null
          ? []
          : [
              {
                objective: 'rto',
                targets: { a: rto, b: rto },
                met: pairedShare(met(a, 'rto-missed', id), met(b, 'rto-missed', id)),
              },
            ],
      recovery: metric('recovery', id),
      longest: metric('longest', id),
      down: metric('down', id),
    })),
    data: a.description.data.map(({ id, rpo }) => ({
      data: id,
      objectives:
        rpo === null
          ? []
          : [
              {
                objective: 'rpo',
                targets: { a: rpo, b: rpo },
                met: pairedShare(met(a, 'rpo-missed', id), met(b, 'rpo-missed', id)),
              },
            ],
      lost: metric('lost', id),
    })),
    rules: [],
    onlyInA: [],
    onlyInB: [],
  };
}

export function roughSensitivity(played: Played): SensitivitySummary {
  const s = summarise(played);
  const base = s.services[0]!.recovery.quantiles[2]!;
  const moved = (by: number): Quantile => ({
    ...base,
    value: base.value === 'beyond' ? 'beyond' : base.value + by,
  });
  const paired = (d: number): PairedShare => ({
    a: s.holds,
    b: { ...s.holds, share: s.holds.share + d },
    difference: d,
    interval: { low: d - 0.006, high: d + 0.006 },
    sequence: { low: d - 0.01, high: d + 0.01 },
    sign: sign(d > 0 ? 400 : 3, d < 0 ? 400 : 3, 9000),
    word: Math.abs(d) < 0.01 ? 'chance' : d > 0 ? 'better' : 'worse',
    betterRuns: [1, 2],
    worseRuns: [3],
  });
  const list = [
    [{ factor: 'team', team: 'dba' }, -s.holds.share, 0.05, 'beyond', -2400],
    [
      {
        factor: 'duration',
        at: { place: 'step', plan: 'failover', step: 'failover.promote' },
        low: 300,
        high: 7200,
      },
      0.06,
      -0.22,
      -3900,
      5100,
    ],
    [{ factor: 'tool', tool: 'vault' }, -0.18, 0, 9000, 0],
    [{ factor: 'silence', team: 'dba' }, 0.02, -0.11, -900, 2700],
    [
      { factor: 'duration', at: { place: 'probe-report', probe: 'watch' }, low: 180, high: 1500 },
      0.012,
      -0.03,
      -600,
      900,
    ],
    [
      {
        factor: 'duration',
        at: { place: 'step', plan: 'failover', step: 'failover.check' },
        low: 300,
        high: 700,
      },
      0.002,
      -0.003,
      -60,
      40,
    ],
  ] as const;
  return {
    format: 1,
    setting: s.setting,
    runs: 1024,
    holds: s.holds,
    services: s.services.map(({ service, recovery }) => ({
      service,
      recovery: recovery.quantiles[2]!,
    })),
    factors: list.map(([factor, low, high, lowR, highR]) => ({
      factor: factor as SensitivitySummary['factors'][number]['factor'],
      sides: (
        [
          ['low', low, lowR],
          ['high', high, highR],
        ] as const
      ).map(([side, d, r]) => ({
        side,
        holds: paired(d),
        recovery: s.services.map(({ service }) => ({
          service,
          sign: sign(10, 900, 0),
          base,
          moved: r === 'beyond' ? { ...base, value: 'beyond' as const } : moved(r),
        })),
        movesHolds: Math.abs(d) > 0.01,
        movesRecovery: r === 'beyond' || Math.abs(r) > 100,
      })),
      holdsMoved: Math.max(Math.abs(low), Math.abs(high)),
      recoveryMoved: lowR === 'beyond' ? 'beyond' : Math.max(Math.abs(lowR), Math.abs(highR)),
    })),
    byRecovery: [0, 2, 1, 3, 4, 5],
  };
}
