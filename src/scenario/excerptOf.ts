/** Where something of a dossier is written, with the lines themselves. */
import type { SourceExcerpt } from '../model/sheet.ts';
import { type DossierInput, readSource } from './readSource.ts';
import { locate } from './source/locate.ts';
import type { MapNode, PathStep, SourceNode } from './source/sourceNode.ts';
import { positionAt, type Span } from './source/sourceText.ts';
import { variantRoots } from './variantRoots.ts';

/** More is for an editor. */
const LINES_MAX = 16;
/** Comments above an entry belong to it: they often say where its numbers come from. */
const COMMENTS_MAX = 4;
const WIDTH_MAX = 160;

/** The last dossier read: one is looked at again and again. */
let kept: { readonly input: DossierInput; readonly root: MapNode | null } | null = null;

function rootOf(input: DossierInput): MapNode | null {
  const isSame = kept?.input.text === input.text && kept.input.path === input.path;
  const root = isSame && kept ? kept.root : readSource(input).root;
  kept = { input, root };
  return root;
}

/**
 * The lines of what a path leads to, or of the nearest thing above it that is written; null when nothing on the way is.
 *
 * @param variant the design whose words count: what a variant replaces is shown where the variant says it
 */
export function excerptOf(
  input: DossierInput,
  variant: string | null,
  path: readonly PathStep[],
): SourceExcerpt | null {
  const root = rootOf(input);
  if (!root) return null;
  const design = variant === null ? root : (variantRoots(root).get(variant)?.root ?? root);
  const found = locate(design, path, 'key');
  // A whole section says nothing of one thing in it.
  if (found.path.length < 2) return null;
  return linesOf(found.span, endOf(nodeAt(design, found.path)));
}

function nodeAt(root: SourceNode, path: readonly PathStep[]): SourceNode {
  let node = root;
  for (const step of path) {
    const next =
      node.type === 'map'
        ? node.entries.get(String(step))?.value
        : node.type === 'list'
          ? node.items[Number(step)]
          : undefined;
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The last place of a node: spans of blocks end where the next thing begins. */
function endOf(node: SourceNode): Span {
  const last =
    node.type === 'map'
      ? [...node.entries.values()].at(-1)?.value
      : node.type === 'list'
        ? node.items.at(-1)
        : undefined;
  return last ? endOf(last) : node.span;
}

function linesOf(key: Span, end: Span): SourceExcerpt {
  const { source } = key;
  const all = source.text.split(/\r\n|\n|\r/);
  const line = positionAt(source, key.from).line;
  // What a variant merged in may end in another place of the file: then only its beginning is shown.
  const until =
    end.source === source ? positionAt(source, Math.max(end.from, end.until - 1)).line : line;
  const last = Math.max(line, Math.min(until, line + LINES_MAX - 1));
  const from = line - commentsAbove(all, line);
  return {
    file: source.path,
    from,
    line,
    lines: all.slice(from - 1, last).map((text) => text.slice(0, WIDTH_MAX)),
    isCut: until > last,
  };
}

/** How many lines right above a line, counted from 1, are comments. */
function commentsAbove(lines: readonly string[], line: number): number {
  let count = 0;
  while (count < COMMENTS_MAX && lines[line - 2 - count]?.trimStart().startsWith('#')) count += 1;
  return count;
}
