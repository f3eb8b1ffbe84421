/** [SCN-R18] A variant changes what describes the product, and uses plans that its own design has. */
import { type Finding, finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Readable } from './readable.ts';

/** Sections that make the dossier one file, whatever the design. */
export const FIXED_SECTIONS: readonly string[] = [
  'bascule',
  '$schema',
  'include',
  'variants',
  'expect',
];

/**
 * @param base the dossier as written
 * @param designs the variants, as far as they could be read, by name
 */
export function checkVariants(
  base: Readable,
  designs: ReadonlyMap<string, Readable>,
): readonly Finding[] {
  return Object.entries(base.read.variants).flatMap(([id, { change, plans }]) => {
    const path = ['variants', id];
    const { read, doubt } = designs.get(id) ?? base;
    const names = Object.keys(read.plans);
    const fixed = Object.keys(change)
      .filter((section) => FIXED_SECTIONS.includes(section))
      .map((section) =>
        finding('SCN-802', [...path, 'change', section], { section }, { point: 'key' }),
      );
    const unknown = (plans ?? []).flatMap((found, index) => {
      if (names.includes(found) || doubt.isDoubtful(found, ['plan'])) return [];
      const suggestion = nearest(found, names);
      const params = { found, expects: ['plan'] } as const;
      return [finding('SCN-301', [...path, 'plans', index], params, { suggestion })];
    });
    return [...fixed, ...unknown];
  });
}
