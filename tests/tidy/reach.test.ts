import { expect, it } from 'vitest';
import { unreachedFindings } from './reach.ts';
import { filesBelow, sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

it('every file is part of the application or of the command line', () => {
  const entries = [
    'src/main.tsx',
    'src/cli/main.ts',
    // Prints the pages of the catalogue below public/; a test runs it.
    'src/scenario/catalogue/cataloguePage.ts',
    // Plays the shelf ahead while the application is built; the build runs it.
    'src/workers/playAhead.ts',
  ];
  const workers = filesBelow('src/cli').filter((path) => path.endsWith('.worker.ts'));
  const styles = filesBelow('src').filter((path) => path.endsWith('.css'));
  expect(unreachedFindings(sourcesBelow('src'), [...entries, ...workers], styles)).toEqual([]);
});

it('a planted orphan is found; imports, re-exports and workers are followed', () => {
  const files = [
    sourceFile('src/main.tsx', "import './ui/a.ts'; import './ui/a.css';"),
    sourceFile('src/ui/a.ts', "new Worker(new URL('../workers/run.worker.ts', import.meta.url));"),
    sourceFile('src/workers/run.worker.ts', "export { run } from './run.ts';"),
    sourceFile('src/workers/run.ts', 'export const run = 1;'),
    sourceFile('src/base/orphan.ts', "import { run } from '../workers/run.ts';"),
  ];
  const found = unreachedFindings(files, ['src/main.tsx'], ['src/ui/a.css', 'src/ui/b.css']);
  expect(found).toEqual([
    'src/base/orphan.ts: nothing imports it; use it or remove it',
    'src/ui/b.css: nothing imports it; use it or remove it',
  ]);
});
