import { expect, it } from 'vitest';
import { sourcesBelow } from './repository.ts';
import { fileSizeFindings, functionSizeFindings } from './sizes.ts';
import { sourceFile } from './sourceFile.ts';

const lines = (count: number) => 'void 0;\n'.repeat(count);

it('no file is too long', () => {
  expect(fileSizeFindings(['src', 'scripts', 'tests'].flatMap(sourcesBelow))).toEqual([]);
});

it('no function is too long', () => {
  expect(functionSizeFindings(['src', 'scripts'].flatMap(sourcesBelow))).toEqual([]);
});

it('a planted long file is found, a table is not', () => {
  const planted = [
    sourceFile('src/base/long.ts', lines(401)),
    sourceFile('src/base/fitting.ts', lines(400)),
    sourceFile('src/base/table.data.ts', lines(401)),
    sourceFile('tests/unit/long.test.ts', lines(501)),
    sourceFile('tests/unit/fitting.test.ts', lines(500)),
  ];
  expect(fileSizeFindings(planted)).toEqual([
    'src/base/long.ts: 401 lines, at most 400',
    'tests/unit/long.test.ts: 501 lines, at most 500',
  ]);
});

it.each([
  { kind: 'function', open: 'function run() {', close: '}' },
  { kind: 'arrow', open: 'const run = () => {', close: '};' },
  { kind: 'method', open: 'class Run { go() {', close: '} }' },
])('a planted long $kind is found', ({ open, close }) => {
  const planted = (count: number) =>
    functionSizeFindings([sourceFile('src/base/a.ts', `\n${open}\n${lines(count)}${close}`)]);
  expect(planted(59)).toEqual(['src/base/a.ts:2: a function of 61 lines, at most 60']);
  expect(planted(58)).toEqual([]);
});
