/** JSON as the repository's formatter leaves it, so that a generated file passes the same check as a written one. */

const LINE_WIDTH = 100;
const INDENT = '  ';

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A short list of plain values on one line, when it fits after what is on its line, the comma that follows included. */
function onOneLine(items: readonly unknown[], taken: number): string | null {
  if (!items.every(isPlain)) return null;
  const line = `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
  return taken + line.length <= LINE_WIDTH ? line : null;
}

/** Width of what follows the item of a list. */
const comma = (index: number, count: number): number => (index < count - 1 ? 1 : 0);

function print(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = indent + INDENT;
  if (Array.isArray(value)) {
    const line = onOneLine(value, taken);
    if (line !== null) return line;
    const items = value.map(
      (item, i) => deeper + print(item, deeper, deeper.length + comma(i, value.length)),
    );
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([key, field], i) => {
    const start = `${deeper}${JSON.stringify(key)}: `;
    return start + print(field, deeper, start.length + comma(i, fields.length));
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * Two spaces a level, objects one field a line, short lists of plain values on one line.
 *
 * @param value plain data
 */
export const printJson = (value: unknown): string => `${print(value, '', 0)}\n`;
