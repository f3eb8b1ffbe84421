import { parse } from 'yaml';
import type { CoverageFamily, CoveredCode } from './coveragePage.ts';
import { readText } from './repository.ts';

/** Families in the order of the page, and the codes that each must speak of. */
const FAMILIES = [
  { file: 'capabilities', title: 'Capabilities of the model (M)', codes: numbered('M', 45) },
  { file: 'failures', title: 'Why plans fail (F)', codes: numbered('F', 35) },
  { file: 'predicates', title: 'Judged at every instant (P)', codes: numbered('P', 14) },
  { file: 'doctrine', title: 'The doctrine, on the design (R)', codes: numbered('R', 15) },
  { file: 'regulations', title: 'Laws and regulations', codes: [] },
  { file: 'drills', title: 'What exercises need of the engine (D)', codes: [] },
] as const;

/** @throws when a file cannot be read */
export function readCoverage(): readonly CoverageFamily[] {
  return FAMILIES.map(({ file, title }) => ({
    title,
    codes: Object.entries(parse(readText(`tests/tidy/coverage/${file}.yaml`)) as Raw).map(
      ([code, raw]): CoveredCode => ({
        code,
        what: raw.what,
        rules: raw.rules,
        scenarios: raw.scenarios,
        missing: raw.missing ?? null,
      }),
    ),
  }));
}

/** Codes that a family must speak of and does not. */
export function forgottenCodes(families: readonly CoverageFamily[]): readonly string[] {
  return FAMILIES.flatMap(({ codes }, i) =>
    codes.filter((code) => !families[i]?.codes.some((one) => one.code === code)),
  );
}

interface Raw {
  readonly [code: string]: {
    readonly what: string;
    readonly rules: readonly string[];
    readonly scenarios: readonly string[];
    readonly missing?: string;
  };
}

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
}
