/** [SCN-R32] Tools do not need each other, and failure domains do not hold each other, in a circle. */
import { cyclesIn } from '../cycles.ts';
import { finding } from '../finding.ts';
import { needReferences } from '../references/needs.ts';
import type { Check } from './check.ts';

export const circles: Check = ({ read }) => {
  const tools = new Map(
    Object.entries(read.tools).map(([id, { needs }]) => [
      id,
      needReferences(needs, [])
        .map(({ ref }) => ref)
        .filter((ref) => Object.hasOwn(read.tools, ref)),
    ]),
  );
  const domains = new Map(
    Object.entries(read.domains).map(([id, { of }]) => [
      id,
      of.filter((ref) => Object.hasOwn(read.domains, ref)),
    ]),
  );
  return [
    ...cyclesIn(tools).map((cycle) =>
      finding('SCN-505', ['tools', cycle[0] ?? '', 'needs'], { cycle }, { point: 'key' }),
    ),
    ...cyclesIn(domains).map((cycle) =>
      finding('SCN-508', ['domains', cycle[0] ?? '', 'of'], { cycle }, { point: 'key' }),
    ),
  ];
};
