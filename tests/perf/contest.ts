/**
 * Contestants in turn, A B C C B A A B C …, so that a busy moment of the machine falls on all of them, and a machine that
 * becomes slower favours nobody: who comes first in one round comes last in the next. Rounds are short and many. Ratios are
 * formed inside a round, between measures that lie close together, and their median is what counts.
 */
import type { Answer, Rival } from './rival.ts';

export interface Effort {
  readonly isQuick: boolean;
  /** Rounds of a comparison whose measures take long: medians are over these. */
  readonly rounds: number;
  /** Rounds of a contest, which are short. */
  readonly turns: number;
  /** Processor time that one measure is given, far above the resolution of the clock. */
  readonly measureMs: number;
  /** Processor time of a contestant before it is measured: by then its code is compiled and its buffers are there. */
  readonly warmUpMs: number;
}

export const QUICK: Effort = { isQuick: true, rounds: 5, turns: 15, measureMs: 30, warmUpMs: 800 };
export const FULL: Effort = { isQuick: false, rounds: 9, turns: 41, measureMs: 50, warmUpMs: 2000 };

/** Far from the runs that are measured. */
const WARM_UP_FIRST = 1_000_000;
const RUNS_MAX = 20_000;

export interface Measure {
  readonly rival: Rival;
  /** Processor time of an event by round, in ns. */
  readonly nsPerEvent: readonly number[];
  readonly eventsPerRun: number;
  readonly runsPerSecond: number;
}

/** Plays until a contestant is warm; answers how many runs fill a measure. */
async function warmUp(rival: Rival, components: number, effort: Effort): Promise<number> {
  const { measureMs, warmUpMs } = effort;
  let runs = 1;
  let spent = 0;
  let first = WARM_UP_FIRST;
  let last: Answer;
  do {
    last = await rival.ask({ components, first, runs });
    first += runs;
    spent += last.cpuMs;
    runs = Math.min(RUNS_MAX, last.cpuMs < measureMs ? 2 * runs : runs);
  } while (spent < warmUpMs);
  return Math.max(1, Math.min(RUNS_MAX, Math.round((measureMs * last.runs) / last.cpuMs)));
}

/** Measures contestants on one size of the model. Only the costs are used: other runs decide who agrees. */
export async function contest(
  rivals: readonly Rival[],
  components: number,
  effort: Effort,
): Promise<readonly Measure[]> {
  const runs: number[] = [];
  for (const rival of rivals) runs.push(await warmUp(rival, components, effort));
  const answers = rivals.map((): Answer[] => []);
  for (let round = 0; round < effort.turns; round++) {
    const order = [...rivals.entries()];
    if (round % 2 === 1) order.reverse();
    for (const [index, rival] of order) {
      const question = { components, first: 0, runs: runs[index] ?? 1 };
      // While the others had their turn, the processor has forgotten this one's code, tables and habits.
      await rival.ask({ ...question, runs: Math.ceil(question.runs / 4) });
      answers[index]?.push(await rival.ask(question));
    }
  }
  return rivals.map((rival, index) => {
    const given = answers[index] ?? [];
    const total = (value: (answer: Answer) => number): number =>
      given.reduce((sum, answer) => sum + value(answer), 0);
    return {
      rival,
      nsPerEvent: given.map(({ cpuMs, events }) => (cpuMs * 1e6) / events),
      eventsPerRun: total(({ events }) => events) / total((answer) => answer.runs),
      runsPerSecond: (1000 * total((answer) => answer.runs)) / total(({ cpuMs }) => cpuMs),
    };
  });
}
