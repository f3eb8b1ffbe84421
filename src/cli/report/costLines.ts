/** What the run cost. */
import { costLabel, formatMoney, wordCosts } from '../../analysis/index.ts';
import { inColumns } from '../print/columns.ts';
import { flowing, type Line, type Piece, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

/** A month, the run, then every line of the account; empty where the dossier says of nothing what it costs. */
export function costLines({ run, verdict, text, language }: Telling): readonly Line[] {
  const { costs } = verdict;
  if (!costs) return [];
  const rows = costs.lines.map((line): readonly Piece[] => [
    costLabel(run.description, line, language),
    formatMoney(line.cents, language),
  ]);
  return [
    [toned('strong', text.costs)],
    ...wordCosts(costs, language).map((sentence): Line => ['  ', flowing(sentence)]),
    ...inColumns(rows, ['left', 'right'], '  '),
  ];
}
