/**
 * More systems with a known answer that a dossier can say: few of many with repair, queues for a crew, a standby whose
 * switch may fail, a call that is lost when nobody is free, steps in a row and side by side. Answers come from formulas,
 * sums over a grid, and chains solved apart from the engine.
 */
import { HOUR } from '../../src/base/time.ts';
import { type Chain, chainFrom, chanceWithin, type Move, passage } from './ctmc.ts';
import { sampling } from './dossierTrials.ts';
import type { Trial } from './trials.ts';

type Measure = Parameters<typeof sampling>[1];

interface Told {
  readonly of: string;
  readonly expected: number;
  readonly hours: number;
  readonly futures: number;
  readonly text: string;
  readonly measure: (hoursDown: number) => number;
}

/** Hours below full, of the service, in the first so many. */
const hoursDownIn =
  (hours: number): Measure =>
  (until) => {
    let down = 0;
    let since: number | null = null;
    for (const entry of until(hours)) {
      if (entry.type !== 'level' || entry.subject.kind !== 'service') continue;
      if (entry.to === 0) since ??= entry.at;
      else if (since !== null) {
        down += entry.at - since;
        since = null;
      }
    }
    return (down + (since === null ? 0 : hours * HOUR - since)) / HOUR;
  };

/** A promotion that takes no time still takes its turn within the second. */
const A_MOMENT = 2 / HOUR;

const never = (hoursDown: number): number => (hoursDown <= A_MOMENT ? 1 : 0);
const within =
  (hours: number) =>
  (hoursDown: number): number =>
    hoursDown <= hours + A_MOMENT ? 1 : 0;
const itself = (hoursDown: number): number => hoursDown;

/** Machines that fail one by one and queue for so many repairers: failed ones are counted. */
const machines = (
  count: number,
  { failing, repairing, crews }: Readonly<Record<'failing' | 'repairing' | 'crews', number>>,
): Chain<number> =>
  chainFrom([[1, 0]], (failed): readonly Move<number>[] => [
    ...(failed < count ? [[(count - failed) / failing, failed + 1] as const] : []),
    ...(failed > 0 ? [[Math.min(crews, failed) / repairing, failed - 1] as const] : []),
  ]);

/** Hours that a chain spends with at least so many failed. */
const hoursWith = (chain: Chain<number>, failed: number, hours: number): number => {
  const { spent } = passage(chain, hours);
  return chain.states.reduce((sum, state, n) => sum + (state >= failed ? (spent[n] ?? 0) : 0), 0);
};

const trio = machines(3, { failing: 100, repairing: 10, crews: 3 });
const five = (crews: number): Chain<number> => machines(5, { failing: 50, repairing: 8, crews });
const pair = machines(2, { failing: 200, repairing: 24, crews: 2 });

/** Three copies of which two must serve, a fifth of the failures striking all three. */
const quorum = chainFrom<number>([[1, 0]], (failed): readonly Move<number>[] =>
  failed >= 2
    ? []
    : [
        [((3 - failed) * 0.8) / 500, failed + 1],
        [0.2 / 500, 3],
        ...(failed > 0 ? [[failed / 20, failed - 1] as const] : []),
      ],
);

/** Probability that two independent durations add up to no more than `limit`. */
function sumWithin(
  density: (x: number) => number,
  below: (x: number) => number,
  limit: number,
): number {
  const step = limit / 4000;
  return Array.from({ length: 4000 }, (_, n) => (n + 0.5) * step).reduce(
    (sum, x) => sum + density(x) * step * below(limit - x),
    0,
  );
}

/** From 1 to 4 hours, mostly 2. */
const triangle = (x: number): number =>
  x <= 1 || x >= 4 ? 0 : x <= 2 ? (2 * (x - 1)) / 3 : (4 - x) / 3;
const belowTriangle = (x: number): number =>
  x <= 1 ? 0 : x >= 4 ? 1 : x <= 2 ? (x - 1) ** 2 / 3 : 1 - (4 - x) ** 2 / 6;

/** At most so many events of a Poisson law. */
function poissonUpTo(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let n = 1; n <= most; n += 1) {
    term *= mean / n;
    sum += term;
  }
  return sum;
}

const fails = (after: number, repair: string, more = ''): string =>
  `fails: { after: 'exponential(${after}h)', repair: '${repair}'${more} }`;
