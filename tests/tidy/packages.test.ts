import { describe, expect, it } from 'vitest';
import { jsxFindings, packageFindings } from './packages.ts';
import { sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

it('each package is named only where it has its place', () => {
  expect(packageFindings(sourcesBelow('src'))).toEqual([]);
});

it('JSX stays on the screen', () => {
  expect(jsxFindings(sourcesBelow('src').map((file) => file.path))).toEqual([]);
  expect(jsxFindings(['src/viz/Map.tsx', 'src/ui/Map.tsx', 'src/main.tsx'])).toEqual([
    'src/viz/Map.tsx: JSX belongs in src/ui/',
  ]);
});

describe('a planted package', () => {
  const findings = (path: string, text: string) => packageFindings([sourceFile(path, text)]);

  it.each([
    { path: 'src/viz/a.ts', text: "import { useMemo } from 'react';" },
    { path: 'src/viz/a.ts', text: "import { createRoot } from 'react-dom/client';" },
    { path: 'src/engine/a.ts', text: "import { scaleLinear } from 'd3';" },
    { path: 'src/analysis/a.ts', text: "import { setup } from 'xstate';" },
    { path: 'src/ui/a.ts', text: "import { parse } from 'yaml';" },
    { path: 'src/engine/a.ts', text: "import type { ZodType } from 'zod';" },
    { path: 'src/ui/views/a.ts', text: "import { produce } from 'immer';" },
    { path: 'src/workers/a.ts', text: "import { readFileSync } from 'node:fs';" },
    { path: 'src/ui/a.ts', text: "import leftPad from 'left-pad';" },
    { path: 'src/viz/a.ts', text: "import * as d3 from 'd3';" },
    { path: 'src/viz/a.ts', text: "import { scaleLinear, axisBottom } from 'd3';" },
  ])('$text in $path is found', ({ path, text }) => {
    expect(findings(path, text)).toHaveLength(1);
  });

  it.each([
    { path: 'src/ui/state/a.ts', text: "import { produce } from 'immer';" },
    { path: 'src/viz/a.ts', text: "import { scaleLinear } from 'd3';" },
    { path: 'src/ui/interaction/a.ts', text: "import { zoom } from 'd3';" },
    { path: 'src/cli/a.ts', text: "import { readFileSync } from 'node:fs';" },
  ])('$text in $path is fine', ({ path, text }) => {
    expect(findings(path, text)).toEqual([]);
  });
});
