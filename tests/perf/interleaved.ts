/** One way of doing a piece of work, and the number that proves it was done. */
export interface Variant {
  readonly name: string;
  /** Does the work once. Equal for all variants of one comparison. */
  readonly run: () => number;
}

export interface Measured {
  readonly name: string;
  /** Processor time of one run, median over the repetitions. */
  readonly cpuMs: number;
  /** Median of the ratios to the first variant, each formed inside one repetition. */
  readonly ratio: number;
  readonly ratioMin: number;
  readonly ratioMax: number;
}

const REPETITIONS = 9;
const WARM_UPS = 3;

/**
 * Times variants in turn, A B C A B C …, so that a busy moment of the machine falls on all of them.
 * Processor time and ratios are compared, never wall time.
 *
 * @throws Error when the variants disagree: a faster wrong answer is no answer
 */
export function interleaved(variants: readonly Variant[]): readonly Measured[] {
  const answers = new Set<number>();
  for (let i = 0; i < WARM_UPS; i++) for (const it of variants) answers.add(it.run());
  if (answers.size !== 1) throw new Error(`variants disagree: ${[...answers].join(', ')}`);
  const rounds = Array.from({ length: REPETITIONS }, () => variants.map(cpuMsOf));
  return variants.map(({ name }, v) => {
    const ratios = rounds.map((round) => (round[v] ?? 0) / (round[0] ?? 1)).sort(ascending);
    return {
      name,
      cpuMs: medianOf(rounds.map((round) => round[v] ?? 0).sort(ascending)),
      ratio: medianOf(ratios),
      ratioMin: ratios[0] ?? 0,
      ratioMax: ratios.at(-1) ?? 0,
    };
  });
}

function cpuMsOf({ run }: Variant): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const ascending = (a: number, b: number): number => a - b;

const medianOf = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;
