import { expect, it } from 'vitest';
import { filesBelow, readText, sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';
import { specFindings } from './specIds.ts';

it('every rule has a test that carries its id, and every such id is a rule', () => {
  const specs = filesBelow('src').filter((path) => path.endsWith('SPEC.md'));
  const tests = sourcesBelow('tests').filter((file) => !file.path.startsWith('tests/tidy/'));
  const pages = specs.map((path) => ({ path, text: readText(path) }));
  expect(specFindings(pages, tests, sourcesBelow('src'))).toEqual([]);
});

it('planted gaps are found in both directions', () => {
  const spec = {
    path: 'src/engine/SPEC.md',
    text: '## Order\n\n- **ENG-1** first, unlike ENG-9\n- **ENG-2** second\n\n### ENG-3 third\n- ENG-1 again',
  };
  const test = sourceFile(
    'tests/spec/order.test.ts',
    "it('[ENG-1][ENG-3][ENG-4] [SCN-204]', run);",
  );
  const catalogue = sourceFile(
    'src/scenario/diagnostics.ts',
    "export const codes = { 'SCN-204': 1 };",
  );
  expect(specFindings([spec], [test], [catalogue])).toEqual([
    'src/engine/SPEC.md: no test is named [ENG-2]',
    'src/engine/SPEC.md: ENG-1 is defined twice',
    'tests/spec/order.test.ts: [ENG-4] is in no SPEC.md',
  ]);
});
