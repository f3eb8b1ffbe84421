import { fail, ok, type Result } from '../../base/result.ts';
import type { Finding } from '../finding.ts';
import { type DossierAsRead, dossierSchema } from '../schema/dossier.ts';
import { type MapNode, plainOf } from '../source/sourceNode.ts';
import { describeIssue } from './describeIssue.ts';

/** Reads the fields of a whole design: units converted and defaults filled, or all that is wrong with them. */
export function checkShape(root: MapNode): Result<DossierAsRead, readonly Finding[]> {
  const parsed = dossierSchema.safeParse(plainOf(root));
  return parsed.success
    ? ok(parsed.data)
    : fail(
        parsed.error.issues.flatMap((issue) =>
          describeIssue({ schema: dossierSchema, root }, issue),
        ),
      );
}