const alike = (count: number, body: string): string =>
  Array.from({ length: count }, (_, n) => `c${n}: { copies: { m: { at: here/a } }, ${body} }`).join(
    ', ',
  );
const atLeast = (least: number, count: number): string =>
  `services: { web: { needs: [{ at-least: ${least}, of: [${Array.from({ length: count }, (_, n) => `c${n}`).join(', ')}] }] } }`;

const STANDBY =
  'components: { app: { copies: { main: { at: here/a }, spare: { at: here/b, role: warm } } } }';
const OUTAGE = 'incidents: { one: [{ do: outage, what: app/main, at: T+0 }] }';
const seen = (delay: string): string => `probes: { p: { watches: web, delay: '${delay}' } }`;
const plan = (steps: string): string =>
  `plans: { go: { kind: recovery, trigger: { when: web < 50% }, steps: { ${steps} } } }`;
const promote = (takes: string, more = ''): string =>
  `open: { do: promote, what: app/spare, takes: '${takes}', succeeds: 100%${more} }`;

/** Failed, and nobody repairs within the run. */
const FOR_EVER = '9000h';

/** A call in its own plan, lost when the only person is busy. */
const call = (name: string): string =>
  `plan-${name}: { kind: recovery, trigger: { when: ${name}/main is down, learned-after: 0s }, steps: { go: { do: promote, what: ${name}/spare, takes: exponential(1h), by: crew, waits-at-most: 1s, succeeds: 100% } } }`;
const served = (name: string): string =>
  `${name}: { copies: { main: { at: here/a }, spare: { at: here/b, role: warm } } }`;

