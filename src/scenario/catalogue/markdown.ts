/** The few forms of Markdown that the generated page uses. */

/** A cell may not end its row. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table; every row has as many cells as there are headings. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

export const code = (text: string): string => `\`${text}\``;

/** Blocks one blank line apart, empty ones left out, one line break at the end. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
