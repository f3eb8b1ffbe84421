/** Systems with a known answer that a dossier can say, run by the executor that campaigns use. */
import { HOUR, MINUTE } from '../../src/base/time.ts';
import { compilePlant, createFastExecutor, plantModel } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier } from '../helpers/aDossier.ts';
import { closedForm } from './closedForms.ts';
import type { Trial } from './trials.ts';

type Entries = Run['entries'];
/** Plays a future up to an hour and answers everything so far; later hours may be asked for later. */
type PlayUntil = (hour: number) => Entries;
type Measure = (until: PlayUntil) => number;

interface Written {
  /** Its closed form. */
  readonly id: string;
  readonly text: string;
  readonly measure: Measure;
  readonly futures: number;
}

/** Hours; long enough for a start with everything up to be forgotten. */
const LONG_RUN_HOURS = 10_000;
/** Hours left out at the beginning: twenty times the time the chains take to forget. */
const WARM_UP_HOURS = 200;

/** What is spent at a value over a time, for something that changes at some entries. */
function averageOver(
  { from, until }: { readonly from: number; readonly until: number },
  initial: number,
  changes: readonly (readonly [at: number, value: number])[],
): number {
  let value = initial;
  let since = from;
  let sum = 0;
  for (const [at, next] of changes) {
    const moment = Math.min(Math.max(at, from), until);
    sum += value * (moment - since);
    since = moment;
    value = next;
  }
  return (sum + value * (until - since)) / (until - from);
}

const isServiceLevel = (entry: Entries[number]): boolean =>
  entry.type === 'level' && entry.subject.kind === 'service';

/** Share of a time, in hours, in which the service is at level 0. */
const shareDown =
  (fromHours: number, untilHours: number): Measure =>
  (until) =>
    averageOver(
      { from: fromHours * HOUR, until: untilHours * HOUR },
      0,
      until(untilHours).flatMap((entry) =>
        entry.type === 'level' && entry.subject.kind === 'service'
          ? [[entry.at, entry.to === 0 ? 1 : 0] as const]
          : [],
      ),
    );

const downInTheLongRun = shareDown(WARM_UP_HOURS, LONG_RUN_HOURS);

/** Average number of copies in service. */
const copiesUp =
  (copies: number, fromHours: number, untilHours: number): Measure =>
  (until) => {
    let up = copies;
    const changes: (readonly [number, number])[] = [];
    for (const entry of until(untilHours)) {
      if (entry.type !== 'transition' || entry.subject.kind !== 'copy') continue;
      const before = up;
      if (entry.from === 'serving') up -= 1;
      if (entry.to === 'serving') up += 1;
      if (up !== before) changes.push([entry.at, up]);
    }
    return averageOver({ from: fromHours * HOUR, until: untilHours * HOUR }, copies, changes);
  };

/** Longer than any first loss: a hundred times the mean, or more. */
const EVER_HOURS = 130_000;
const SLICE_HOURS = 500;

/** Hours until the service is first at level 0. @throws Error when it never is: a mean without it would be too small */
const hoursToFirstLoss: Measure = (until) => {
  for (let hour = SLICE_HOURS; hour <= EVER_HOURS; hour += SLICE_HOURS) {
    const loss = until(hour).find(
      (entry) => isServiceLevel(entry) && 'to' in entry && entry.to === 0,
    );
    if (loss) return loss.at / HOUR;
  }
  throw new Error('the horizon is too short: nothing was lost');
};

const isUpAtHourTen: Measure = (until) => {
  const last = until(10).findLast(isServiceLevel);
  return last && 'to' in last && last.to === 0 ? 0 : 1;
};

/** Longer than any plan of a test. */
const PLAN_HOURS = 400;

/** Hours until the plan is completed. */
const hoursOfThePlan: Measure = (until) => {
  const done = until(PLAN_HOURS).find(
    (entry) =>
      entry.type === 'transition' && entry.subject.kind === 'plan' && entry.to === 'completed',
  );
  return (done?.at ?? Number.NaN) / HOUR;
};

/** Minutes of writes that are lost. */
export const minutesLost: Measure = (until) => {
  const loss = until(10).find((entry) => entry.type === 'data-loss');
  return loss?.type === 'data-loss' ? loss.ageSeconds / MINUTE : Number.NaN;
};

const FAILS = "fails: { after: 'exponential(100h)', repair: 'exponential(10h)' }";
const FAILS_ONE_CREW =
  "fails: { after: 'exponential(100h)', repair: 'exponential(10h)', by: crew }";
const ONE = 'copies: { one: { at: here/a } }';
const TWO = 'copies: { one: { at: here/a }, two: { at: here/b } }';
const COLD = `${FAILS_ONE_CREW}, switchover: { takes: 0s }, copies: { main: { at: here/a }, spare: { at: here/b, role: hot } }`;

const world = (hours: number, rest: string): string =>
  `run: { lead: 0s, horizon: ${hours}h }\npeople: { crew: {} }\n${rest}`;
const app = (hours: number, body: string): string =>
  world(hours, `components: { app: { ${body} } }`);

const MACHINE_HOURS = 200;
const MACHINE_WARM_UP_HOURS = 40;

/** Ten machines whose mean time to failure is 300 minutes. */
const tenMachines = (crews: number, repair: string): string => `
run: { lead: 0s, horizon: ${MACHINE_HOURS}h }
people: { crew: { count: ${crews} } }
components:
  app:
    fails: { after: 'exponential(300m)', repair: '${repair}', by: crew }
    copies: { ${Array.from({ length: 10 }, (_, n) => `m${n}: { at: here/a }`).join(', ')} }`;
