/**
 * Markov chains in continuous time, solved exactly (to rounding): what a simulation should come to. Equations are solved by
 * elimination, whiles by uniformisation. It shares nothing with the engine.
 */
import { at, invariant } from '../../src/base/assert.ts';

/** Where a chain may go from a state: at which rate (0 or more), and where to. Several moves to one state add up. */
export type Move<State> = readonly [rate: number, to: State];

export interface Chain<State> {
  /** In the order they were found, the first ones first. */
  readonly states: readonly State[];
  /** Probability of each state at time 0. */
  readonly start: readonly number[];
  /** By state: where it may go, each place once, never to itself. */
  readonly moves: readonly (readonly Move<number>[])[];
}

const STATES_MAX = 30_000;
/** Above it elimination takes minutes. */
const EQUATIONS_MAX = 2000;

/**
 * Finds every state that can be reached.
 *
 * @param starts states at time 0 with their probabilities, which add up to 1
 * @param movesFrom equal states (as JSON) must move alike
 * @throws InvariantError when there are too many states
 */
export function chainFrom<State>(
  starts: readonly (readonly [probability: number, state: State])[],
  movesFrom: (state: State) => readonly Move<State>[],
): Chain<State> {
  const states: State[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (state: State): number => {
    const key = JSON.stringify(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    invariant(states.length < STATES_MAX, `more than ${STATES_MAX} states`);
    numbers.set(key, states.length);
    return states.push(state) - 1;
  };
  const begins = starts.map(([probability, state]) => [numberOf(state), probability] as const);
  const moves: Move<number>[][] = [];
  for (let from = 0; from < states.length; from += 1) {
    const row = new Map<number, number>();
    for (const [rate, to] of movesFrom(at(states, from))) {
      const column = numberOf(to);
      if (column !== from) row.set(column, (row.get(column) ?? 0) + rate);
    }
    moves.push([...row].map(([to, rate]) => [rate, to]));
  }
  const start = states.map(() => 0);
  for (const [state, probability] of begins) start[state] = at(start, state) + probability;
  return { states, start, moves };
}

/** Solves `matrix · x = right` by elimination with the largest pivot. @throws InvariantError when it has no one solution */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  invariant(matrix.length <= EQUATIONS_MAX, `more than ${EQUATIONS_MAX} equations`);
  const rows = matrix.map((row, index) => Float64Array.from([...row, at(right, index)]));
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(at(at(rows, row), column)) > Math.abs(at(at(rows, best), column))) best = row;
    }
    const pivot = at(rows, best);
    rows[best] = at(rows, column);
    rows[column] = pivot;
    invariant(Math.abs(at(pivot, column)) > 1e-300, 'these equations have no one solution');
    for (let row = column + 1; row < size; row += 1) {
      const other = at(rows, row);
      const factor = at(other, column) / at(pivot, column);
      if (factor === 0) continue;
      for (let k = column; k <= size; k += 1) other[k] = at(other, k) - factor * at(pivot, k);
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const equation = at(rows, row);
    let rest = at(equation, size);
    for (let k = row + 1; k < size; k += 1) rest -= at(equation, k) * at(x, k);
    x[row] = rest / at(equation, row);
  }
  return x;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Rate at which each state is left. */
const leavingOf = ({ moves }: Chain<unknown>): readonly number[] =>
  moves.map((row) => sumOf(row.map(([rate]) => rate)));

/** The average of a reward over a distribution of the chain's states. */
export const meanOf = <State>(
  { states }: Chain<State>,
  distribution: readonly number[],
  rewardOf: (state: State) => number,
): number => sumOf(states.map((state, index) => at(distribution, index) * rewardOf(state)));

/** Share of the time that is spent in each state in the long run. @throws InvariantError when it depends on the start */
export function longRun<State>(chain: Chain<State>): readonly number[] {
  const leaving = leavingOf(chain);
  const last = chain.states.length - 1;
  // Flow into each state equals flow out of it; the last equation is replaced by "shares add up to 1".
  const matrix = chain.states.map((_, to) =>
    chain.states.map((_, from) => (to === last ? 1 : from === to ? -at(leaving, to) : 0)),
  );
  for (const [from, row] of chain.moves.entries()) {
    for (const [rate, to] of row) {
      if (to !== last) at(matrix, to)[from] = rate;
    }
  }
  return solve(
    matrix,
    chain.states.map((_, row) => (row === last ? 1 : 0)),
  );
}

/** States from which the goal can be reached. */
function canReach<State>(chain: Chain<State>, isGoal: (state: State) => boolean): boolean[] {
  const can = chain.states.map(isGoal);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, row] of chain.moves.entries()) {
      if (at(can, from) || !row.some(([rate, to]) => rate > 0 && at(can, to))) continue;
      can[from] = true;
      changed = true;
    }
  }
  return can;
}

