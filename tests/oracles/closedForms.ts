/**
 * Systems with a known answer, from textbooks on reliability and on queues: the formula, its value as it was published to
 * a few digits, and the same number found another way, mostly by solving a Markov chain. Failures have rate λ = 0.01 an
 * hour and repairs μ = 0.1 unless a row says otherwise.
 */
import { type Chain, chainFrom, longRun, type Move, meanOf, meanTimeTo, passage } from './ctmc.ts';
import { meanUpWithConstantRepair, takacsMeanUp } from './machineRepair.ts';

export const LAMBDA = 0.01;
export const MU = 0.1;

export interface ClosedForm {
  readonly id: string;
  readonly of: string;
  /** The formula. */
  readonly value: number;
  /** As published, with the digits that were published. */
  readonly published: string;
  /** The same number by other means. */
  readonly again: () => number;
}

const L = LAMBDA;
const M = MU;

/** Units that fail one by one and are repaired: failed units are counted, each failed count with its rates. */
function unitsChain(
  count: number,
  failing: (failed: number) => number,
  repairing: (failed: number) => number,
): Chain<number> {
  return chainFrom([[1, 0]], (failed): readonly Move<number>[] => [
    ...(failed < count ? [[failing(failed), failed + 1] as const] : []),
    ...(failed > 0 ? [[repairing(failed), failed - 1] as const] : []),
  ]);
}

const crews =
  (number: number, rate = M) =>
  (failed: number): number =>
    Math.min(number, failed) * rate;

const oneUnit = unitsChain(1, () => L, crews(1));
const pair = (repair: number): Chain<number> =>
  unitsChain(2, (failed) => (2 - failed) * L, crews(repair));
const coldPair = unitsChain(2, () => L, crews(1));
const warmPair = unitsChain(2, (failed) => (failed === 0 ? 1.3 * L : L), crews(1));
const trio = unitsChain(3, (failed) => (3 - failed) * L, crews(1));

const isFailed =
  (count: number) =>
  (failed: number): boolean =>
    failed === count;
const shareOf = (chain: Chain<number>, failed: number): number =>
  meanOf(chain, longRun(chain), (state) => (state === failed ? 1 : 0));

/** Mean number up among ten machines, mean time to failure 300 and repair 30. */
function meanUp(crewCount: number): number {
  const chain = unitsChain(10, (failed) => (10 - failed) / 300, crews(crewCount, 1 / 30));
  return meanOf(chain, longRun(chain), (failed) => 10 - failed);
}

/** The textbook sum for the same: terms of a machine repair model. */
function meanUpByFormula(crewCount: number): number {
  const terms = [1];
  for (let failed = 1; failed <= 10; failed += 1) {
    const ratio = ((10 - failed + 1) / 300) * (30 / Math.min(failed, crewCount));
    terms.push((terms[failed - 1] ?? 0) * ratio);
  }
  const total = terms.reduce((sum, term) => sum + term, 0);
  return terms.reduce((sum, term, failed) => sum + term * (10 - failed), 0) / total;
}

/** A queue cut off where it practically never gets. */
const QUEUE_MAX = 250;
const queueChain = (arriving: number, servers: number): Chain<number> =>
  unitsChain(QUEUE_MAX, () => arriving, crews(servers, 1));

/** Mean number in the queue of rate ρ to one server of rate 1. */
const meanIn = (arriving: number): number => {
  const chain = queueChain(arriving, 1);
  return meanOf(chain, longRun(chain), (inQueue) => inQueue);
};

/** Probability that all three servers are busy, offered load 2 (Erlang's C formula). */
function erlangC(): number {
  const waiting = (8 / 6) * (3 / (3 - 2));
  return waiting / (1 + 2 + 2 + waiting);
}

interface Switching {
  readonly failed: number;
  /** The switch refused: the service is lost though a unit is left. */
  readonly stuck: boolean;
}

/** A cold pair whose switch works with probability 0.95. */
const switched = chainFrom<Switching>([[1, { failed: 0, stuck: false }]], ({ failed, stuck }) => {
  if (stuck || failed === 2) return [];
  if (failed === 0) {
    return [
      [L * 0.95, { failed: 1, stuck: false }],
      [L * 0.05, { failed: 1, stuck: true }],
    ];
  }
  return [
    [L, { failed: 2, stuck: false }],
    [M, { failed: 0, stuck: false }],
  ];
});