const tenUp = copiesUp(10, MACHINE_WARM_UP_HOURS, MACHINE_HOURS);

const aPlan = (steps: readonly string[]): string => `
run: { lead: 0s, horizon: ${PLAN_HOURS}h }
plans: { all: { kind: recovery, trigger: { when: here/a is down, learned-after: 0s }, steps: { ${steps.join(', ')} } } }
incidents: { outage: [{ at: T+0, do: outage, what: here/a }] }`;

/** A fire at any moment of an hour, and a plan that restores from the last picture. */
export const HOURLY_BACKUP = `run: { lead: 0s, horizon: 10h }
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { hourly: { every: 60m, takes: 10m, at: there/b, verified: 2026-01-01 } }
plans:
  rebuild:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      restore: { do: restore, what: app/spare, from: app/hourly, takes: 1m, succeeds: 100%, retries: 20 }
      open: { do: promote, what: app/spare, after: restore, takes: 1m, succeeds: 100% }
incidents: { fire: [{ at: 'T+uniform(0h, 60m)', do: destroy, what: here/a }] }`;

/** Each with its dossier. */
export const WRITTEN: readonly Written[] = [
  {
    id: 'C1',
    text: app(LONG_RUN_HOURS, `${FAILS}, ${ONE}`),
    measure: (until) => 1 - downInTheLongRun(until),
    futures: 40,
  },
  { id: 'C2', text: app(10, `${FAILS}, ${ONE}`), measure: isUpAtHourTen, futures: 3000 },
  {
    id: 'C3',
    text: app(100, `${FAILS}, ${ONE}`),
    measure: (until) => 100 * shareDown(0, 100)(until),
    futures: 2000,
  },
  {
    id: 'C4',
    text: app(LONG_RUN_HOURS, `${FAILS}, ${TWO}`),
    measure: downInTheLongRun,
    futures: 40,
  },
  {
    id: 'C5',
    text: app(LONG_RUN_HOURS, `${FAILS_ONE_CREW}, ${TWO}`),
    measure: downInTheLongRun,
    futures: 40,
  },
  {
    id: 'C6',
    text: app(EVER_HOURS, `${FAILS_ONE_CREW}, ${TWO}`),
    measure: hoursToFirstLoss,
    futures: 200,
  },
  {
    id: 'C7',
    text: app(
      EVER_HOURS,
      `${FAILS_ONE_CREW}, quorum: 2, copies: { one: { at: here/a }, two: { at: here/b }, three: { at: there/a } }`,
    ),
    measure: hoursToFirstLoss,
    futures: 300,
  },
  { id: 'C8', text: app(EVER_HOURS, COLD), measure: hoursToFirstLoss, futures: 150 },
  { id: 'C9', text: app(LONG_RUN_HOURS, COLD), measure: downInTheLongRun, futures: 40 },
  { id: 'C13', text: tenMachines(1, 'exponential(30m)'), measure: tenUp, futures: 40 },
  { id: 'C14', text: tenMachines(2, 'exponential(30m)'), measure: tenUp, futures: 40 },
  { id: 'C15', text: tenMachines(1, '30m'), measure: tenUp, futures: 40 },
  {
    id: 'C19',
    text: aPlan([1, 2, 3, 4, 5].map((n) => `s${n}: { do: task, takes: 'exponential(10h)' }`)),
    measure: hoursOfThePlan,
    futures: 600,
  },
  {
    id: 'C20',
    text: aPlan([
      "s1: { do: task, takes: 'exponential(1h)' }",
      "s2: { do: task, takes: 'exponential(2h)', after: s1 }",
      "s3: { do: task, takes: 'exponential(4h)', after: s2 }",
    ]),
    measure: (until) => (hoursOfThePlan(until) > 15 ? 1 : 0),
    futures: 2000,
  },
  { id: 'C21 mean', text: HOURLY_BACKUP, measure: minutesLost, futures: 600 },
  {
    id: 'C21 over 60',
    text: HOURLY_BACKUP,
    measure: (until) => (minutesLost(until) > 60 ? 1 : 0),
    futures: 600,
  },
  {
    id: 'C22 series',
    text: `run: { lead: 0s, horizon: ${LONG_RUN_HOURS}h }
services: { web: { needs: [app, db] } }
components: { app: { ${FAILS}, ${ONE} }, db: { ${FAILS}, ${ONE} } }`,
    measure: downInTheLongRun,
    futures: 40,
  },
  {
    id: 'C22 parallel',
    text: `run: { lead: 0s, horizon: ${LONG_RUN_HOURS}h }
services: { web: { needs: [{ any: [app, db, cache] }] } }
components: { app: { ${FAILS}, ${ONE} }, db: { ${FAILS}, ${ONE} }, cache: { ${FAILS}, ${ONE} } }`,
    measure: downInTheLongRun,
    futures: 60,
  },
];

/** Plays single futures of a dossier with all its incidents, and measures each. */
export function sampling(text: string, measure: Measure): (seed: number, run: number) => number {
  const plant = compilePlant(aDossier(text));
  const executor = createFastExecutor(plantModel(plant), true);
  const incidents = plant.ids.incident;
  return (seed, run) => {
    executor.sim.future.present = { incidents, seed, run, mode: 'sampled' };
    executor.reset();
    return measure((hour) => {
      executor.advance(hour * HOUR);
      return executor.entries();
    });
  };
}

export const DOSSIER_TRIALS: readonly Trial[] = WRITTEN.map(({ id, text, measure, futures }) => {
  const { of, value } = closedForm(id);
  return { name: `${id} ${of}`, expected: value, futures, ready: () => sampling(text, measure) };
});
