/** [SCN-R22] What is declared is used: a data set that nothing keeps and a tool that nothing needs are remarks. */
import { finding } from '../finding.ts';
import { allReferences } from '../references/index.ts';
import type { Check } from './check.ts';

export const usedNames: Check = ({ read }) => {
  const used = new Set(allReferences(read).map(({ ref }) => ref));
  // A link is used by whatever crosses it.
  const isLink = (name: string): boolean => read.tools[name]?.bandwidth !== undefined;
  const unused = (section: 'data' | 'tools', is: 'data' | 'tool') =>
    Object.keys(read[section])
      .filter((name) => !used.has(name) && !(section === 'tools' && isLink(name)))
      .map((name) => finding('SCN-305', [section, name], { name, is }, { point: 'key' }));
  return [...unused('data', 'data'), ...unused('tools', 'tool')];
};
