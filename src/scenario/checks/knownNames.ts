/** [SCN-R20] Every name refers to something that is declared, of a sort that fits. */
import type { NameKind } from '../codes/kindWord.ts';
import type { Directory } from '../directory.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { groupKindOf, type ReferenceKind } from '../referenceKind.ts';
import { allReferences } from '../references/index.ts';
import type { Reference } from '../references/reference.ts';
import type { Check, CheckContext } from './check.ts';

const isOfDirectory = (kind: NameKind): kind is ReferenceKind =>
  kind !== 'step' && kind !== 'incident' && kind !== 'variant';

/** What the author may have meant: something inside what was named, then whatever looks like it. */
function suggestionFor(
  { ref, expects, prefix, words = [] }: Reference,
  directory: Directory,
): string | null {
  const names = directory
    .namesOf(expects.filter(isOfDirectory))
    .filter((name) => name.startsWith(prefix));
  const candidates = [...words, ...names];
  const inside = candidates.find((name) => name.startsWith(`${ref}/`));
  return (inside ?? nearest(ref, candidates))?.slice(prefix.length) ?? null;
}

/** `nubo/site-9` where the hosting is known and the site is not. */
function missingSite(found: Reference, { hosting, directory }: CheckContext): Finding | null {
  const slash = found.ref.indexOf('/');
  const parent = found.ref.slice(0, slash);
  if (slash < 0 || !found.expects.includes('site') || !Object.hasOwn(hosting, parent)) return null;
  const sites = directory.sitesOf(parent).map((site) => site.slice(slash + 1));
  const site = found.ref.slice(slash + 1);
  const near = nearest(site, sites);
  const suggestion = near === null ? null : `${parent}/${near}`;
  return finding('SCN-304', found.path, { hosting: parent, site, sites }, { suggestion });
}

/** Whether the name may belong to a hosting that is not known: its own mistake is told already. */
function isDoubtful({ ref, expects }: Reference, context: CheckContext): boolean {
  const { unresolved, isDoubtful: isLost, directory } = context;
  // What has a name and does not fit is known well enough.
  if (isLost?.(ref, directory.kindOf(ref) === null ? expects : [])) return true;
  if (unresolved.size === 0) return false;
  return groupKindOf(ref) !== null || unresolved.has(ref.split('/')[0] ?? ref);
}

/** A group that nothing here belongs to, in an incident: allowed, and told by `strikesNothing`. */
function isWithoutMembers({ ref, expects, path }: Reference): boolean {
  const group = groupKindOf(ref);
  return group !== null && expects.includes(group) && path[0] === 'incidents' && path[4] === 'what';
}

function isWrong(found: Reference, { directory }: CheckContext): boolean {
  const { ref, expects } = found;
  const is = directory.kindOf(ref);
  if (is === null && isWithoutMembers(found)) return false;
  return is === null || !expects.includes(is);
}

function describe(found: Reference, context: CheckContext, suggestion: string | null): Finding {
  const { ref, expects, path, prefix } = found;
  const is = context.directory.kindOf(ref);
  if (is !== null) return finding('SCN-302', path, { found: ref, is, expects }, { suggestion });
  const unknown = { found: ref.slice(prefix.length), expects };
  return missingSite(found, context) ?? finding('SCN-301', path, unknown, { suggestion });
}

/** A suggestion costs a look at every name; no more findings than this are ever shown. */
const SUGGESTIONS_MAX = 200;

export const knownNames: Check = (context) =>
  allReferences(context.read)
    .filter((found) => isWrong(found, context) && !isDoubtful(found, context))
    .map((found, index) => {
      const isShown = index < SUGGESTIONS_MAX;
      return describe(found, context, isShown ? suggestionFor(found, context.directory) : null);
    });
