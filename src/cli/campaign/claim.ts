/**
 * What a pipeline wants proven, as typed after `--fail-on`: when to fail. Every claim is about a probability.
 *
 *     claim   = share | value
 *     share   = subject "<" percent                  rto:declare<95%      fails unless met in at least 95 % of all futures
 *     value   = measure ">" duration "@p" number     lost:db>15m@p90      fails unless 90 % of all futures lose 15 min at most
 *     subject = "holds" | ("rto" | "mtpd" | "deadline" | total) ":" service | "rpo" ":" data | "kept" ":" rule
 *     total   = "availability" | "downtime" | "outages"
 *     measure = ("recovery" | "down" | "longest") ":" service | "lost" ":" data | "breached" ":" rule
 *
 * Spaces may stand around `<`, `>` and `@`. The name of what is measured may be left out when the dossier has only one.
 */
import { fail, ok, type Result } from '../../base/result.ts';
import { parseDuration, parsePercent } from '../../model/quantity.ts';
import { nearest } from '../../scenario/nearest.ts';
import { type Mistake, mistake } from '../mistakes.ts';

/** What is counted in each future, by what it is counted on. */
export const SHARES = {
  rto: 'service',
  mtpd: 'service',
  deadline: 'service',
  availability: 'service',
  downtime: 'service',
  outages: 'service',
  rpo: 'data',
  kept: 'rule',
} as const;
export const VALUES = {
  recovery: 'service',
  down: 'service',
  longest: 'service',
  lost: 'data',
  breached: 'rule',
} as const;

export type ShareSubject = 'holds' | keyof typeof SHARES;
export type ValueMeasure = keyof typeof VALUES;

/** A claim as read, before anything is known of the dossier. */
export type TypedClaim = {
  /** As typed. */
  readonly text: string;
  /** Share of all futures, above 0 and below 1, in which it must be good. */
  readonly atLeast: number;
} & (
  | { readonly subject: 'holds' }
  /** `name`: null when it was left out. */
  | { readonly subject: keyof typeof SHARES; readonly name: string | null }
  /** Good in a future: at most so many seconds. */
  | { readonly subject: ValueMeasure; readonly name: string | null; readonly most: number }
);

const FORM = /^([a-z]+)(?::([^\s<>@:]+))?\s*([<>])\s*([^<>@]+?)\s*(?:@\s*p([\d.]+))?$/;

const isShare = (subject: string): subject is keyof typeof SHARES => Object.hasOwn(SHARES, subject);
const isValue = (subject: string): subject is ValueMeasure => Object.hasOwn(VALUES, subject);

/** Shares are read to a billionth: 99.9 % is 0.999, and not the nearest thing that a division leaves. */
const SHARE_STEPS = 1e9;

/** A percentage as a share strictly between 0 and 1; null for anything else. */
export function readProperShare(percent: string): number | null {
  const read = parsePercent(percent);
  const share = read === null ? 0 : Math.round(read * SHARE_STEPS) / SHARE_STEPS;
  return share > 0 && share < 1 ? share : null;
}

interface Parts {
  readonly text: string;
  readonly subject: string;
  readonly name: string | null;
  readonly sign: string;
  readonly amount: string;
  readonly quantile: string | undefined;
}

function readShare({ text, subject, name, amount }: Parts): Result<TypedClaim, Mistake> {
  const atLeast = readProperShare(amount);
  if (atLeast === null) return fail(mistake('CLI-110', { claim: text, found: amount }));
  if (isShare(subject)) return ok({ text, subject, name, atLeast });
  return ok({ text, subject: 'holds', atLeast });
}

function readValue(parts: Parts, subject: ValueMeasure): Result<TypedClaim, Mistake> {
  const { text, name, amount, quantile } = parts;
  const most = parseDuration(amount);
  if (most === null) return fail(mistake('CLI-111', { claim: text, found: amount }));
  const atLeast = readProperShare(`${quantile}%`);
  if (atLeast === null) return fail(mistake('CLI-110', { claim: text, found: `p${quantile}` }));
  return ok({ text, subject, name, most, atLeast });
}

/** What a claim wants shown, the contrary of what was typed: `holds ≥ 90%` of `holds<90%`, `lost:db ≤ 15m @p90`. */
export const wantedBy = ({ text }: Pick<TypedClaim, 'text'>): string =>
  text
    .replace(/\s*<\s*/, ' ≥ ')
    .replace(/\s*>\s*/, ' ≤ ')
    .replace(/\s*@\s*/, ' @');

/** Reads one claim. The mistake is the first thing that makes it no claim. */
export function readClaim(typed: string): Result<TypedClaim, Mistake> {
  const text = typed.trim();
  const [, subject = '', name = null, sign = '', amount = '', quantile] = FORM.exec(text) ?? [];
  const parts: Parts = { text, subject, name, sign, amount, quantile };
  const isShareForm = sign === '<' && quantile === undefined;
  if (isShareForm && (isShare(subject) || (subject === 'holds' && name === null))) {
    return readShare(parts);
  }
  if (sign === '>' && quantile !== undefined && isValue(subject)) return readValue(parts, subject);
  const begun = /^[a-z]+/.exec(text)?.[0] ?? '';
  const known = ['holds', ...Object.keys(SHARES), ...Object.keys(VALUES)];
  const near = known.includes(begun) ? null : nearest(begun, known);
  return fail(mistake('CLI-109', { claim: text }, near));
}
