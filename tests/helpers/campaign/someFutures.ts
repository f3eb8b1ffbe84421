/** Futures of an invented product, drawn by hand so that screens can be looked at and tested without an engine. */
import type { Played } from '../../../src/analysis/campaign/summary.ts';
import { BLOCK_FUTURES, createTally } from '../../../src/analysis/campaign/tally.ts';
import { type Law, quantileOf } from '../../../src/base/law.ts';
import { stableId, uniformAt } from '../../../src/base/random.ts';
import { DAY, HOUR, MINUTE } from '../../../src/base/time.ts';
import type { Description } from '../../../src/model/description.ts';
import {
  BEYOND,
  OUTCOME_WORDS,
  type OutcomeColumn,
  outcomeColumns,
} from '../../../src/model/outcome.ts';
import { aDescription, words } from '../aDescription.ts';

/** What the futures look like. */
export type Shape = 'good' | 'bad' | 'beyond' | 'tiny' | 'bare' | 'still';

interface Story {
  /** Law of the time until the first service is back. */
  readonly back: Law;
  /** Share of the futures in which it is not back by the end. */
  readonly stuck: number;
  /** Share in which nothing breaks. */
  readonly calm: number;
  readonly lost: Law;
  /** Share in which everything is lost. */
  readonly gone: number;
  readonly futures: number;
}

const GOOD: Story = {
  back: { law: 'lognormal', p50: 2.6 * HOUR, p90: 3.65 * HOUR },
  stuck: 0,
  calm: 0.04,
  lost: { law: 'lognormal', p50: 4 * MINUTE, p90: 11 * MINUTE },
  gone: 0,
  futures: 10_240,
};

const STORIES: Readonly<Record<Shape, Story>> = {
  good: GOOD,
  bad: {
    ...GOOD,
    back: { law: 'lognormal', p50: 4.4 * HOUR, p90: 9 * HOUR },
    stuck: 0.13,
    calm: 0,
    lost: { law: 'fixed', value: 2 * HOUR + 35 * MINUTE },
    gone: 0.02,
  },
  beyond: { ...GOOD, stuck: 1, calm: 0, gone: 1 },
  tiny: { ...GOOD, futures: 7, stuck: 0.1 },
  bare: GOOD,
  still: { ...GOOD, back: { law: 'fixed', value: 42 * MINUTE }, calm: 0 },
};

const SEED = 1;

/** A product with two services and two data sets, with their promises or without. */
export function describedFor(shape: Shape): Description {
  const base = aDescription;
  const [service] = base.services;
  const [data] = base.data;
  if (!service || !data) throw new Error('the invented product has a service and a data set');
  const promised = shape !== 'bare';
  return {
    ...base,
    services: [
      {
        ...service,
        id: 'declare',
        name: words('Déclarer ses revenus', 'Declare income'),
        rto: promised ? 4 * HOUR : null,
        mtpd: promised ? 8 * HOUR : null,
      },
      {
        ...service,
        id: 'read',
        name: words('Lire son avis', 'Read one’s notice'),
        rto: promised ? 12 * HOUR : null,
        mtpd: null,
      },
    ],
    data: [
      {
        ...data,
        id: 'declarations',
        name: words('Déclarations', 'Declarations'),
        rpo: promised ? 15 * MINUTE : null,
      },
    ],
    rules: ['P1'],
  };
}

const drawn = (run: number, what: string): number =>
  uniformAt({ seed: SEED, run, entity: stableId(what), purpose: 0, occurrence: 0 });

/** The row of one future, a number for each column of `description`. */
function rowOf(run: number, story: Story, description: Description): readonly number[] {
  const isStuck = drawn(run, 'stuck') < story.stuck;
  const isCalm = drawn(run, 'calm') < story.calm;
  const isGone = drawn(run, 'gone') < story.gone;
  const span = (factor: number) =>
    isCalm ? 0 : Math.round(quantileOf(story.back, drawn(run, 'back')) * factor);
  const recovery = { declare: isStuck ? BEYOND : span(1), read: isStuck ? BEYOND : span(1.4) };
  const open = 5 * DAY;
  const lost = isGone
    ? BEYOND
    : isCalm
      ? 0
      : Math.round(quantileOf(story.lost, drawn(run, 'lost')));
  const missed = (value: number, target: number | null | undefined): number =>
    Number(value > (target ?? BEYOND));
  const entryOf = (column: OutcomeColumn): number => {
    const service =
      'service' in column && description.services.find(({ id }) => id === column.service);
    const back = service ? recovery[service.id as keyof typeof recovery] : 0;
    switch (column.column) {
      case 'word':
        return OUTCOME_WORDS.indexOf(
          isStuck
            ? 'stuck'
            : missed(recovery.declare, description.services[0]?.rto)
              ? 'fails'
              : 'holds',
        );
      case 'recovery':
        return back;
      case 'down':
      case 'longest':
        return Math.min(back, open);
      case 'rto-missed':
        return missed(back, service ? service.rto : null);
      case 'availability-missed':
      case 'downtime-missed':
      case 'outages-missed':
      case 'deadline-missed':
        return 0;
      case 'mtpd-missed':
        return missed(back, service ? service.mtpd : null);
      case 'lost':
        return lost;
      case 'rpo-missed':
        return missed(lost, description.data[0]?.rpo);
      case 'breached':
      case 'stolen':
      case 'running-cost':
      case 'incident-cost':
        return 0;
    }
  };
  return outcomeColumns(description).map(entryOf);
}

/** A campaign that has been played. */
export function playedFutures(shape: Shape, futures = STORIES[shape].futures): Played {
  const description = describedFor(shape);
  const tally = createTally(outcomeColumns(description));
  for (let first = 0; first < futures; first += BLOCK_FUTURES) {
    const length = Math.min(BLOCK_FUTURES, futures - first);
    const rows = Array.from({ length }, (_, i) => rowOf(first + i, STORIES[shape], description));
    tally.append(first / BLOCK_FUTURES, Int32Array.from(rows.flat()));
  }
  return {
    tally,
    description,
    setting: {
      variant: shape,
      incidents: ['campus-fire'],
      seed: SEED,
      engine: '0.1.0',
      dossierHash: '0123456789abcdef',
      stopping: 'planned',
      confidence: 0.95,
      claimed: 0.9,
    },
  };
}
