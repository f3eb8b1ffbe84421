import type { OpenedDossier } from './dossier.ts';

/**
 * The designs that a dossier is judged in, in its order: the dossier as written (null) comes first, unless a variant that
 * changes nothing gives it a name.
 */
export function designIds({ variants }: OpenedDossier): readonly (string | null)[] {
  const named = Object.entries(variants);
  const isNamed = named.some(([, { change, plans }]) => !plans && Object.keys(change).length === 0);
  return [...(isNamed ? [] : [null]), ...named.map(([id]) => id)];
}
