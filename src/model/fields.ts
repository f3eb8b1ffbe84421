/**
 * The zod fields of a dossier: what a person may write on the left, what the program reads on the right.
 * Conversions of units happen here and nowhere else. A field that refuses a text says why through a
 * diagnostic code in `params`; the wording is in `scenario/diagnostics.ts`.
 */
import { z } from 'zod';
import { parseCivil } from '../base/calendar.ts';
import { DAY } from '../base/time.ts';
import type { SourcedLaw } from './law.ts';
import { parseMoment } from './moment.ts';
import { type LawMistake, parseLaw } from './parseLaw.ts';
import {
  parseCostRate,
  parseDuration,
  parseMoney,
  parsePercent,
  parseRate,
  parseVolume,
  parseVolumePrice,
} from './quantity.ts';
import { parseWeekly, parseYearlyRange } from './schedule.ts';

/** What a custom issue carries, so that it can be worded in both languages. */
export interface FieldMistake {
  readonly field:
    | 'duration'
    | 'percent'
    | 'share'
    | 'volume'
    | 'rate'
    | 'money'
    | 'cost'
    | 'volume-price'
    | 'law'
    | 'instant'
    | 'loss'
    | 'date'
    | 'date-time'
    | 'moment'
    | 'hours'
    | 'days'
    | 'id'
    | 'reference'
    | 'condition'
    | 'check';
  readonly found: string;
  readonly detail: LawMistake | null;
}

const mistake = (
  field: FieldMistake['field'],
  found: string,
  detail: LawMistake | null = null,
) => ({
  code: 'custom' as const,
  params: { field, found, detail } satisfies FieldMistake,
});

/** A text field read by `parse`; null from `parse` is the author's mistake. */
export function textField<T>(
  field: FieldMistake['field'],
  parse: (text: string) => T | null,
  meta: { description?: string; examples: string[] },
) {
  return z
    .string()
    .meta({ ...meta, form: field })
    .transform((text, context): T => {
      const value = parse(text);
      if (value !== null) return value;
      context.addIssue({ ...mistake(field, text), input: text });
      return z.NEVER;
    });
}

/** Longest id a dossier may use. */
const ID_LENGTH_MAX = 64;

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');

/**
 * Whether a text can name something in a dossier: letters, digits, `-` and `_`, starting with a letter or digit.
 * Whole numbers are names too (zones `1`, `2`, `3`): JavaScript puts them before the others, in rising order.
 */
export function isId(text: string): boolean {
  if (text.length === 0 || text.length > ID_LENGTH_MAX) return false;
  const isKnown = [...text].every(
    (char) => isLetter(char) || isDigit(char) || char === '-' || char === '_',
  );
  return isKnown && text[0] !== '-' && text[0] !== '_';
}

export const idField = textField('id', (text) => (isId(text) ? text : null), {
  description: 'A name used by other parts of the dossier: letters, digits, hyphens.',
  examples: ['db', 'site-1'],
});

/** A reference such as `db`, `db/main` or `operator:amazon`; resolved when the whole dossier is read. */
export const referenceField = textField(
  'reference',
  (text) => (text.length > 0 && text.length <= 140 && text.trim() === text ? text : null),
  {
    description: 'The name of something declared elsewhere.',
    examples: ['db', 'db/main', 'nubo/site-1'],
  },
);

/** Whole seconds. */
export const durationField = textField('duration', parseDuration, {
  description:
    'A duration: seconds s, minutes m or min, hours h, days d, weeks w; pd is a person-day of 7 hours.',
  examples: ['15m', '4h', '1h30m', '2d'],
});

/** Whole seconds of a duration of a day or more. */
export const dayOrMoreField = textField(
  'duration',
  (text) => {
    const seconds = parseDuration(text);
    return seconds !== null && seconds >= DAY ? seconds : null;
  },
  { description: 'A duration of a day or more.', examples: ['30d', '365d'] },
);

/** Whole seconds of `<= 15m`: the largest age of data that may be lost. */
export const lossField = textField(
  'loss',
  (text) => (text.startsWith('<=') ? parseDuration(text.slice(2)) : null),
  { description: 'The largest age of data that may be lost.', examples: ['<= 15m'] },
);

/** A share: 0.5 for `50%`. */
export const percentField = textField('percent', parsePercent, {
  description: 'A percentage.',
  examples: ['50%'],
});

/** A share of a whole, 0 to 1: 0.05 for `5%`. A probability is one. */
export const shareField = textField(
  'share',
  (text) => {
    const share = parsePercent(text);
    return share !== null && share <= 1 ? share : null;
  },
  { description: 'A percentage from 0% to 100%.', examples: ['5%'] },
);

/** Bytes. */
export const volumeField = textField('volume', parseVolume, {
  description: 'A volume of data: B, kB, MB, GB, TB, PB (decimal).',
  examples: ['2TB'],
});

/** Bytes per second. */
export const rateField = textField('rate', parseRate, {
  description: 'A volume by unit of time, or bits by second (Mbps, Gbps).',
  examples: ['5GB/h', '200MB/s', '5Gbps'],
});

