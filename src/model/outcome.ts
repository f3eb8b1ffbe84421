/**
 * What one future of a campaign comes to: a row of whole numbers, one a column. The columns of a design follow from
 * its description alone, so that rows of any worker, run and batch can be laid side by side.
 */
import type { Description } from './description.ts';
import type { TotalObjective } from './total.ts';
import type { RuleCode } from './vocabulary.ts';

/** Words of a verdict from the best to the worst; a row holds the position. */
export const OUTCOME_WORDS = [
  'holds',
  'holds-degraded',
  'undetermined',
  'unlawful',
  'fails',
  'stuck',
] as const;
export type OutcomeWord = (typeof OUTCOME_WORDS)[number];

/** In place of seconds: not by the end of the run, or everything that there was. The largest number a row holds. */
export const BEYOND = 2_147_483_647;

/** In place of seconds of breach: nothing happened in the run by which the rule could be judged. */
export const NOT_JUDGED = -1;

/** Rules that are judged only where something calls on them; a row tells them apart from what was kept. */
export const CALLED_ON: ReadonlySet<RuleCode> = new Set(['P6', 'P8', 'P9', 'P13', 'P14']);

export type OutcomeColumn =
  /** Position in `OUTCOME_WORDS`. */
  | { readonly column: 'word' }
  /**
   * Of a service, all in seconds: below the minimum in all (`down`); the longest outage, counted to the end of the run
   * when it is still open (`longest`); the longest outage, `BEYOND` when any is still open (`recovery`). 0: no outage.
   */
  | { readonly column: 'down' | 'longest' | 'recovery'; readonly service: string }
  /** 1 when the service missed the objective at least once, else 0; only for objectives that the dossier sets. */
  | {
      readonly column:
        | 'rto-missed'
        | 'mtpd-missed'
        | 'deadline-missed'
        | `${TotalObjective}-missed`;
      readonly service: string;
    }
  /** Age in seconds of the largest loss of a data set; 0: none, `BEYOND`: everything. */
  | { readonly column: 'lost'; readonly data: string }
  /**
   * Largest share of a data set that left with a thief who can read it, in millionths; 0: none. Only of those of which an incident of
   * the dossier takes something.
   */
  | { readonly column: 'stolen'; readonly data: string }
  /** 1 when more than the RPO was lost at least once, else 0; only when the dossier sets one. */
  | { readonly column: 'rpo-missed'; readonly data: string }
  /** Seconds for which the rule was breached, added up over everything that it is judged on; `NOT_JUDGED` when nothing called on it. */
  | { readonly column: 'breached'; readonly rule: RuleCode }
  /**
   * Whole euros: of running the design (`running-cost`), and of what happened (`incident-cost`); `BEYOND` when they are
   * more than a row can hold. Only in a dossier that says what something costs.
   */
  | { readonly column: 'running-cost' | 'incident-cost' };

/** A row holds whole numbers: a share, to the millionth. */
const MILLION = 1_000_000;

/** A share of a data set as a row holds it; what is not nothing is not 0. */
export const millionths = (share: number): number =>
  share > 0 ? Math.max(1, Math.round(share * MILLION)) : 0;

/** The share that a row holds. */
export const shareOfMillionths = (value: number): number => value / MILLION;

/** Cents as a row holds them. */
export const wholeEuros = (cents: number): number => Math.min(Math.round(cents / 100), BEYOND);

/** Where a description says what things cost. */
type Costed = Pick<Description, 'services' | 'data' | 'copies' | 'plans'>;

/** Whether the dossier says what anything costs; nothing is told of costs otherwise. */
export const saysCosts = ({ services, data, copies, plans }: Costed): boolean =>
  [...services, ...data, ...copies].some(({ costs }) => costs !== undefined) ||
  plans.some(({ steps }) => steps.some(({ costCents }) => costCents !== undefined));

/** The columns of a design: the word, then services, data sets and rules in the order of the description. */
export function outcomeColumns({
  services,
  data,
  rules,
  ...rest
}: Costed & Pick<Description, 'rules'>): readonly OutcomeColumn[] {
  const isCosted = saysCosts({ services, data, ...rest });
  return [
    { column: 'word' },
    ...services.flatMap(({ id: service, rto, mtpd, totals = [], deadline }): OutcomeColumn[] => [
      { column: 'down', service },
      { column: 'longest', service },
      { column: 'recovery', service },
      ...(rto === null ? [] : [{ column: 'rto-missed', service } as const]),
      ...(mtpd === null ? [] : [{ column: 'mtpd-missed', service } as const]),
      ...totals.map(({ objective }): OutcomeColumn => ({ column: `${objective}-missed`, service })),
      ...(deadline ? [{ column: 'deadline-missed', service } as const] : []),
    ]),
    ...data.flatMap(({ id, rpo, mayLeak }): readonly OutcomeColumn[] => [
      { column: 'lost', data: id },
      ...(rpo === null ? [] : [{ column: 'rpo-missed', data: id } as const]),
      ...(mayLeak ? [{ column: 'stolen', data: id } as const] : []),
    ]),
    ...rules.map((rule): OutcomeColumn => ({ column: 'breached', rule })),
    ...(isCosted
      ? [{ column: 'running-cost' } as const, { column: 'incident-cost' } as const]
      : []),
  ];
}
