/** What a reading of the map comes to: letters with their meaning, and for each thing its letters and its words. */
import type { MapLayout } from '../layoutMap.ts';
import type { MapReading } from '../mapReading.ts';

/** One entry of the legend. */
export interface PerspectiveGroup {
  readonly id: string;
  /** `A`, `B`, … `Z`, `AA`. */
  readonly letter: string;
  readonly name: string;
  /** More about it; empty for nothing. */
  readonly note: string;
}

export interface PerspectiveView {
  readonly groups: readonly PerspectiveGroup[];
  /** By key: the groups it belongs to, in the order of the legend. What has none is quiet. */
  readonly groupsOf: ReadonlyMap<string, readonly PerspectiveGroup[]>;
  /** By key: what is said of it in place of its role and state, fullest first. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** Groups of lands to outline. */
  readonly hulls: readonly { readonly group: PerspectiveGroup; readonly keys: readonly string[] }[];
}

export type PerspectiveReader = (reading: MapReading, layout: MapLayout) => PerspectiveView;

const LETTERS = 26;

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const letterOf = (index: number): string =>
  (index >= LETTERS ? letterOf(Math.floor(index / LETTERS) - 1) : '') +
  String.fromCharCode(65 + (index % LETTERS));

/** Groups in order, each with its letter. */
export const lettered = (
  groups: readonly { readonly id: string; readonly name: string; readonly note?: string }[],
): readonly PerspectiveGroup[] =>
  groups.map(({ id, name, note = '' }, index) => ({ id, name, note, letter: letterOf(index) }));

/** A view from what each thing belongs to and says; what belongs to nothing is left out. */
export function viewOf(
  groups: readonly PerspectiveGroup[],
  layout: MapLayout,
  {
    idsOf,
    notesOf,
  }: {
    readonly idsOf: (plate: MapLayout['plates'][number]) => readonly string[];
    readonly notesOf: (
      plate: MapLayout['plates'][number],
      own: readonly PerspectiveGroup[],
    ) => readonly string[];
  },
): PerspectiveView {
  const groupsOf = new Map<string, readonly PerspectiveGroup[]>();
  const notes = new Map<string, readonly string[]>();
  for (const plate of layout.plates) {
    const ids = new Set(idsOf(plate));
    const own = groups.filter(({ id }) => ids.has(id));
    if (own.length > 0) groupsOf.set(plate.key, own);
    const said = notesOf(plate, own);
    if (said.length > 0) notes.set(plate.key, said);
  }
  return { groups, groupsOf, notes, hulls: [] };
}

/** Names of groups: all of them, then their letters. */
export const namesAndLetters = (groups: readonly PerspectiveGroup[]): readonly string[] =>
  groups.length === 0
    ? []
    : [groups.map(({ name }) => name).join(', '), groups.map(({ letter }) => letter).join(' ')];
