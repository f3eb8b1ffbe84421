/** The one word of a verdict. */
import type { Run } from '../../model/run.ts';
import type {
  DataVerdict,
  PlanVerdict,
  RuleVerdict,
  ServiceVerdict,
  VerdictWord,
} from '../verdict.ts';

interface Parts {
  readonly services: readonly ServiceVerdict[];
  readonly data: readonly DataVerdict[];
  readonly rules: readonly RuleVerdict[];
  readonly plans: readonly PlanVerdict[];
}

const failsPromise = ({ services, data, rules }: Parts): boolean =>
  services.some(({ word }) => word === 'fails' || word === 'stuck') ||
  data.some(({ word }) => word === 'fails') ||
  rules.some(({ nature, status }) => nature === 'objective' && status === 'breached');

/** Each law broken that nobody accepted, and the breach without, or beyond, the decision that covers it. */
export const brokenLaws = ({ rules }: Pick<Parts, 'rules'>): readonly RuleVerdict[] =>
  rules.filter(({ nature, intervals }) =>
    intervals.some(
      ({ status, decidedBy }) =>
        status === 'breached' &&
        (nature === 'governance' || (nature === 'law' && decidedBy === null)),
    ),
  );

const breaksLaw = (parts: Pick<Parts, 'rules'>): boolean => brokenLaws(parts).length > 0;

const leavesLawOpen = ({ rules }: Parts): boolean =>
  rules.some(
    ({ nature, intervals }) =>
      nature === 'law' && intervals.some(({ status }) => status === 'undetermined'),
  );

/**
 * The first that applies: a promise to users broken (`stuck` when a plan can never end, else `fails`), a law broken
 * (`unlawful`), something that nobody can say (`undetermined`: a law without facts, a run that was stopped), less than
 * full service at the end or a degraded mode that held (`holds-degraded`), `holds`. Good practice (P6, P8) is told among the
 * reasons and does not change the word.
 */
export function verdictWord(run: Run, parts: Parts): VerdictWord {
  if (failsPromise(parts)) {
    return parts.plans.some(({ outcome }) => outcome === 'stuck') ? 'stuck' : 'fails';
  }
  if (breaksLaw(parts)) return 'unlawful';
  if (leavesLawOpen(parts) || run.ending.end !== 'horizon') return 'undetermined';
  return parts.services.some(({ word }) => word === 'holds-degraded') ? 'holds-degraded' : 'holds';
}