/** From each state, what is gathered before the goal: `reward` for a unit of time, `bonus` for getting there. */
function gatheredBefore<State>(
  chain: Chain<State>,
  isGoal: (state: State) => boolean,
  { reward, bonus }: { readonly reward: number; readonly bonus: number },
): readonly number[] {
  const leaving = leavingOf(chain);
  const can = canReach(chain, isGoal);
  const isOpen = chain.states.map((state, index) => !isGoal(state) && at(can, index));
  const matrix = chain.states.map((_, from) =>
    chain.states.map((_, to) => (from !== to ? 0 : at(isOpen, from) ? at(leaving, from) : 1)),
  );
  for (const [from, row] of chain.moves.entries()) {
    if (!at(isOpen, from)) continue;
    for (const [rate, to] of row) at(matrix, from)[to] = -rate;
  }
  const right = chain.states.map((state, index) => {
    if (isGoal(state)) return bonus;
    return at(isOpen, index) ? reward : 0;
  });
  return solve(matrix, right);
}

/** Mean time until the goal; infinite when it may never come. */
export function meanTimeTo<State>(chain: Chain<State>, isGoal: (state: State) => boolean): number {
  if (chanceOf(chain, isGoal) < 1 - 1e-12) return Number.POSITIVE_INFINITY;
  const times = gatheredBefore(chain, isGoal, { reward: 1, bonus: 0 });
  return sumOf(chain.start.map((probability, index) => probability * at(times, index)));
}

/** Probability that the goal is reached at some time. */
export function chanceOf<State>(chain: Chain<State>, isGoal: (state: State) => boolean): number {
  const chances = gatheredBefore(chain, isGoal, { reward: 0, bonus: 1 });
  return sumOf(chain.start.map((probability, index) => probability * at(chances, index)));
}

/** The same chain, which stays in the goal once it is there. */
export const stoppedAt = <State>(
  chain: Chain<State>,
  isGoal: (state: State) => boolean,
): Chain<State> => ({
  ...chain,
  moves: chain.moves.map((row, from) => (isGoal(at(chain.states, from)) ? [] : row)),
});

/** What a while does to a distribution: where it ends, and the time spent in each state on the way. */
interface Passage {
  readonly end: readonly number[];
  readonly spent: readonly number[];
}

/** Jumps of the uniformised chain that one piece of a while may hold: few enough that exp(-jumps) is no tiny number. */
const JUMPS_IN_A_PIECE = 40;
/** Terms after which what is left of a Poisson law of mean 40 is below 1e-17. */
const TERMS = 140;

/** By state: where it may be entered from, and at which rate. */
function enteringOf({ moves }: Chain<unknown>): readonly (readonly Move<number>[])[] {
  const entering = moves.map((): Move<number>[] => []);
  for (const [from, row] of moves.entries()) {
    for (const [rate, to] of row) at(entering, to).push([rate, from]);
  }
  return entering;
}

interface Uniform {
  /** Rate of the clock: as fast as the fastest state. */
  readonly clock: number;
  /** One tick: where a distribution is after it. */
  readonly tick: (distribution: readonly number[]) => readonly number[];
}

/** Uniformisation (Jensen): the chain jumps at the ticks of one Poisson clock, and may jump to where it is. */
function uniformised(chain: Chain<unknown>): Uniform {
  const leaving = leavingOf(chain);
  const entering = enteringOf(chain);
  const clock = Math.max(...leaving, Number.MIN_VALUE);
  return {
    clock,
    tick: (distribution) =>
      distribution.map((share, to) => {
        const stays = share * (1 - at(leaving, to) / clock);
        return at(entering, to).reduce(
          (sum, [rate, from]) => sum + (at(distribution, from) * rate) / clock,
          stays,
        );
      }),
  };
}

function passPiece({ clock, tick }: Uniform, start: readonly number[], time: number): Passage {
  const mean = clock * time;
  let distribution = start;
  let weight = Math.exp(-mean);
  let ticked = weight;
  const end = start.map((share) => share * weight);
  const spent = start.map((share) => (share * (1 - ticked)) / clock);
  for (let ticks = 1; ticks <= TERMS; ticks += 1) {
    distribution = tick(distribution);
    weight *= mean / ticks;
    ticked += weight;
    for (const [state, share] of distribution.entries()) {
      end[state] = at(end, state) + share * weight;
      spent[state] = at(spent, state) + (share * Math.max(0, 1 - ticked)) / clock;
    }
  }
  return { end, spent };
}

/** Where the chain is after a while, and the time it spent in each state until then. */
export function passage(chain: Chain<unknown>, time: number): Passage {
  const uniform = uniformised(chain);
  const pieces = Math.max(1, Math.ceil((uniform.clock * time) / JUMPS_IN_A_PIECE));
  let end = chain.start;
  let spent: readonly number[] = chain.states.map(() => 0);
  for (let piece = 0; piece < pieces; piece += 1) {
    const passed = passPiece(uniform, end, time / pieces);
    end = passed.end;
    spent = spent.map((sum, state) => sum + at(passed.spent, state));
  }
  return { end, spent };
}

/** Probability that the goal is reached within a time. */
export function chanceWithin<State>(
  chain: Chain<State>,
  isGoal: (state: State) => boolean,
  time: number,
): number {
  const stopped = stoppedAt(chain, isGoal);
  return meanOf(stopped, passage(stopped, time).end, (state) => (isGoal(state) ? 1 : 0));
}
