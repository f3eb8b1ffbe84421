/** The register of decisions. */
import { wordDecision } from '../../analysis/index.ts';
import { inColumns } from '../print/columns.ts';
import { flowing, type Line, type Piece, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

/** When, then who answered what and what was known; empty when nobody decided anything. */
export function decisionLines({ run, verdict, text, language, offset }: Telling): readonly Line[] {
  const { decisions = [] } = verdict;
  if (decisions.length === 0) return [];
  const rows = decisions.map((record): readonly Piece[] => [
    offset(record.answeredAt),
    flowing(wordDecision(run, record, language)),
  ]);
  return [[toned('strong', text.decisions)], ...inColumns(rows, ['left', 'left'], '  ')];
}
