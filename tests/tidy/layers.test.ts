import { describe, expect, it } from 'vitest';
import { layerFindings } from './layers.ts';
import { sourcesBelow } from './repository.ts';
import { sourceFile } from './sourceFile.ts';

it('imports go down only', () => {
  const files = sourcesBelow('src');
  expect(files.length).toBeGreaterThan(50);
  expect(layerFindings(files)).toEqual([]);
});

describe('a planted import', () => {
  const findings = (path: string, text: string) => layerFindings([sourceFile(path, text)]);

  it.each([
    { how: 'up', text: "import { run } from '../engine/run.ts';" },
    { how: 'up, as a type', text: "import type { Run } from '../engine/run.ts';" },
    { how: 'up, by re-export', text: "export { run } from '../engine/run.ts';" },
    { how: 'up, when called', text: "export const later = () => import('../engine/run.ts');" },
    { how: 'up, in a type position', text: "export type R = import('../engine/run.ts').Run;" },
  ])('$how, is found', ({ text }) => {
    expect(findings('src/model/entity.ts', text)).toEqual([
      'src/model/entity.ts:1: imports up from model to engine; move what both need below them',
    ]);
  });

  it('between siblings is found', () => {
    const text = "import { a } from '../../editor/run.ts';";
    expect(findings('src/viz/map/draw.ts', text)[0]).toContain('sideways from viz to editor');
  });

  it('between the screen and the command line is found', () => {
    expect(findings('src/cli/main.ts', "import { a } from '../ui/a.ts';")[0]).toContain('sideways');
  });

  it('out of src is found, the version in package.json excepted', () => {
    expect(findings('src/cli/a.ts', "import { a } from '../../tests/a.ts';")).toHaveLength(1);
    expect(findings('src/cli/a.ts', "import { version } from '../../package.json';")).toEqual([]);
    expect(findings('src/base/a.ts', "import { version } from '../../package.json';")).toHaveLength(
      1,
    );
  });

  it('down or within the folder is fine', () => {
    const text = "import { a } from '../base/a.ts'; import { b } from './b.ts';";
    expect(findings('src/engine/run.ts', text)).toEqual([]);
  });

  it('from a folder that is no layer is found', () => {
    expect(findings('src/services/a.ts', '')[0]).toContain('stands in no layer');
  });
});
