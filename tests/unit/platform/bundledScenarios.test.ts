import { describe, expect, it } from 'vitest';
import { createShelf } from '../../../src/platform/bundledScenarios.ts';

describe('the shelf of scenarios', () => {
  it('begins with those to begin with, whatever else stands there', () => {
    const files = ['two-writers', 'legal-cut', 'adequacy-annulled', 'campus-fire'];
    const shelf = createShelf(
      Object.fromEntries(
        files.map((name) => [`/scenarios/${name}.yaml`, async () => 'bascule: 1']),
      ),
    );
    expect(shelf.paths).toEqual([
      'campus-fire.yaml',
      'legal-cut.yaml',
      'adequacy-annulled.yaml',
      'two-writers.yaml',
    ]);
  });
});
