/** Finds things of the map by name, whatever the accents and the case. */
import { searchable } from '../../base/searchable.ts';
import type { MapRow } from './listMap.ts';

/** No more are offered at once: a person types one more letter sooner than they read twenty lines. */
const FOUND_MAX = 8;

/** Names that begin with what is asked first, then those with a word that does, then those that hold it. */
export function searchMap(rows: readonly MapRow[], asked: string): readonly MapRow[] {
  const sought = searchable(asked.trim());
  if (sought === '') return [];
  const ranked = rows.flatMap((row) => {
    const rank = rankOf(
      searchable([row.name, ...row.place].join(' ')),
      searchable(row.name),
      sought,
    );
    return rank < 0 ? [] : [{ row, rank }];
  });
  // The sort keeps the order of the map among equals.
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, FOUND_MAX)
    .map(({ row }) => row);
}

function rankOf(everything: string, name: string, sought: string): number {
  if (name.startsWith(sought)) return 0;
  if (name.split(/[\s'’(]+/u).some((word) => word.startsWith(sought))) return 1;
  if (name.includes(sought)) return 2;
  return everything.includes(sought) ? 3 : -1;
}
