/** Where personal data may be without another transfer tool: a property of the country, not of the offer. */
import type { Fact } from '../../model/hosting.ts';
import { readIn, stated, undetermined } from './statements.ts';

/** The European Economic Area: the 27 of the Union, then Iceland, Liechtenstein and Norway. */
const EUROPEAN_ECONOMIC_AREA: ReadonlySet<string> = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' + 'IS LI NO'
  ).split(' '),
);

const WITHIN_THE_AREA = stated(true, readIn('europeanUnion', 'high'));
const SWITZERLAND = stated(true, readIn('adequacySwitzerland', 'high', '2000-07-26'));

/**
 * Whether a country belongs to the European Economic Area or has an adequacy decision for everyone.
 * The United States are undetermined because their decision covers certified organisations only; other countries
 * because nobody checked.
 *
 * @param country ISO 3166-1 alpha-2, capitals
 */
export function adequacyOf(country: string): Fact<boolean> {
  if (EUROPEAN_ECONOMIC_AREA.has(country)) return WITHIN_THE_AREA;
  if (country === 'CH') return SWITZERLAND;
  return undetermined(country === 'US' ? 'adequacyUnitedStates' : 'none');
}
