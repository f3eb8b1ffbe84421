import { expect, it } from 'vitest';
import { cycleFindings } from './cycles.ts';
import { sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

it('no file imports itself by a detour', () => {
  expect(cycleFindings(sourcesBelow('src'))).toEqual([]);
});

it('a planted cycle is found once', () => {
  const files = [
    sourceFile('src/base/a.ts', "import { b } from './b.ts';"),
    sourceFile('src/base/b.ts', "import type { C } from './c.ts';"),
    sourceFile('src/base/c.ts', "export { a } from './a.ts';"),
    sourceFile('src/base/d.ts', "import { a } from './a.ts';"),
  ];
  expect(cycleFindings(files)).toEqual([
    'src/base/a.ts → src/base/b.ts → src/base/c.ts → src/base/a.ts',
  ]);
});
