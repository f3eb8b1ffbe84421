/** SecNumCloud 3.2, chapter 19.6, as we read it: whose capital leaves an operator out of reach of non-European law. */

/** Member states of the European Union (2026). */
const UNION = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Most that one shareholder, and all of them together, may hold from outside the Union. */
const ALONE_MAX = 0.24;
const TOGETHER_MAX = 0.39;

/** Whether a country, in two letters, is a member state. */
export const inUnion = (country: string): boolean => UNION.has(country.toUpperCase());

/** Whether an operator stays immune with this shareholder; shares from 0 to 1. */
export function staysImmune(owner: {
  readonly isInUnion: boolean;
  readonly share: number;
  readonly total?: number | undefined;
  readonly controls: boolean;
}): boolean {
  const { isInUnion, share, total = isInUnion ? 0 : share, controls } = owner;
  if (total > TOGETHER_MAX) return false;
  return isInUnion || (share <= ALONE_MAX && !controls);
}
