import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exclusively, lockFolder } from '../../../scripts/exclusively.mjs';

/** A lock of this process alone: test runs may overlap. */
const name = `test-${process.pid}`;

it('two pieces of work of one name never overlap', async () => {
  const log: string[] = [];
  const work = (who: string) => async () => {
    log.push(`${who} starts`);
    await new Promise((done) => setImmediate(done));
    log.push(`${who} ends`);
  };
  await Promise.all([exclusively(name, work('first')), exclusively(name, work('second'))]);
  expect(log).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
});

it('a failure releases the lock and reaches the caller', async () => {
  const fails = () => Promise.reject(new Error('no disk'));
  await expect(exclusively(name, fails)).rejects.toThrow('no disk');
  expect(await exclusively(name, () => 'free again')).toBe('free again');
});

it('the lock of a process that is gone is taken over', async () => {
  const folder = lockFolder(name);
  mkdirSync(folder);
  writeFileSync(`${folder}/owner`, '2147483646'); // above any number a system gives to a process
  try {
    expect(await exclusively(name, () => 'taken over')).toBe('taken over');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
