/** Why a run ended as it did, as `bascule explain` prints it. */
import type { OpenedDossier } from '../../scenario/index.ts';
import type { Line } from '../print/line.ts';
import { evidenceLine, headLines, verdictLine } from './headLines.ts';
import { allOutageLines } from './ledgerLines.ts';
import { needLines } from './needLines.ts';
import { reasonSections } from './reasonLines.ts';
import { type SavedBy, savedLines } from './savedLines.ts';
import { inSections } from './sections.ts';
import type { Telling } from './telling.ts';

/** Word; what did not hold, with its story; what would have saved it; every outage minute by minute; what was missing; what held all the same. */
export function explanationText(
  telling: Telling,
  variants: OpenedDossier['variants'],
  by: SavedBy | null | 'not-asked',
): readonly Line[] {
  const [broken = [], held = []] = reasonSections(telling);
  return inSections([
    headLines(telling, variants),
    [verdictLine(telling)],
    broken,
    by === 'not-asked' ? [] : savedLines(telling, by, variants),
    allOutageLines(telling),
    needLines(telling),
    held,
    [evidenceLine(telling)],
  ]);
}
