import { expect, it } from 'vitest';
import { nameFindings } from './names.ts';
import { filesBelow } from './repository.ts';

it('names say what they hold', () => {
  const code = filesBelow('src').filter((path) => /\.(tsx?|css)$/.test(path));
  expect(nameFindings(code)).toEqual([]);
});

it('planted names are found', () => {
  const planted = [
    'src/engine/utils.ts',
    'src/helpers/run.ts',
    'src/my-viz/draw.ts',
    'src/engine/World.ts',
    'src/ui/Map.tsx',
    'src/workers/run.worker.ts',
  ];
  expect(nameFindings(planted)).toEqual([
    'src/engine/utils.ts: "utils" says nothing; name the one idea it holds',
    'src/helpers/run.ts: "helpers" says nothing; name the one idea it holds',
    'src/my-viz/draw.ts: the folder "my-viz" is one lower-case word',
    'src/engine/World.ts: only a component (.tsx) starts with a capital',
  ]);
});
