import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from '../../../scripts/fingerprint.mjs';
import { below } from '../../../scripts/root.mjs';

const folder = `artefacts/fingerprint-${process.pid}`;
const save = (file: string, text: string) => writeFileSync(below(folder, file), text);

beforeEach(() => {
  mkdirSync(below(folder), { recursive: true });
  save('a.ts', 'a');
  save('b.ts', 'b');
});
afterEach(() => rmSync(below(folder), { recursive: true }));

it('is the same until something changes', () => {
  expect(fingerprint([folder])).toBe(fingerprint([folder]));
});

it.each([
  { change: 'a longer file', apply: () => save('a.ts', 'aa') },
  { change: 'a new file', apply: () => save('c.ts', '') },
  { change: 'a removed file', apply: () => rmSync(below(folder, 'b.ts')) },
])('$change is noticed', ({ apply }) => {
  const before = fingerprint([folder]);
  apply();
  expect(fingerprint([folder])).not.toBe(before);
});

it('an absent folder counts as an empty one', () => {
  expect(fingerprint(['no-such-folder'])).toBe(fingerprint([]));
});