/** Two units of rate 0.001, a tenth of it from a common cause, never repaired. */
const commonCause = chainFrom<number>([[1, 0]], (failed) => {
  if (failed === 0)
    return [
      [2 * 0.9e-3, 1],
      [0.1e-3, 2],
    ];
  return failed === 1 ? [[1e-3, 2]] : [];
});

/** Steps that remain, of rates 1, ½ and ¼ in this order. */
const threeSteps = chainFrom<number>([[1, 3]], (left) =>
  left === 0 ? [] : [[[0, 1 / 4, 1 / 2, 1][left] ?? 0, left - 1]],
);

/** P(sum > t) for exponential steps of different rates. */
function hypoexponentialTail(rates: readonly number[], t: number): number {
  return rates.reduce((sum, rate) => {
    const weight = rates.reduce(
      (product, other) => (other === rate ? product : (product * other) / (other - rate)),
      1,
    );
    return sum + weight * Math.exp(-rate * t);
  }, 0);
}

/** Minutes lost when the loss comes at a moment between two pictures, taken every 60 and usable 10 later. */
const minutesLost = (moment: number): number => (moment < 10 ? moment + 60 : moment);

/** Average over evenly spread moments: exact for what is straight between whole minutes. */
const averageOverAnHour = (of: (moment: number) => number): number =>
  Array.from({ length: 60 }, (_, minute) => of(minute + 0.5)).reduce((a, b) => a + b, 0) / 60;

const A = M / (L + M);

