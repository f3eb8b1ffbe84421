import { fail, ok, type Result } from '../../base/result.ts';
import type { Finding } from '../finding.ts';
import { type DossierAsRead, dossierSchema } from '../schema/dossier.ts';
import { type MapNode, plainOf } from '../source/sourceNode.ts';
import { describeIssue, type Issue } from './describeIssue.ts';

/** What is wrong with the fields of a design. */
export interface ShapeMistakes {
  readonly findings: readonly Finding[];
  /** Mistakes that were counted and not described, because no one would read so many. */
  readonly untold: number;
}

/** Several times what is ever shown: those shown are the first by place. */
const FINDINGS_MAX = 1000;

/** An issue about at most so many fields. */
const cut = (issue: Issue, room: number): Issue =>
  issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, room) } : issue;

const countOf = (issue: Issue): number =>
  issue.code === 'unrecognized_keys' ? issue.keys.length : 1;

function describeAll(root: MapNode, issues: readonly Issue[]): ShapeMistakes {
  const shape = { schema: dossierSchema, root };
  const findings: Finding[] = [];
  let untold = 0;
  for (const issue of issues) {
    const room = FINDINGS_MAX - findings.length;
    if (room > 0) findings.push(...describeIssue(shape, cut(issue, room)));
    untold += Math.max(0, countOf(issue) - Math.max(0, room));
  }
  return { findings: withoutEchoes(findings), untold };
}

/** Codes of a value that cannot be read. */
const UNREADABLE = /^SCN-2[2-3]/;

/**
 * One mistake is told once: a field that is misspelt is also missing, and a law that a comma has cut is also none of
 * the things that its field may be.
 */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = (path: Finding['path']): string => JSON.stringify(path);
  const meant = new Set(
    findings.flatMap(({ code, path, suggestion }) =>
      code === 'SCN-201' ? [keyOf([...path.slice(0, -1), suggestion ?? ''])] : [],
    ),
  );
  const cut = new Map(
    findings.filter(({ code }) => code === 'SCN-234').map((it) => [keyOf(it.path), it]),
  );
  return findings.filter((it) => {
    if (it.code === 'SCN-202') return !meant.has(keyOf(it.path));
    const sameLaw = cut.get(keyOf(it.path));
    return sameLaw === undefined || sameLaw === it || !UNREADABLE.test(it.code);
  });
}

/** Reads the fields of a whole design: units converted and defaults filled, or all that is wrong with them. */
export function checkShape(root: MapNode): Result<DossierAsRead, ShapeMistakes> {
  const parsed = dossierSchema.safeParse(plainOf(root));
  return parsed.success ? ok(parsed.data) : fail(describeAll(root, parsed.error.issues));
}
