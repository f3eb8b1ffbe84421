/**
 * Fails a test that writes a warning or an error to the console: React and XState report real mistakes
 * there. A test that expects one replaces the method with `vi.spyOn(console, 'error')` and looks at it.
 */
import { afterEach, beforeEach, expect } from 'vitest';

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  for (const method of ['warn', 'error'] as const) {
    console[method] = (...parts: readonly unknown[]) => written.push(parts.map(String).join(' '));
  }
});

afterEach(() => {
  expect(written, 'unexpected console output').toEqual([]);
});
