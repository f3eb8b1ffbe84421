/** The shelf of planted bugs is worth something: each can still be planted, and names suites that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Plant {
  readonly name: string;
  readonly why: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly suites: readonly string[];
}

const shelf = parse(readFileSync('tests/planted/shelf.yaml', 'utf8')) as readonly Plant[];

it('holds at least twenty bugs, each of its own name', () => {
  expect(shelf.length).toBeGreaterThanOrEqual(20);
  expect(new Set(shelf.map(({ name }) => name)).size).toBe(shelf.length);
});

it.each(shelf.map((plant) => [plant.name, plant] as const))('%s can be planted', (_, plant) => {
  const { why, file, find, replace, suites } = plant;
  expect(readFileSync(file, 'utf8').split(find), `${file} has the text once`).toHaveLength(2);
  expect(replace).not.toBe(find);
  expect(why).toMatch(/^[A-Z].*\.$/);
  expect(suites.length).toBeGreaterThan(0);
  expect(suites.filter((suite) => !existsSync(suite))).toEqual([]);
});
