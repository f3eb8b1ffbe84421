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

/** Width above which a column holds sentences. */
const TEXT_FROM = 27;

export function printTable(title: string, rows: Section['rows']): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const widths = columns.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  // Names and sentences to the left, numbers to the right.
  const isText = widths.map((width, column) => column === 0 || width > TEXT_FROM);
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, isText[column] ?? false))
      .join('  ')
      .trimEnd();
  console.info([title, ...cells.map(lineOf), ''].join('\n'));
}

const pad = (cell: string, width: number, toTheLeft: boolean): string =>
  toTheLeft ? cell.padEnd(width) : cell.padStart(width);

export function printSection({ title, rows, notes = [], failures = [] }: Section): void {
  printTable(title, rows);
  for (const note of notes) console.info(`  ${note}`);
  for (const failure of failures) console.info(`  DISAGREES: ${failure}`);
  if (notes.length + failures.length > 0) console.info('');
}
