import { expect, it } from 'vitest';
import { listFindings } from './lists.ts';
import { sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

it('every kind stands in its list', () => {
  const kinds = sourcesBelow('src/kinds');
  expect(kinds.filter((file) => /define\w+Kind\(/.test(file.code)).length).toBeGreaterThan(5);
  expect(listFindings(sourcesBelow('src'))).toEqual([]);
});

it('a planted kind outside of its list is found', () => {
  const planted = [
    sourceFile('src/kinds/steps/index.ts', "import { verify } from './verify.ts';"),
    sourceFile('src/kinds/steps/verify.ts', 'export const verify = defineStepKind({});'),
    sourceFile('src/kinds/steps/forgotten.ts', 'export const forgotten = defineStepKind({});'),
  ];
  expect(listFindings(planted)).toEqual([
    'src/kinds/steps/forgotten.ts: is missing from the list in src/kinds/steps/index.ts',
  ]);
});
