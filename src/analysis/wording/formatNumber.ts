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
  return `${said}${unitsOf(language).percentSpaced ? NARROW_SPACE : ''}%`;
}
