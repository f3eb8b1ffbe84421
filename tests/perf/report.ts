/** What one part of the benchmark found. */
export interface Section {
  readonly title: string;
  /** Cells by column, the same columns in every row. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Sentences under the table. */
  readonly notes?: readonly string[];
  readonly goals?: readonly GoalResult[];
  /** Results that should be equal and are not. The benchmark fails when there is one. */
  readonly failures?: readonly string[];
  /** The numbers behind the cells, for `bench.json`. */
  readonly data: unknown;
}

/** What was measured of a goal. */
export interface GoalResult {
  readonly goal: string;
  readonly value: number;
}

export function printTable(title: string, rows: Section['rows']): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const widths = columns.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd();
  console.info([title, ...cells.map(lineOf), ''].join('\n'));
}

const pad = (cell: string, width: number, isFirst: boolean): string =>
  isFirst ? cell.padEnd(width) : cell.padStart(width);

export function printSection({ title, rows, notes = [], failures = [] }: Section): void {
  printTable(title, rows);
  for (const note of notes) console.info(`  ${note}`);
  for (const failure of failures) console.info(`  DISAGREES: ${failure}`);
  if (notes.length + failures.length > 0) console.info('');
}
