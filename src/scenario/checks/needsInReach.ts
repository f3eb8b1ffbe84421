/** [SCN-R36] `at-least` asks for no more than it names. */
import { type Finding, finding } from '../finding.ts';
import type { Need } from '../schema/service.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

/** Where the parts of a choice may stand: steps that the file lacks are skipped. */
const CHOICES: readonly PathStep[] = ['any', 'all', 'of', 'share-of'];

function checkNeeds(needs: readonly Need[], path: readonly PathStep[]): readonly Finding[] {
  return needs.flatMap((need, index): readonly Finding[] => {
    if (need.type === 'one') return [];
    const at = [...path, index];
    const inside = checkNeeds(need.of, [...at, ...CHOICES]);
    if (need.type !== 'at-least' || need.count <= need.of.length) return inside;
    const params = { wanted: need.count, count: need.of.length };
    return [finding('SCN-515', [...at, 'at-least'], params), ...inside];
  });
}

export const needsInReach: Check = ({ read: { services, components, tools } }) => [
  ...Object.entries(services).flatMap(([id, { needs }]) =>
    checkNeeds(needs, ['services', id, 'needs']),
  ),
  ...Object.entries(tools).flatMap(([id, { needs }]) => checkNeeds(needs, ['tools', id, 'needs'])),
  ...Object.entries(components).flatMap(([id, { needs, copies }]) => [
    ...checkNeeds(needs, ['components', id, 'needs']),
    ...Object.entries(copies).flatMap(([copy, own]) =>
      checkNeeds(own.needs ?? [], ['components', id, 'copies', copy, 'needs']),
    ),
  ]),
];
