import { expect, it } from 'vitest';
import { type Lock, lockFindings, pinFindings } from './lock.ts';
import { readText } from './repository.ts';

it('the lock is complete for every platform', () => {
  const lock = JSON.parse(readText('package-lock.json')) as Lock;
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(lockFindings(lock)).toEqual([]);
});

it('every dependency is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(pinFindings({ ...dependencies, ...devDependencies })).toEqual([]);
});

it('a planted gap in the lock is found; nested and hoisted entries are not gaps', () => {
  const wants = { optionalDependencies: { hoisted: '1', nested: '1', absent: '1' } };
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {},
      'node_modules/tool/node_modules/part': wants,
      'node_modules/tool/node_modules/nested': {},
      'node_modules/hoisted': {},
    },
  };
  expect(lockFindings(lock)).toEqual([
    'package-lock.json: node_modules/tool/node_modules/part lacks absent; pin a version that has it',
  ]);
});

it('planted ranges are found', () => {
  expect(pinFindings({ exact: '1.2.3', caret: '^1.2.3', latest: 'latest' })).toEqual([
    'package.json: caret "^1.2.3" is not one exact version',
    'package.json: latest "latest" is not one exact version',
  ]);
});
