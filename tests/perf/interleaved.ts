import type { Section } from './report.ts';
/** One way of doing a piece of work, and the number that proves it was done. */
export interface Variant {
  readonly name: string;
  /** Does the work once. Equal for all variants of one comparison that do the same work. */
  readonly run: () => number;
  /** What the work is, when one comparison has several; variants are then held to agree with their like only. */
  readonly work?: string;
  /** Pieces of work that one run does, 1 when left out. Ratios are of the time for one piece. */
  readonly pieces?: number;
}

export interface Measured {
  readonly name: string;
  /** Processor time of one run, median over the repetitions. */
  readonly cpuMs: number;
  /** Pieces of work in a second of processor time, at the median. */
  readonly piecesPerSecond: number;
  /** Median of the ratios to the first variant, piece for piece, each formed inside one repetition. */
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
  for (let i = 0; i < WARM_UPS; i++) expectAgreement(variants);
  const rounds = Array.from({ length: REPETITIONS }, () => variants.map(cpuMsOf));
  const pieceOf = (round: readonly number[], v: number): number =>
    (round[v] ?? 0) / (variants[v]?.pieces ?? 1);
  return variants.map(({ name, pieces = 1 }, v) => {
    const ratios = rounds.map((round) => pieceOf(round, v) / pieceOf(round, 0)).sort(ascending);
    const cpuMs = medianOf(rounds.map((round) => round[v] ?? 0).sort(ascending));
    return {
      name,
      cpuMs,
      piecesPerSecond: (1000 * pieces) / cpuMs,
      ratio: medianOf(ratios),
      ratioMin: ratios[0] ?? 0,
      ratioMax: ratios.at(-1) ?? 0,
    };
  });
}

function expectAgreement(variants: readonly Variant[]): void {
  const answers = new Map<string, number>();
  for (const { name, run, work = '' } of variants) {
    const answer = run();
    const before = answers.get(work) ?? answer;
    if (before !== answer) throw new Error(`${name} disagrees: ${answer} instead of ${before}`);
    answers.set(work, before);
  }
}

function cpuMsOf({ run }: Variant): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const ascending = (a: number, b: number): number => a - b;

const medianOf = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;

/**
 * Measures variants as one part of the benchmark.
 *
 * @throws Error when the variants disagree
 */
export function variantsSection(title: string, variants: readonly Variant[]): Section {
  const rows = interleaved(variants);
  return { title, rows: rows.map((row) => cellsOf(title, row)), data: rows };
}

function cellsOf(
  title: string,
  { name, cpuMs, piecesPerSecond, ratio, ratioMin, ratioMax }: Measured,
): Readonly<Record<string, string>> {
  return {
    [title]: name,
    'CPU ms': cpuMs.toFixed(1),
    'pieces/s': piecesPerSecond < 1000 ? '' : `${Math.round(piecesPerSecond / 1000)} k`,
    ratio: `×${ratio.toFixed(2)} (${ratioMin.toFixed(2)}–${ratioMax.toFixed(2)})`,
  };
}
