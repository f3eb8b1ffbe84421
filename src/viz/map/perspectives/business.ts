/** Who it serves: the services that need each thing, near or far. */
import { nameOf } from '../../../analysis/index.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { needsBelow } from '../needsBelow.ts';
import { lettered, namesAndLetters, type PerspectiveReader, viewOf } from './view.ts';

export const readBusiness: PerspectiveReader = ({ run, language }, layout) => {
  const { description } = run;
  const below = needsBelow(description);
  const groups = lettered(
    description.services.map(({ id }) => ({
      id,
      name: nameOf(description, { kind: 'service', id }, language),
    })),
  );
  const holders = new Map(
    [...description.copies, ...description.backups].map(({ id, component }) => [id, component]),
  );
  const nameIn = ({ kind, id }: EntityRef): string => {
    const watched = description.probes.find((probe) => kind === 'probe' && probe.id === id);
    return watched?.watches ?? holders.get(id) ?? id;
  };
  return viewOf(groups, layout, {
    idsOf: ({ ref }) => {
      const name = nameIn(ref);
      return groups.filter(({ id }) => id === name || below(id).includes(name)).map(({ id }) => id);
    },
    notesOf: ({ kind }, own) => (kind === 'service' ? [] : namesAndLetters(own)),
  });
};
