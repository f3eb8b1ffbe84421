import { expect, it } from 'vitest';
import { expectGenerated } from '../helpers/generatedFile.ts';
import { type CoverageFamily, coverageFindings, coveragePage } from './coveragePage.ts';
import { forgottenCodes, readCoverage } from './readCoverage.ts';
import { filesBelow, readText, sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

const tests = sourcesBelow('tests').filter((file) => !file.path.startsWith('tests/tidy/'));

it('every code of the domain names rules that exist, are tested and are shown', () => {
  const families = readCoverage();
  const specs = filesBelow('src')
    .filter((path) => path.endsWith('SPEC.md'))
    .map((path) => ({ path, text: readText(path) }));
  const scenarios = filesBelow('scenarios')
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.replace(/^scenarios\/|\.yaml$/g, ''));
  expect(forgottenCodes(families)).toEqual([]);
  expect(
    coverageFindings(families, { specs, tests, sources: sourcesBelow('src'), scenarios }),
  ).toEqual([]);
});

it('the page is what the lists say', () => {
  expectGenerated('scenarios/COVERAGE.md', coveragePage(readCoverage(), tests));
});

it('planted claims without support are found', () => {
  const families: readonly CoverageFamily[] = [
    {
      title: 'Capabilities',
      codes: [
        { code: 'M1', what: 'a', rules: ['ENG-1', 'ENG-9'], scenarios: ['fire'], missing: null },
        { code: 'M2', what: 'b', rules: ['ENG-2'], scenarios: [], missing: null },
        { code: 'M3', what: 'c', rules: [], scenarios: [], missing: null },
        { code: 'M4', what: 'd', rules: [], scenarios: [], missing: 'needs a link' },
      ],
    },
  ];
  const evidence = {
    specs: [{ path: 'src/engine/SPEC.md', text: '- **ENG-1** a\n- **ENG-2** b' }],
    tests: [sourceFile('tests/spec/a.test.ts', "it('[ENG-1] a', run);")],
    sources: [],
    scenarios: ['flood'],
  };
  expect(coverageFindings(families, evidence)).toEqual([
    'M1: ENG-9 is no rule',
    'M1: there is no scenario fire',
    'M2: no test is named [ENG-2]',
    'M3: neither a rule nor a reason',
  ]);
});
