/** Volumes, shares and plain numbers. */
import type { Language } from '../../model/localised.ts';
import { NARROW_SPACE } from './typeset.ts';
import { unitsOf, withUnit } from './units.ts';

/** At most `decimals` decimals, none when they are zero. */
function digits(value: number, decimals: number, language: Language): string {
  const [whole = '0', fraction = ''] = value.toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  return kept === '' ? whole : `${whole}${unitsOf(language).decimal}${kept}`;
}

/** A volume in decimal multiples, three significant digits: `2 To`, `1,5 Go`; `2 TB`, `1.5 GB`. */
export function formatVolume(bytes: number, language: Language): string {
  const names = unitsOf(language).bytes;
  let value = bytes;
  let unit = 0;
  // 999.5 would be written 1000 with three digits.
  while (value >= 999.5 && unit < names.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const decimals = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return withUnit(digits(value, decimals, language), names[unit] ?? '', language);
}

/**
 * A share from 0 to 1 as a percentage: `50 %` in French, `50%` in English. Never says `100 %` of what is not all
 * of it, nor `0 %` of what is not nothing.
 */
export function formatShare(share: number, language: Language): string {
  const percent = share * 100;
  const whole = Math.round(percent);
  const isMisleading = (whole === 100 && share < 1) || (whole === 0 && share > 0);
  const tenths = Math.min(Math.max(percent, 0.1), 99.9);
  const said = isMisleading ? digits(tenths, 1, language) : String(whole);
  return asPercent(said, language);
}

const asPercent = (said: string, language: Language): string =>
  `${said}${unitsOf(language).percentSpaced ? NARROW_SPACE : ''}%`;

/** A count with its thousands apart: `1 000` in French, `1,000` in English. */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, unitsOf(language).thousands);
}

/** An amount in whole euros, below a hundred to the cent: `12 345 €` in French, `€12,345` in English. */
export function formatMoney(cents: number, language: Language): string {
  const isSmall = Math.abs(cents) < 10_000 && cents % 100 !== 0;
  const sign = cents < 0 ? '−' : '';
  const amount = Math.abs(cents) / 100;
  const said = isSmall
    ? amount.toFixed(2).replace('.', unitsOf(language).decimal)
    : formatCount(Math.round(amount), language);
  return language === 'fr' ? `${sign}${withUnit(said, '€', language)}` : `${sign}€${said}`;
}

/** Which way a bound gives: one that is rounded inwards would claim more than is known. */
export type Rounding = 'down' | 'up';

const DECIMALS_LEAST = 1;
const DECIMALS_MOST = 6;

/** Decimals of a percentage, so that what is near 0 % or 100 % keeps two digits of its distance from there. */
function decimalsOf(share: number): number {
  const distance = Math.min(share, 1 - share);
  let decimals = DECIMALS_LEAST;
  for (let below = 0.01; distance < below && decimals < DECIMALS_MOST; below /= 10) decimals += 1;
  return decimals;
}

/** What binary fractions add to a decimal that is meant exactly: 0.29 × 100 comes out above 29. */
const NOISE = 1e-9;

/**
 * A bound of a share as a percentage, rounded outwards: `93,8 %`, `99,97 %`. Exactly 0 and 1 are said as such; so is
 * what rounds there, which is still a true bound.
 */
export function formatBound(share: number, rounding: Rounding, language: Language): string {
  const decimals = share <= 0 || share >= 1 ? 0 : decimalsOf(share);
  let scale = 1;
  for (let i = 0; i < decimals; i += 1) scale *= 10;
  const scaled = share * 100 * scale;
  const whole = rounding === 'down' ? Math.floor(scaled + NOISE) : Math.ceil(scaled - NOISE);
  return asPercent(digits(whole / scale, decimals, language), language);
}

/**
 * A share that was counted, to the nearest percent, and to two digits of its distance from none or all: `95 %`, `0,02 %`,
 * `99,98 %`. Only none is `0 %`, only all is `100 %`.
 */
export function formatCounted(count: number, of: number, language: Language): string {
  if (count === 0 || count === of) return asPercent(count === 0 ? '0' : '100', language);
  const share = count / of;
  const decimals = decimalsOf(share);
  const isNearAnEnd = decimals > DECIMALS_LEAST;
  return asPercent(digits(share * 100, isNearAnEnd ? decimals : 0, language), language);
}

/** A share that was stated, not estimated, with every digit it has: `99,9 %`, `90 %`. */
export const formatStated = (share: number, language: Language): string =>
  asPercent(digits(share * 100, DECIMALS_MOST, language), language);

/** A p-value, rounded up: `p = 0,031`, `p < 0,001`. */
export function formatPValue(pValue: number, language: Language): string {
  if (pValue < 0.001) return `p < ${digits(0.001, 3, language)}`;
  return `p = ${digits(Math.ceil(pValue * 1000 - NOISE) / 1000, 3, language)}`;
}

/** A difference of shares in percentage points, rounded outwards, with its sign: `+2,1`, `−0,4`, `0`. */
export function formatPoints(difference: number, rounding: Rounding, language: Language): string {
  const scaled = difference * 1000;
  const whole = rounding === 'down' ? Math.floor(scaled + NOISE) : Math.ceil(scaled - NOISE);
  if (whole === 0) return '0';
  const sign = whole < 0 ? '−' : '+';
  return `${sign}${digits(Math.abs(whole) / 10, 1, language)}`;
}

/** A factor to one decimal: `2,8`. */
export const formatFactor = (factor: number, language: Language): string => {
  const text = factor.toFixed(1);
  return language === 'fr' ? text.replace('.', ',') : text;
};
