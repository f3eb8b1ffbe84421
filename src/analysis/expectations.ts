/** What a dossier says that its runs must give, against what one of them gives. */
import type { SimSeconds } from '../base/time.ts';
import type { Run } from '../model/run.ts';
import type { RuleCode } from '../model/vocabulary.ts';
import type { Expectation } from '../scenario/schema/dossier.ts';
import type { PlanVerdict, RuleVerdict, Verdict, VerdictWord } from './verdict.ts';

/** One part of an expectation that a run does not meet: what was asked, and what came out. Times count from T, in seconds. */
export type Unmet =
  | { readonly unmet: 'verdict'; readonly asked: VerdictWord; readonly got: VerdictWord }
  | {
      readonly unmet: 'objective';
      readonly service: string;
      readonly objective: 'rto' | 'mtpd' | 'deadline';
    }
  | {
      readonly unmet: 'within';
      readonly service: string;
      readonly asked: number;
      /** Longest outage; `isOpen` when the service is not back as the run ends. */
      readonly got: number;
      readonly isOpen: boolean;
    }
  | { readonly unmet: 'lost'; readonly data: string; readonly asked: number; readonly got: number }
  | { readonly unmet: 'not-breached'; readonly rule: RuleCode }
  | { readonly unmet: 'not-kept'; readonly rule: RuleCode; readonly status: RuleVerdict['status'] }
  /** Nothing in the design is counted system by system, or there are few services. */
  | { readonly unmet: 'no-recovery' }
  | {
      readonly unmet: 'moment';
      /** Share of the systems that runs, or the plan that is completed. */
      readonly of: { readonly share: number } | { readonly plan: string };
      /** Null: never. */
      readonly got: number | null;
      readonly notBefore: number | null;
      readonly by: number | null;
    }
  | { readonly unmet: 'bound'; readonly plan: string; readonly got: PlanVerdict['boundBy'] };

type Judged = { readonly run: Run; readonly verdict: Verdict };

const unmetWord = ({ verdict }: Judged, { verdict: asked }: Expectation): readonly Unmet[] =>
  asked === undefined || verdict.word === asked
    ? []
    : [{ unmet: 'verdict', asked, got: verdict.word }];

function unmetDelay({ verdict }: Judged, { service, within }: Expectation): readonly Unmet[] {
  const judged = verdict.services.find((one) => one.service === service);
  if (service === undefined || within === undefined || !judged) return [];
  if (typeof within === 'string') {
    return judged[within]?.met ? [] : [{ unmet: 'objective', service, objective: within }];
  }
  const { outages, longestOutageSeconds: got } = judged;
  const isOpen = outages.some(({ until }) => until === null);
  return isOpen || got > within ? [{ unmet: 'within', service, asked: within, got, isOpen }] : [];
}

function unmetLoss({ verdict }: Judged, { data, lost }: Expectation): readonly Unmet[] {
  const got = verdict.data.find((set) => set.data === data)?.lostSeconds;
  if (data === undefined || lost === undefined || got === undefined) return [];
  return got <= lost ? [] : [{ unmet: 'lost', data, asked: lost, got }];
}

/** `kept` asks it of every rule; a list asks that each of these be breached. */
function unmetRules({ verdict }: Judged, { rules }: Expectation): readonly Unmet[] {
  if (rules === undefined) return [];
  if (rules === 'kept') {
    return verdict.rules
      .filter(({ status }) => status !== 'kept' && status !== 'not-judged')
      .map(({ rule, status }): Unmet => ({ unmet: 'not-kept', rule, status }));
  }
  const breached = verdict.rules.filter(({ status }) => status === 'breached');
  return rules
    .filter((code) => breached.every(({ rule }) => rule !== code))
    .map((rule): Unmet => ({ unmet: 'not-breached', rule }));
}

/** Whether something came about between the moments asked for; a moment too late to be asked for is no miss. */
function unmetMoment(
  of: Extract<Unmet, { readonly unmet: 'moment' }>['of'],
  got: number | null,
  { notBefore, by }: Pick<Expectation, 'notBefore' | 'by'>,
): readonly Unmet[] {
  const isMissed =
    got === null
      ? by !== undefined
      : (by !== undefined && got > by) || (notBefore !== undefined && got < notBefore);
  return isMissed
    ? [{ unmet: 'moment', of, got, notBefore: notBefore ?? null, by: by ?? null }]
    : [];
}

/** When a share of the systems runs and stays so, against when it should. */
function unmetRecovery(
  { run, verdict: { recovery } }: Judged,
  { recovered, notBefore, by }: Expectation,
): readonly Unmet[] {
  if (recovered === undefined) return [];
  if (!recovery) return [{ unmet: 'no-recovery' }];
  const wanted = recovered * recovery.total;
  const reached = recovery.points.findIndex(
    ({ at }, index) =>
      recovery.points.slice(index).every((one) => one.recovered >= wanted) && at >= run.incidentAt,
  );
  const at = recovery.points[reached]?.at;
  const got = at === undefined ? null : at - run.incidentAt;
  return unmetMoment({ share: recovered }, got, { notBefore, by });
}

const sinceT = (run: Run, at: SimSeconds | null): number | null =>
  at === null ? null : at - run.incidentAt;

function unmetPlan(
  { run, verdict }: Judged,
  { plan, notBefore, by, boundBy }: Expectation,
): readonly Unmet[] {
  const judged = verdict.plans.find((one) => one.plan === plan);
  if (plan === undefined || !judged) return [];
  const got = judged.outcome === 'completed' ? sinceT(run, judged.endedAt) : null;
  const isBound = boundBy === undefined || judged.boundBy === boundBy;
  return [
    ...unmetMoment({ plan }, got, { notBefore, by }),
    ...(isBound ? [] : [{ unmet: 'bound' as const, plan, got: judged.boundBy }]),
  ];
}

/** Whatever of the expectation a run does not meet, in the order of its fields; empty when it meets all. */
export const unmetBy = (judged: Judged, expected: Expectation): readonly Unmet[] => [
  ...unmetWord(judged, expected),
  ...unmetDelay(judged, expected),
  ...unmetLoss(judged, expected),
  ...unmetRules(judged, expected),
  ...unmetRecovery(judged, expected),
  ...unmetPlan(judged, expected),
];