/** Whole cents. */
export const moneyField = textField('money', parseMoney, {
  description: 'An amount: EUR, kEUR, MEUR.',
  examples: ['1200 EUR', '50 kEUR', '2 MEUR'],
});

/** Cents for a period. */
export const costField = textField('cost', parseCostRate, {
  description: 'An amount by unit of time: h, d, w, month, year.',
  examples: ['900 EUR/month', '20 kEUR/h'],
});

/** Cents for a terabyte. */
export const volumePriceField = textField('volume-price', parseVolumePrice, {
  description: 'An amount by volume of data.',
  examples: ['80 EUR/TB'],
});

/** `YYYY-MM-DD`, kept as text: dates compare as text. */
export const dateField = textField(
  'date',
  (text) => (text.length === 10 && parseCivil(text) ? text : null),
  { description: 'A date.', examples: ['2026-09-01'] },
);

/** `YYYY-MM-DD HH:MM` on the product's clock, kept as text. */
export const dateTimeField = textField('date-time', (text) => (parseCivil(text) ? text : null), {
  description: 'A date and a time on the clock of the product.',
  examples: ['2021-03-10 00:35'],
});

/** A moment that is fixed beforehand. */
export const momentField = textField('moment', parseMoment, {
  description: 'A day, a day and a time on the clock of the product, or a moment counted from T.',
  examples: ['2026-06-01', '2026-06-01 09:00', 'T+30d'],
});

/** Hours of a week. */
export const hoursField = textField('hours', parseWeekly, {
  description: 'Opening hours: days then times, several separated by commas, or 24/7.',
  examples: ['mon-fri 08:00-20:00', '24/7', 'mon-fri 09:00-12:00, sat 09:00-12:00'],
});

/** Days of every year, both ends included. */
export const daysOfYearField = textField('days', parseYearlyRange, {
  description: 'Days of every year, MM-DD/MM-DD, both included.',
  examples: ['05-15/06-08'],
});

const lawText = z.string().meta({
  description:
    'A duration or a law: uniform(a, b), triangular(a, mode, b), lognormal(p50, p90), exponential(mean), empirical(a, b, …), which also draws what lies between two of the values measured.',
  examples: ['20m', 'lognormal(3m, 12m)', 'triangular(2m, 10m, 30m)'],
  form: 'law',
});

const writtenLaw = z
  .union([
    lawText,
    z.strictObject({
      law: lawText,
      source: z.enum(['measured', 'contract', 'published', 'guess']).optional(),
    }),
  ])
  .meta({ id: 'law', form: 'sourced-law' });

const readLaw = (
  written: z.output<typeof writtenLaw>,
  context: z.core.$RefinementCtx,
): SourcedLaw => {
  const text = typeof written === 'string' ? written : written.law;
  const law = parseLaw(text);
  if (typeof law !== 'string') {
    return {
      law,
      text,
      source: typeof written === 'string' ? null : (written.source ?? null),
    };
  }
  context.addIssue({ ...mistake('law', text, law), input: written });
  return z.NEVER;
};

/**
 * A duration that may vary, in seconds: a text, or `{ law, source }` to say where it comes from. The longer it is, the worse
 * for the plan: work, a delay, an outage.
 */
export const lawField = writtenLaw.transform(readLaw);

/** The same of a respite, which one hopes to be long: what a reserve lasts, a notice, a grace. */
export const respiteField = writtenLaw.transform(
  (written, context): SourcedLaw => ({ ...readLaw(written, context), feared: 'short' }),
);

/** The same of everyday failures: all copies at their worst at one instant would be a common cause that nobody stated. */
export const failureField = writtenLaw.transform(
  (written, context): SourcedLaw => ({ ...readLaw(written, context), feared: 'neither' }),
);

const shortText = z.string().max(20_000);

/** A text in one language for both, or one for each. */
export const localisedField = z
  .union([shortText, z.strictObject({ fr: shortText, en: shortText })])
  .meta({ id: 'text', form: 'localised' })
  .transform((written) => (typeof written === 'string' ? { fr: written, en: written } : written));

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;
type CamelKeys<T> = { [Key in keyof T as Camel<Key & string>]: T[Key] };

const camel = (key: string): string =>
  key.replaceAll(/-[a-z]/g, (pair) => pair.slice(1).toUpperCase());

/**
 * A strict section of the dossier. Files write `on-call`, code reads `onCall`; an unknown field is an error.
 */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  type Read = CamelKeys<z.output<z.ZodObject<Shape>>>;
  const names = Object.fromEntries(Object.keys(shape).map((key) => [key, camel(key)]));
  const isCamel = Object.entries(names).every(([key, name]) => key === name);
  return z.strictObject(shape).transform((fields) => {
    if (isCamel) return fields as Read;
    const read: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(fields as Record<string, unknown>)) {
      read[names[key] ?? key] = value;
    }
    return read as Read;
  });
}

/** Named things of one sort, in the order the author wrote them. */
export const named = <Value extends z.ZodType>(value: Value) => z.record(idField, value);
