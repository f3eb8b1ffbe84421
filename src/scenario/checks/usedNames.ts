/** [SCN-R22] What is declared is used: a data set that nothing keeps, a tool that nothing needs, and a team that does nothing under nearly the name of another, are remarks. */
import { finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
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
  // A team may be there to be told of; one whose name is nearly that of another is a slip of the pen.
  const teams = Object.keys(read.people).flatMap((name) => {
    if (used.has(name)) return [];
    const suggestion = nearest(
      name,
      Object.keys(read.people).filter((other) => other !== name && used.has(other)),
    );
    if (suggestion === null) return [];
    return [
      finding('SCN-305', ['people', name], { name, is: 'team' }, { suggestion, point: 'key' }),
    ];
  });
  return [...unused('data', 'data'), ...unused('tools', 'tool'), ...teams];
};
