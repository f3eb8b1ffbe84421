/** [SCN-R21] A name stands for one thing in the whole dossier. */
import type { NameKind } from '../codes/kindWord.ts';
import { type Finding, finding } from '../finding.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

interface Declaration {
  readonly name: string;
  readonly is: NameKind;
  readonly path: readonly PathStep[];
}

const declared = (is: NameKind, section: string, things: object): readonly Declaration[] =>
  Object.keys(things).map((name) => ({ name, is, path: [section, name] }));

export const uniqueNames: Check = ({ read }) => {
  const inside = Object.entries(read.components).flatMap(([id, { copies, backups }]) => [
    ...Object.keys(copies).map((copy) => ({
      name: `${id}/${copy}`,
      is: 'copy' as const,
      path: ['components', id, 'copies', copy],
    })),
    ...Object.keys(backups).map((backup) => ({
      name: `${id}/${backup}`,
      is: 'backup' as const,
      path: ['components', id, 'backups', backup],
    })),
  ]);
  const declarations: readonly Declaration[] = [
    ...declared('service', 'services', read.services),
    ...declared('data', 'data', read.data),
    ...declared('hosting', 'hosting', read.hosting),
    ...declared('domain', 'domains', read.domains),
    ...declared('component', 'components', read.components),
    ...declared('tool', 'tools', read.tools),
    ...declared('team', 'people', read.people),
    ...declared('probe', 'probes', read.probes),
    ...declared('contract', 'contracts', read.contracts ?? {}),
    ...declared('tenant', 'tenants', read.tenants ?? {}),
    ...inside,
  ];
  const first = new Map<string, NameKind>();
  return declarations.flatMap(({ name, is, path }): readonly Finding[] => {
    const also = first.get(name);
    if (also === undefined) {
      first.set(name, is);
      return [];
    }
    return [finding('SCN-303', path, { name, is, also }, { point: 'key' })];
  });
};