const TOLD: readonly Told[] = [
  {
    of: 'two of three with repair: never below in 480 h',
    expected: 1 - chanceWithin(trio, (failed) => failed >= 2, 480),
    hours: 480,
    futures: 2000,
    text: `${atLeast(2, 3)}\ncomponents: { ${alike(3, fails(100, 'exponential(10h)'))} }`,
    measure: never,
  },
  {
    of: 'two of three with repair: hours below in 480',
    expected: hoursWith(trio, 2, 480),
    hours: 480,
    futures: 2000,
    text: `${atLeast(2, 3)}\ncomponents: { ${alike(3, fails(100, 'exponential(10h)'))} }`,
    measure: itself,
  },
  ...[1, 2].map(
    (crews): Told => ({
      of: `five machines and ${crews} to repair them: hours with three down in 240`,
      expected: hoursWith(five(crews), 3, 240),
      hours: 240,
      futures: 2000,
      text: `${atLeast(3, 5)}\npeople: { crew: { count: ${crews} } }\ncomponents: { ${alike(5, fails(50, 'exponential(8h)', ', by: crew'))} }`,
      measure: itself,
    }),
  ),
  {
    of: 'two that fail and are repaired apart, the second standing by: hours with none in 960',
    expected: hoursWith(pair, 2, 960),
    hours: 960,
    futures: 1500,
    text: `components: { app: { ${fails(200, 'exponential(24h)', ', standby-too: true')}, switchover: { takes: 0s }, copies: { main: { at: here/a }, spare: { at: here/b, role: hot } } } }`,
    measure: itself,
  },
  {
    of: 'a quorum of two of three, a fifth of the failures common: never below in 1200 h',
    expected: 1 - chanceWithin(quorum, (failed) => failed >= 2, 1200),
    hours: 1200,
    futures: 2000,
    text: `components: { app: { quorum: 2, ${fails(500, 'exponential(20h)', ', together: { share: 20%, within: component }')}, copies: { one: { at: here/a }, two: { at: here/b }, three: { at: there/a } } } }`,
    measure: never,
  },
  {
    of: 'a standby whose switch works nine times in ten: never below in 240 h',
    expected: Math.exp(-2.4) * (1 + 0.9 * 2.4),
    hours: 240,
    futures: 2000,
    text: `components: { app: { ${fails(100, FOR_EVER)}, copies: { main: { at: here/a }, spare: { at: here/b, role: warm } } } }
${seen('0s')}
${plan('open: { do: promote, what: app/spare, takes: 0s, succeeds: 90% }')}`,
    measure: never,
  },
  {
    of: 'one person and two calls within ten hours, an hour each: neither is lost',
    expected: 1 - (2 / 100) * (9 + Math.exp(-10)),
    hours: 200,
    futures: 3000,
    text: `services: { web: { needs: [x, y] } }
components: { ${served('x')}, ${served('y')} }
people: { crew: {} }
plans: { ${call('x')}, ${call('y')} }
incidents: { two: [{ do: outage, what: x/main, at: 'T+uniform(0h, 10h)' }, { do: outage, what: y/main, at: 'T+uniform(0h, 10h)' }] }`,
    // Lost, it is down to the end; served, hardly ever for a day.
    measure: (hoursDown) => (hoursDown < 100 ? 1 : 0),
  },
  {
    of: 'one failure, an hour to repair each: at most ten hours in 1008',
    expected: poissonUpTo(10, (1008 - 10) / 100),
    hours: 1008,
    futures: 2000,
    text: `components: { app: { ${fails(100, '1h')}, copies: { main: { at: here/a } } } }`,
    measure: within(10),
  },
  {
    of: 'two outages of five hours overlap: never',
    expected: 1 - (2 / 3) * (1 - Math.exp(-0.25)) - (1 / 3) * (1 - Math.exp(-0.5)),
    hours: 700,
    futures: 3000,
    text: `services: { web: { needs: [{ any: [x, y] }] } }
components: { x: { copies: { main: { at: here/a } } }, y: { copies: { main: { at: here/b } } } }
incidents: { both: [{ do: outage, what: x/main, at: T+exponential(10h), for: 5h }, { do: outage, what: y/main, at: T+exponential(20h), for: 5h }] }`,
    measure: never,
  },
  {
    of: 'a probe every hour, then up to an hour of work: back within 50 minutes',
    expected: (50 / 60) ** 2 / 2,
    hours: 4,
    futures: 3000,
    text: `${STANDBY}\n${seen('uniform(0s, 60m)')}\n${plan(promote('uniform(0s, 60m)'))}\n${OUTAGE}`,
    measure: within(50 / 60),
  },
  {
    of: 'four steps side by side, an hour each: hours until the last is done',
    expected: 25 / 12,
    hours: 40,
    futures: 2000,
    text: `${STANDBY}\n${seen('0s')}\n${plan(
      `${[1, 2, 3, 4].map((n) => `s${n}: { do: task, takes: exponential(1h) }`).join(', ')}, ${promote('0s', ', after: [s1, s2, s3, s4]')}`,
    )}\n${OUTAGE}`,
    measure: itself,
  },
  {
    of: 'two steps in a row, triangular(1h, 2h, 4h) each: back within 4 h 30',
    expected: sumWithin(triangle, belowTriangle, 4.5),
    hours: 10,
    futures: 3000,
    text: `${STANDBY}\n${seen('0s')}\n${plan(
      `first: { do: task, takes: 'triangular(1h, 2h, 4h)' }, ${promote('triangular(1h, 2h, 4h)', ', after: first')}`,
    )}\n${OUTAGE}`,
    measure: within(4.5),
  },
  {
    of: 'a step of ten minutes that works six times in ten, tried twice again: back',
    expected: 1 - 0.4 ** 3,
    hours: 10,
    futures: 3000,
    text: `${STANDBY}\n${seen('0s')}\n${plan(
      `first: { do: task, takes: 10m, succeeds: 60%, retries: 2 }, ${promote('0s', ', after: first')}`,
    )}\n${OUTAGE}`,
    measure: within(0.5),
  },
  {
    of: 'rehearsed last month, last summer, two summers ago, never: back',
    expected: 0.97 * 0.93 * 0.85 * 0.65,
    hours: 10,
    futures: 3000,
    text: `${STANDBY}\n${seen('0s')}\n${plan(
      `${['2025-12-10', '2025-06-10', '2024-06-10', 'never']
        .map(
          (day, n) =>
            `s${n}: { do: task, takes: 10m, rehearsed: ${day}${n > 0 ? `, after: s${n - 1}` : ''} }`,
        )
        .join(', ')}, ${promote('0s', ', after: s3')}`,
    )}\n${OUTAGE}`,
    measure: within(1),
  },
];

export const PLAN_AND_QUEUE_TRIALS: readonly Trial[] = TOLD.map(
  ({ of, expected, hours, futures, text, measure }) => {
    const whole = `run: { lead: 0s, horizon: ${hours}h }\n${text}`;
    return {
      name: of,
      expected,
      futures,
      ready: () => {
        const play = sampling(whole, hoursDownIn(hours));
        return (seed, run) => measure(play(seed, run));
      },
    };
  },
);
