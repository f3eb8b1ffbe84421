import { posix } from 'node:path';

/** A markdown file of the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/**
 * Links between our own files that lead nowhere. Addresses of other sites are not followed: the tests
 * need no network.
 *
 * @param files every path that a link may name, folders left out
 */
export function linkFindings(pages: readonly Page[], files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) =>
    file.split('/').map((_, i, p) => p.slice(0, i).join('/')),
  );
  const known = new Set([...files, ...folders]);
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page.text)]));
  return pages.flatMap((page) =>
    linksOf(page.text).flatMap((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page.path : targetOf(page.path, file);
      const isKnown = known.has(target);
      const isAnchored = !anchor || (anchors.get(target)?.has(anchor) ?? true);
      return isKnown && isAnchored ? [] : [`${page.path}: the link ${link} leads nowhere`];
    }),
  );
}

const targetOf = (from: string, link: string): string =>
  posix.join(posix.dirname(from), decodeURIComponent(link)).replace(/\/$/, '');

/** Addresses of links and pictures, code and other sites left out. */
function linksOf(text: string): readonly string[] {
  const prose = withoutCode(text);
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
  const references = [...prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  const html = [...prose.matchAll(/\b(?:src|href|srcset)="([^"]+)"/g)];
  return [...inline, ...references, ...html]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/i.test(address));
}

const withoutCode = (text: string): string =>
  text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

/** Anchors as code hosts make them: lower case, punctuation dropped, spaces to hyphens. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#+\s+(.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}
