import { expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countOutcomes } from '../../helpers/countingReporter.ts';

/** As much of Vitest's report as the count reads. */
function aModule(states: readonly string[], errors: readonly unknown[] = []): TestModule {
  const part = {
    errors: () => errors,
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [],
    },
  };
  return part as unknown as TestModule; // the reporter touches nothing else
}

it.each([
  {
    name: 'each outcome',
    modules: [aModule(['passed', 'passed', 'failed', 'skipped'])],
    errors: [],
    counts: [2, 1, 1],
  },
  {
    name: 'a file that does not load is a failure',
    modules: [aModule([], ['syntax'])],
    errors: [],
    counts: [0, 1, 0],
  },
  {
    name: 'a test cut off is a failure',
    modules: [aModule(['pending'])],
    errors: [],
    counts: [0, 1, 0],
  },
  {
    name: 'an error outside of tests is a failure',
    modules: [],
    errors: ['lost'],
    counts: [0, 1, 0],
  },
])('$name', ({ modules, errors, counts: [passed, failed, skipped] }) => {
  expect(countOutcomes(modules, errors)).toEqual({ passed, failed, skipped });
});
