/** A claim against a dossier: which column of the rows it is about, what is good in it, and where it stands. */
import { findValues } from '../../analysis/campaign/columns.ts';
import { countWhere, shareOf } from '../../analysis/campaign/share.ts';
import { isHolding } from '../../analysis/campaign/summarise.ts';
import type { CampaignSetting, Played, Share } from '../../analysis/campaign/summary.ts';
import { type Standing, standingOf, trialsNeeded } from '../../analysis/statistics/claim.ts';
import { assertNever, invariant } from '../../base/assert.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Description } from '../../model/description.ts';
import { BEYOND, type OutcomeColumn } from '../../model/outcome.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { nearest } from '../../scenario/nearest.ts';
import { type Mistake, mistake } from '../mistakes.ts';
import { SHARES, type TypedClaim, VALUES } from './claim.ts';

export interface BoundClaim {
  /** As typed. */
  readonly text: string;
  /** Share of all futures, above 0 and below 1. */
  readonly atLeast: number;
  readonly column: OutcomeColumn;
  readonly isGood: (value: number) => boolean;
}

/** What a claim comes to. */
export interface JudgedClaim {
  readonly text: string;
  readonly atLeast: number;
  readonly column: OutcomeColumn;
  /** Futures in which it was good. */
  readonly met: Share;
  /** What is not shown fails: `refuted` as well as `open`. */
  readonly standing: Standing;
  /** Futures that it would take, were there no more misses than now. */
  readonly futuresNeeded: number;
}

type On = 'service' | 'data' | 'rule';

function namesOn({ services, data, rules }: Description, on: On): readonly string[] {
  if (on === 'rule') return rules;
  return (on === 'service' ? services : data).map(({ id }) => id);
}

/** The thing a claim is on: the one named, or the only one there is. */
function nameOf(
  description: Description,
  { text, name }: { readonly text: string; readonly name: string | null },
  on: On,
): Result<string, Mistake> {
  const known = namesOn(description, on);
  const [only] = known;
  if (name === null && known.length === 1 && only !== undefined) return ok(only);
  if (name !== null && known.includes(name)) return ok(name);
  const near = name === null ? null : nearest(name, known);
  return fail(mistake('CLI-306', { claim: text, name, on, known }, near));
}

function isObjectiveSet(description: Description, column: OutcomeColumn): boolean {
  const { services, data } = description;
  switch (column.column) {
    case 'rto-missed':
      return services.some(({ id, rto }) => id === column.service && rto !== null);
    case 'mtpd-missed':
      return services.some(({ id, mtpd }) => id === column.service && mtpd !== null);
    case 'deadline-missed':
      return services.some(({ id, deadline }) => id === column.service && deadline !== undefined);
    case 'availability-missed':
    case 'downtime-missed':
    case 'outages-missed':
      return services.some(
        ({ id, totals = [] }) =>
          id === column.service &&
          totals.some(({ objective }) => `${objective}-missed` === column.column),
      );
    case 'rpo-missed':
      return data.some(({ id, rpo }) => id === column.data && rpo !== null);
    default:
      return true;
  }
}

function columnOf(claim: Exclude<TypedClaim, { subject: 'holds' }>, name: string): OutcomeColumn {
  switch (claim.subject) {
    case 'rto':
      return { column: 'rto-missed', service: name };
    case 'mtpd':
      return { column: 'mtpd-missed', service: name };
    case 'deadline':
      return { column: 'deadline-missed', service: name };
    case 'availability':
    case 'downtime':
    case 'outages':
      return { column: `${claim.subject}-missed`, service: name };
    case 'rpo':
      return { column: 'rpo-missed', data: name };
    case 'recovery':
    case 'down':
    case 'longest':
      return { column: claim.subject, service: name };
    case 'lost':
      return { column: 'lost', data: name };
    case 'kept':
    case 'breached':
      // Only names among the description's rules come here.
      return { column: 'breached', rule: name as RuleCode };
    default:
      return assertNever(claim);
  }
}

/** The claim on this dossier; what it names must be there, and promised. */
export function bindClaim(
  description: Description,
  claim: TypedClaim,
): Result<BoundClaim, Mistake> {
  const { text, atLeast } = claim;
  if (claim.subject === 'holds') {
    return ok({ text, atLeast, column: { column: 'word' }, isGood: isHolding });
  }
  const name = nameOf(description, claim, { ...SHARES, ...VALUES }[claim.subject]);
  if (!name.ok) return name;
  const column = columnOf(claim, name.value);
  if (!isObjectiveSet(description, column)) {
    const objective = claim.subject.toUpperCase();
    return fail(mistake('CLI-307', { claim: text, objective, name: name.value }));
  }
  const most = 'most' in claim ? claim.most : 0;
  return ok({ text, atLeast, column, isGood: (value) => value !== BEYOND && value <= most });
}

/** Where a claim stands after the futures played, as sure as the campaign is. */
export function judgeClaim(
  { text, atLeast, column, isGood }: BoundClaim,
  { tally }: Pick<Played, 'tally'>,
  { confidence, stopping }: Pick<CampaignSetting, 'confidence' | 'stopping'>,
): JudgedClaim {
  const values = findValues(tally, column);
  invariant(values, `the campaign has no column for ${text}`);
  const met = shareOf(countWhere(values, isGood), values.length, confidence);
  const asked = { atLeast, confidence, stopping };
  return {
    text,
    atLeast,
    column,
    met,
    standing: standingOf(met.count, met.of, asked),
    futuresNeeded: trialsNeeded(met.of - met.count, asked),
  };
}
