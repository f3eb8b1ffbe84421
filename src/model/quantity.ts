/**
 * Quantities as people write them in a dossier (`4h`, `1h30m`, `2TB`, `5GB/h`, `50%`), turned into plain
 * numbers: seconds, bytes, bytes per second, shares, cents. Linear scanners, no regular expression that could
 * backtrack: the text comes from strangers.
 */
import { DAY, HOUR, MINUTE, WEEK } from '../base/time.ts';
import { type CostRate, MONTH_SECONDS } from './cost.ts';

const SECONDS_PER: ReadonlyMap<string, number> = new Map(
  Object.entries({
    s: 1,
    min: MINUTE,
    m: MINUTE,
    h: HOUR,
    d: DAY,
    w: WEEK,
    // A person-day: seven hours of one person's work.
    pd: 7 * HOUR,
  }),
);

/** Decimal multiples, as storage and network vendors count. */
const BYTES_PER: ReadonlyMap<string, number> = new Map(
  Object.entries({
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
  }),
);

interface Amount {
  readonly value: number;
  readonly unit: string;
  /** Where the next amount starts. */
  readonly end: number;
}

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9';
const isLetter = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));

/** Reads one number with its unit from `start`, or null. */
function scanAmount(text: string, start: number): Amount | null {
  let end = start;
  while (isDigit(text[end])) end += 1;
  if (end === start) return null;
  if (text[end] === '.' && isDigit(text[end + 1])) {
    end += 1;
    while (isDigit(text[end])) end += 1;
  }
  const value = Number(text.slice(start, end));
  while (text[end] === ' ') end += 1;
  const unitStart = end;
  while (isLetter(text[end])) end += 1;
  const unit = text.slice(unitStart, end);
  while (text[end] === ' ') end += 1;
  return { value, unit, end };
}

/** A thousand years of 365 days: sums of durations stay exact, and no plan waits longer. */
const DURATION_SECONDS_MAX = 1000 * 365 * DAY;

/**
 * Whole seconds of `90s`, `15m`, `1h30m`, `2d`, `1w`; null when it is not a duration, or one of more than a thousand
 * years. Never negative.
 */
export function parseDuration(text: string): number | null {
  let seconds = 0;
  let position = 0;
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  while (position < trimmed.length) {
    const amount = scanAmount(trimmed, position);
    const factor = amount && SECONDS_PER.get(amount.unit);
    if (!amount || factor === undefined || factor === null) return null;
    seconds += amount.value * factor;
    position = amount.end;
  }
  const rounded = Math.round(seconds);
  return position > 0 && rounded <= DURATION_SECONDS_MAX ? rounded : null;
}

/** Share from 0 up of `50%`; null when it is not a percentage. May exceed 1 (a demand of `250%`). */
export function parsePercent(text: string): number | null {
  const trimmed = text.trim();
  if (!trimmed.endsWith('%') || trimmed.length > 20) return null;
  const amount = scanAmount(trimmed, 0);
  return amount && amount.unit === '' && amount.end === trimmed.length - 1
    ? amount.value / 100
    : null;
}

/** Bytes of `2TB`, `800GB`; null when it is not a volume. */
export function parseVolume(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length > 20) return null;
  const amount = scanAmount(trimmed, 0);
  if (!amount || amount.end !== trimmed.length) return null;
  const factor = BYTES_PER.get(amount.unit);
  return factor === undefined ? null : amount.value * factor;
}

/** Bits per second, as links are sold. */
const BITS_PER: ReadonlyMap<string, number> = new Map(
  Object.entries({ kbps: 1e3, Mbps: 1e6, Gbps: 1e9, Tbps: 1e12 }),
);

/** Bytes per second of `5Gbps`; null when it is not a rate in bits. */
function parseBitRate(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length > 20) return null;
  const amount = scanAmount(trimmed, 0);
  const bits = amount && amount.end === trimmed.length ? BITS_PER.get(amount.unit) : undefined;
  return amount && bits !== undefined ? (amount.value * bits) / 8 : null;
}

/** Bytes per second of `5GB/h`, `200MB/s`, `1TB/d`, `5Gbps`; null when it is not a rate. */
export function parseRate(text: string): number | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parseBitRate(text);
  const bytes = parseVolume(text.slice(0, slash));
  const seconds = SECONDS_PER.get(text.slice(slash + 1).trim());
  return bytes === null || seconds === undefined ? null : bytes / seconds;
}

/** Cents of an amount; multiples as accounts are kept. */
const CENTS_PER: ReadonlyMap<string, number> = new Map(
  Object.entries({ EUR: 100, kEUR: 100_000, MEUR: 100_000_000 }),
);

/** A thousand million euros: sums of amounts stay exact. */
const CENTS_MAX = 100_000_000_000;

/** Whole cents of `1200 EUR`, `12.5 kEUR`, `2 MEUR`; null when it is not an amount, or one above a thousand million. */
export function parseMoney(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length > 20) return null;
  const amount = scanAmount(trimmed, 0);
  if (!amount || amount.end !== trimmed.length) return null;
  const factor = CENTS_PER.get(amount.unit);
  if (factor === undefined) return null;
  const cents = Math.round(amount.value * factor);
  return cents <= CENTS_MAX ? cents : null;
}

/** Periods of bills, besides units of durations; a month is a twelfth of a year of 365 days. */
const BILLED_PER: ReadonlyMap<string, number> = new Map(
  Object.entries({ month: MONTH_SECONDS, year: 12 * MONTH_SECONDS }),
);

/** Cents for a period of `900 EUR/month`, `5 kEUR/h`, `2 MEUR/year`; null when it is not a cost that lasts. */
export function parseCostRate(text: string): CostRate | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const cents = parseMoney(text.slice(0, slash));
  const period = text.slice(slash + 1).trim();
  const perSeconds = BILLED_PER.get(period) ?? SECONDS_PER.get(period);
  return cents === null || perSeconds === undefined ? null : { cents, perSeconds };
}

/** Cents for a terabyte of `80 EUR/TB`; null when it is not a price of a volume. */
export function parseVolumePrice(text: string): number | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const cents = parseMoney(text.slice(0, slash));
  const bytes = BYTES_PER.get(text.slice(slash + 1).trim());
  return cents === null || bytes === undefined ? null : (cents / bytes) * 1e12;
}
