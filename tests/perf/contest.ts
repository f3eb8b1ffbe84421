/** Contestants in turn, A B C A B C …, so that a busy moment of the machine falls on all of them. */
import type { Answer, Rival } from './rival.ts';

export interface Effort {
  readonly isQuick: boolean;
  /** Rounds of a comparison: medians are over these. */
  readonly rounds: number;
  /** Processor time that one measure is given, far above the resolution of the clock. */
  readonly measureMs: number;
  /** Processor time of a contestant before it is measured: by then its code is compiled and its buffers are there. */
  readonly warmUpMs: number;
}

export const QUICK: Effort = { isQuick: true, rounds: 5, measureMs: 60, warmUpMs: 600 };
export const FULL: Effort = { isQuick: false, rounds: 9, measureMs: 250, warmUpMs: 1500 };

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
  for (let round = 0; round < effort.rounds; round++) {
    for (const [index, rival] of rivals.entries()) {
      const question = { components, first: 0, runs: runs[index] ?? 1 };
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
