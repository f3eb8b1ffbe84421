/** Who runs it: the operator of each thing's place, and the technologies it stands on. */
import { hostingAt } from './hostingAt.ts';
import { lettered, type PerspectiveReader, viewOf } from './view.ts';

export const readProvider: PerspectiveReader = ({ run }, layout) => {
  const { hostings } = run.description;
  const operators = new Map(hostings.map(({ operator }) => [operator.id, operator.name]));
  const groups = lettered(
    [...operators].map(([id, name]) => ({
      id,
      name,
      note: [
        ...new Set(
          hostings.filter(({ operator }) => operator.id === id).flatMap((one) => one.technologies),
        ),
      ].join(', '),
    })),
  );
  const hostingOf = hostingAt(hostings, layout);
  return viewOf(groups, layout, {
    idsOf: ({ site }) => {
      const hosting = hostingOf(site);
      return hosting ? [hosting.operator.id] : [];
    },
    notesOf: ({ site }, own) => {
      const hosting = hostingOf(site);
      const [operator] = own;
      if (!hosting || !operator) return [];
      const on = hosting.technologies.length > 0 ? [hosting.technologies.join(', ')] : [];
      return [...on.map((one) => `${operator.name} · ${one}`), operator.name, operator.letter];
    },
  });
};