export const CLOSED_FORMS: readonly ClosedForm[] = [
  {
    id: 'C1',
    of: 'one repairable unit, availability in the long run',
    value: A,
    published: '0.909090909',
    again: () => shareOf(oneUnit, 0),
  },
  {
    id: 'C2',
    of: 'the same at hour 10',
    value: A + (1 - A) * Math.exp(-(L + M) * 10),
    published: '0.939351917',
    again: () => passage(oneUnit, 10).end[0] ?? 0,
  },
  {
    id: 'C3',
    of: 'the same, hours down until hour 100',
    value: (1 - A) * 100 - (L * (1 - Math.exp(-(L + M) * 100))) / (L + M) ** 2,
    published: '8.264476613',
    again: () => passage(oneUnit, 100).spent[1] ?? 0,
  },
  {
    id: 'C4',
    of: 'one of two, a crew each, unavailability',
    value: (L / (L + M)) ** 2,
    published: '0.008264463',
    again: () => shareOf(pair(2), 2),
  },
  {
    id: 'C5',
    of: 'one of two, one crew, unavailability',
    value: (2 * L ** 2) / (M ** 2 + 2 * L * M + 2 * L ** 2),
    published: '0.016393443',
    again: () => shareOf(pair(1), 2),
  },
  {
    id: 'C6',
    of: 'one of two, one crew, hours to the first loss',
    value: (3 * L + M) / (2 * L ** 2),
    published: '650',
    again: () => meanTimeTo(pair(1), isFailed(2)),
  },
  {
    id: 'C7',
    of: 'two of three, one crew, hours to the first loss',
    value: (5 * L + M) / (6 * L ** 2),
    published: '250',
    again: () => meanTimeTo(trio, isFailed(2)),
  },
  {
    id: 'C8',
    of: 'cold standby, one crew, hours to the first loss',
    value: (2 * L + M) / L ** 2,
    published: '1200',
    again: () => meanTimeTo(coldPair, isFailed(2)),
  },
  {
    id: 'C9',
    of: 'cold standby, one crew, unavailability',
    value: L ** 2 / (M ** 2 + L * M + L ** 2),
    published: '0.009009009',
    again: () => shareOf(coldPair, 2),
  },
  {
    id: 'C10',
    of: 'warm standby that fails at 0.3 of the rate, one crew, hours to the first loss',
    value: (L * 1.3 + L + M) / (L ** 2 * 1.3),
    published: '946.153846',
    again: () => meanTimeTo(warmPair, isFailed(2)),
  },
  {
    id: 'C11',
    of: 'cold standby whose switch works 19 times in 20, hours to the first loss',
    value: (1 / L + 0.95 / (L + M)) / (1 - (0.95 * M) / (L + M)),
    published: '796.666667',
    again: () => meanTimeTo(switched, ({ failed, stuck }) => stuck || failed === 2),
  },
  {
    id: 'C12',
    of: 'two units of rate 0.001, a tenth of it common, no repair, hours to the loss of both',
    value: (1 + 2 * 0.9) / ((2 - 0.1) * 1e-3),
    published: '1473.684211',
    again: () => meanTimeTo(commonCause, isFailed(2)),
  },
  {
    id: 'C13',
    of: 'ten machines, one crew, mean number up',
    value: meanUpByFormula(1),
    published: '7.854176569',
    again: () => meanUp(1),
  },
  {
    id: 'C14',
    of: 'ten machines, two crews, mean number up',
    value: meanUpByFormula(2),
    published: '8.961362181',
    again: () => meanUp(2),
  },
  {
    id: 'C15',
    of: 'ten machines, one crew whose repairs always take 30, mean number up',
    value: takacsMeanUp(10, 300, 30),
    published: '8.210033288',
    again: () => meanUpWithConstantRepair(10, 300, 30),
  },
  {
    id: 'C16 number',
    of: 'queue with one server that is busy 0.8 of the time, mean number there',
    value: 0.8 / (1 - 0.8),
    published: '4',
    again: () => meanIn(0.8),
  },
  {
    id: 'C16 stay',
    of: 'the same, mean stay',
    value: 1 / (1 - 0.8),
    published: '5',
    again: () => meanIn(0.8) / 0.8,
  },
  {
    id: 'C17 waits',
    of: 'queue with three servers and two to serve, probability of waiting',
    value: erlangC(),
    published: '0.444444',
    again: () => {
      const chain = queueChain(2, 3);
      return meanOf(chain, longRun(chain), (inQueue) => (inQueue >= 3 ? 1 : 0));
    },
  },
  {
    id: 'C17 wait',
    of: 'the same, mean wait',
    value: erlangC() / (3 - 2),
    published: '0.444444',
    again: () => {
      const chain = queueChain(2, 3);
      return meanOf(chain, longRun(chain), (inQueue) => Math.max(0, inQueue - 3)) / 2;
    },
  },
  {
    id: 'C18 first',
    of: 'server left at once for the urgent (0.3), others go on later (0.4): mean stay of the urgent',
    value: 1 / (1 - 0.3),
    published: '1.428571',
    again: () => meanIn(0.3) / 0.3,
  },
  {
    id: 'C18 second',
    of: 'the same, mean stay of the others',
    value: 1 / ((1 - 0.3) * (1 - 0.3 - 0.4)),
    published: '4.761905',
    // All together they are one queue, whatever the order of service.
    again: () => (meanIn(0.7) - meanIn(0.3)) / 0.4,
  },
  {
    id: 'C19',
    of: 'five parallel steps of mean 10',
    value: 10 * (1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5),
    published: '22.833333',
    again: () =>
      meanTimeTo(
        chainFrom<number>([[1, 5]], (left) => (left === 0 ? [] : [[left / 10, left - 1]])),
        (left) => left === 0,
      ),
  },
  {
    id: 'C20',
    of: 'three steps one after another, of means 1, 2 and 4: probability of more than 15',
    value: hypoexponentialTail([1, 1 / 2, 1 / 4], 15),
    published: '0.061607922',
    again: () => 1 - (passage(threeSteps, 15).end.at(-1) ?? 0),
  },
  {
    id: 'C21 mean',
    of: 'picture every 60, usable 10 later, loss at any moment: mean loss',
    value: 60 / 2 + 10,
    published: '40',
    again: () => averageOverAnHour(minutesLost),
  },
  {
    id: 'C21 over 60',
    of: 'the same, probability of losing more than 60',
    value: 10 / 60,
    published: '0.166667',
    again: () => averageOverAnHour((moment) => (minutesLost(moment) > 60 ? 1 : 0)),
  },
  {
    id: 'C22 series',
    of: 'two units, both needed, unavailability',
    value: 1 - A ** 2,
    published: '0.173553719',
    again: () => 1 - shareOf(pair(2), 0),
  },
  {
    id: 'C22 parallel',
    of: 'three units, one needed, unavailability',
    value: (1 - A) ** 3,
    published: '0.000751315',
    again: () =>
      shareOf(
        unitsChain(3, (failed) => (3 - failed) * L, crews(3)),
        3,
      ),
  },
];

/** @throws Error when there is no such closed form */
export function closedForm(id: string): ClosedForm {
  const found = CLOSED_FORMS.find((form) => form.id === id);
  if (!found) throw new Error(`no closed form ${id}`);
  return found;
}
