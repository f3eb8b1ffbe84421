/** References of contracts, waivers and governance. */
import type { NameKind } from '../codes/kindWord.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { PathStep } from '../source/sourceNode.ts';
import { inSection, optional, type Reference, reference } from './reference.ts';

/** What a contract can give. */
const COVERED: readonly NameKind[] = ['hosting', 'operator', 'tool', 'team'];
/** What a rule can be waived on. */
const WAIVED: readonly NameKind[] = ['hosting', 'operator', 'data', 'component', 'copy', 'backup'];

const each = (
  refs: readonly string[] | undefined,
  path: readonly PathStep[],
  expects: readonly NameKind[],
): readonly Reference[] =>
  (refs ?? []).map((ref, index) => reference([...path, index], ref, expects));

const contractReferences = ({ contracts }: DossierAsRead): readonly Reference[] =>
  inSection('contracts', contracts ?? {}, ({ covers, support, exit }, path) => [
    ...each(covers, [...path, 'covers'], COVERED),
    ...optional([...path, 'support', 'by'], support?.by, ['team']),
    ...optional([...path, 'exit', 'plan'], exit?.plan, ['plan']),
    ...optional([...path, 'exit', 'by'], exit?.by, ['team']),
    ...each(exit?.to, [...path, 'exit', 'to'], ['hosting']),
  ]);

const waiverReferences = ({ waivers }: DossierAsRead): readonly Reference[] =>
  inSection('waivers', waivers ?? {}, ({ what }, path) => each(what, [...path, 'what'], WAIVED));

const governanceReferences = ({ governance }: DossierAsRead): readonly Reference[] => [
  ...each(governance?.portable, ['governance', 'portable'], ['component']),
  ...each(governance?.proprietary, ['governance', 'proprietary'], ['component']),
];

/** Everything that the law and the contracts are about. */
export const lawReferences = (read: DossierAsRead): readonly Reference[] => [
  ...governanceReferences(read),
  ...contractReferences(read),
  ...waiverReferences(read),
];
