import { expect, it } from 'vitest';
import { castFindings } from './casts.ts';
import { sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

it('every double cast says why it is sound', () => {
  expect(castFindings(sourcesBelow('src'))).toEqual([]);
});

it.each([
  { name: 'bare', text: 'const a = b as unknown as C;', findings: 1 },
  {
    name: 'with a reason above',
    text: '// b was checked\nconst a = b as unknown as C;',
    findings: 0,
  },
  { name: 'with a reason beside', text: 'const a = b as unknown as C; // checked', findings: 0 },
  {
    name: 'with a reason above a long statement',
    text: '// map forgets the tuple\nconst a = b.map(\n  c,\n) as unknown as C;',
    findings: 0,
  },
  {
    name: 'with a reason for something else',
    text: '// an object\nconst o = {\n  a: 1,\n  b: b as unknown as C,\n};',
    findings: 1,
  },
  { name: 'single', text: 'const a = b as C;', findings: 0 },
])('a planted cast $name counts $findings', ({ text, findings }) => {
  expect(castFindings([sourceFile('src/base/a.ts', text)])).toHaveLength(findings);
});
