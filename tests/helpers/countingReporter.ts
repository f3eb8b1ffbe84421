import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What `npm test` adds up. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts what really ran. A file that does not load and a suite whose set-up throws hold tests that
 * never ran, so each is one failure; so is an error outside of any test.
 */
export function countOutcomes(
  modules: readonly TestModule[],
  errorsOutside: readonly unknown[],
): Counts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const suites = modules.flatMap((module) => [...module.children.allSuites()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state).length;
  const broken = [...modules, ...suites].filter((part) => part.errors().length > 0).length;
  return {
    passed: inState('passed'),
    // A test that is still pending when the run ends was cut off.
    failed: inState('failed') + inState('pending') + broken + errorsOutside.length,
    skipped: inState('skipped'),
  };
}

/** Writes the counts as JSON to the file that `BASCULE_COUNTS` names. Vitest wants a default export. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errorsOutside: readonly unknown[]): void {
    const file = process.env['BASCULE_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify(countOutcomes(modules, errorsOutside)));
  }
}
