/** Answers to the questions about fault trees, exact and by simulation. */
import { at } from '../../../src/base/assert.ts';
import type { Executor } from '../../../src/engine/kernel/contract.ts';
import {
  type Chain,
  chanceOf,
  chanceWithin,
  longRun,
  meanOf,
  meanTimeTo,
  passage,
} from '../ctmc.ts';
import { playing } from '../models/playModel.ts';
import type { Trial } from '../trials.ts';
import { countsEnough, type FaultTree, gateAt, numbered } from './faultTree.ts';
import { faultTreeChain, inspected, type TreeState } from './faultTreeChain.ts';
import { type Answer, PUBLISHED_TREES } from './faultTrees.data.ts';
import { treeModel } from './treeModel.ts';
import { TICKS, type TreeSim } from './treeWorld.ts';

/** Probability of the first loss within a time when inspections come at fixed times. */
function withinInspections(
  tree: FaultTree,
  {
    chain,
    isLost,
  }: { readonly chain: Chain<TreeState>; readonly isLost: (state: TreeState) => boolean },
  time: number,
): number {
  const visits = (tree.inspections ?? []).flatMap(({ every = time }, index) =>
    Array.from({ length: Math.ceil(time / every) - 1 }, (_, n) => ({
      when: (n + 1) * every,
      index,
    })),
  );
  visits.sort((a, b) => a.when - b.when);
  let now = 0;
  let distribution = chain.start;
  for (const { when, index } of visits) {
    distribution = passage({ ...chain, start: distribution }, when - now).end;
    distribution = inspected(tree, chain, distribution, index);
    now = when;
  }
  distribution = passage({ ...chain, start: distribution }, time - now).end;
  return meanOf(chain, distribution, (state) => (isLost(state) ? 1 : 0));
}

/** Probability that the top fails at once, in a tree of which every part stands at one place and only counts. */
function atOnceByProduct(tree: FaultTree): number {
  const inNumbers = numbered(tree);
  const probabilityOf = (node: number): number => {
    if (node < inNumbers.events.length) return at(inNumbers.events, node).atOnce ?? 0;
    const gate = gateAt(inNumbers, node);
    const chances = gate.of.map(probabilityOf);
    // Every combination below one gate.
    return Array.from({ length: 2 ** chances.length }, (_, set) => {
      const fails = chances.map((_, place) => (set >> place) % 2 === 1);
      const isFailed = (child: number): boolean => at(fails, gate.of.indexOf(child));
      const chance = chances.reduce(
        (product, p, place) => product * (at(fails, place) ? p : 1 - p),
        1,
      );
      return countsEnough(gate, isFailed) ? chance : 0;
    }).reduce((sum, chance) => sum + chance, 0);
  };
  return probabilityOf(inNumbers.top);
}

/** More than this many things that may fail at once make more beginnings than a chain can hold. */
const AT_ONCE_MAX = 10;

/** The answer by solving the chain of a tree. */
export function exactAnswer(
  tree: FaultTree,
  { asked, time }: Pick<Answer, 'asked' | 'time'>,
): number {
  const atOnce = Object.values(tree.events).filter((event) => event.atOnce !== undefined);
  if (atOnce.length > AT_ONCE_MAX) return atOnceByProduct(tree);
  const meaning = faultTreeChain(tree, asked === 'long run');
  const { chain, isLost } = meaning;
  switch (asked) {
    case 'mean time':
      return meanTimeTo(chain, isLost);
    case 'ever':
      return chanceOf(chain, isLost);
    case 'long run':
      return meanOf(chain, longRun(chain), (state) => (isLost(state) ? 1 : 0));
    default:
      return tree.inspections?.some(({ every }) => every !== undefined)
        ? withinInspections(tree, meaning, time)
        : chanceWithin(chain, isLost, time);
  }
}

/** Long enough for what inspections and repairs have to do, in units of time. */
const LONG_RUN = 1500;
const WARM_UP = 40;
/** Times the mean wait for the slowest failure, after which what has not happened never will. */
const FOR_EVER = 30;

/** Plays until the top has failed once, or for ever. */
function playToLoss(tree: FaultTree, { advance, sim }: Executor<TreeSim>): void {
  const rates = Object.values(tree.events).flatMap(({ rate }) => (rate > 0 ? [rate] : []));
  const slowest = TICKS / Math.min(...rates, Number.POSITIVE_INFINITY);
  // What is barred for ever is tried for ever: hence no end of time, and no more time than it takes.
  for (let waits = 1; waits <= FOR_EVER && sim.columns.lost[0] === 0; waits += 1) {
    advance(waits * slowest);
  }
}

function simulating(tree: FaultTree, { asked, time }: Pick<Answer, 'asked' | 'time'>) {
  return playing(treeModel(tree), (executor) => {
    const { columns } = executor.sim;
    const downUntil = (moment: number): number => {
      executor.advance(moment);
      const [before = 0] = columns.downBefore;
      return before + (isDown() ? moment - at(columns.downSince, 0) : 0);
    };
    const isDown = (): boolean => columns.down[0] === 1;
    switch (asked) {
      case 'long run': {
        const until = downUntil(WARM_UP * TICKS);
        return (downUntil(LONG_RUN * TICKS) - until) / ((LONG_RUN - WARM_UP) * TICKS);
      }
      case 'within':
        executor.advance(time * TICKS);
        return at(columns.lost, 0);
      case 'ever':
        playToLoss(tree, executor);
        return at(columns.lost, 0);
      default:
        playToLoss(tree, executor);
        return columns.lost[0] === 1 ? at(columns.firstLoss, 0) / TICKS : Number.NaN;
    }
  });
}

/** Short runs; fewer where a future never ends by itself, and where one is long. */
const FUTURES = 3000;
const ENDLESS_FUTURES = 500;
const LONG_FUTURES = 40;

function futuresOf({ inspections }: FaultTree, { asked, value }: Answer): number {
  if (asked === 'long run') return LONG_FUTURES;
  const isEndless = value === Number.POSITIVE_INFINITY || (asked === 'ever' && inspections);
  return isEndless ? ENDLESS_FUTURES : FUTURES;
}

/** Every published answer as an estimate. Where there is no mean time, the probability is estimated. */
export const TREE_TRIALS: readonly Trial[] = PUBLISHED_TREES.flatMap(({ name, tree, answers }) =>
  answers.map((answer): Trial => {
    const { asked, time, value, source } = answer;
    const isSure = value !== Number.POSITIVE_INFINITY;
    const question = isSure ? { asked, time } : ({ asked: 'ever', time: 0 } as const);
    const when = question.asked === 'within' ? `within ${time}` : question.asked;
    return {
      name: `${name}: ${when} (${source})`,
      expected: isSure ? value : exactAnswer(tree, question),
      futures: futuresOf(tree, answer),
      ready: () => simulating(tree, question),
    };
  }),
);
