/** The verdict of a run as `bascule run` prints it. */
import { wordFinding } from '../../analysis/index.ts';
import type { OpenedDossier } from '../../scenario/index.ts';
import { flowing, type Line } from '../print/line.ts';
import { costLines } from './costLines.ts';
import { decisionLines } from './decisionLines.ts';
import { evidenceLine, headLines, verdictLine } from './headLines.ts';
import { longestOutageLines } from './ledgerLines.ts';
import { noticeLines } from './noticeLines.ts';
import { planLines } from './planLines.ts';
import { dataLines, serviceLines } from './promiseLines.ts';
import { recoveryLines } from './recoveryLines.ts';
import { ruleLines } from './ruleLines.ts';
import { inSections } from './sections.ts';
import type { Telling } from './telling.ts';

/** Word and reasons first, then the figures they rest on. */
export function verdictText(
  telling: Telling,
  variants: OpenedDossier['variants'],
): readonly Line[] {
  const { run, verdict, language } = telling;
  const reasons = verdict.reasons.map(
    (finding): Line => ['  - ', flowing(wordFinding(run, finding, language))],
  );
  return inSections([
    headLines(telling, variants),
    [verdictLine(telling), ...reasons],
    serviceLines(telling),
    dataLines(telling),
    noticeLines(telling),
    ruleLines(telling),
    planLines(telling),
    decisionLines(telling),
    recoveryLines(telling),
    costLines(telling),
    longestOutageLines(telling),
    [evidenceLine(telling)],
  ]);
}
