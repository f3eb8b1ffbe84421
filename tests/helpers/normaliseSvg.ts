/**
 * Markup that a person can review and a comparison can hold: one element a line, numbers rounded to a tenth, generated
 * ids renumbered in order of appearance, names of styles without their hash.
 */
export function normaliseSvg(markup: string): string {
  const ids = new Map<string, string>();
  const renumbered = markup.replace(/_[rR]_[0-9a-z]+_/g, (id) => {
    const known = ids.get(id) ?? `id-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  });
  const rounded = renumbered.replace(/-?\d+\.\d{2,}/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );
  const named = rounded.replace(/class="_(\w+)_[0-9a-f]+"/g, 'class="$1"');
  const closed = named.replace(/><\/(rect|circle|path|line)>/g, '/>');
  return `${closed.replace(/></g, '>\n<')}\n`;
}
