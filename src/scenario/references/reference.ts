import type { NameKind } from '../codes/kindWord.ts';
import type { PathStep } from '../source/sourceNode.ts';

/** One place where a dossier names something that is declared elsewhere in it. */
export interface Reference {
  /** In the longest form a file may use; steps that the author's shorter form leaves out are skipped. */
  readonly path: readonly PathStep[];
  /** The whole name: `declare/paper` where the file only says `paper`. */
  readonly ref: string;
  /** What the name may stand for. */
  readonly expects: readonly NameKind[];
  /** What was put before the author's own word; empty when nothing was. */
  readonly prefix: string;
  /** Words of the language that may stand in place of the name, for whoever misspells one. */
  readonly words?: readonly string[];
}

export const reference = (
  path: readonly PathStep[],
  ref: string,
  expects: readonly NameKind[],
  prefix = '',
): Reference => ({ path, ref, expects, prefix });

/** The references of every named thing of a section, in the author's order. */
export const inSection = <Thing>(
  section: string,
  things: Readonly<Record<string, Thing>>,
  referencesOf: (thing: Thing, path: readonly PathStep[], id: string) => readonly Reference[],
): readonly Reference[] =>
  Object.entries(things).flatMap(([id, thing]) => referencesOf(thing, [section, id], id));

/** A reference that may be left out. */
export const optional = (
  path: readonly PathStep[],
  ref: string | undefined,
  expects: readonly NameKind[],
): readonly Reference[] => (ref === undefined ? [] : [reference(path, ref, expects)]);
