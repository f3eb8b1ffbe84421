/** The promises of a dossier against what a run shows, as the groups of rows of one table. */
import type { Leaked } from '../../../analysis/leaked.ts';
import type {
  DeadlineVerdict,
  Finding,
  NoticeVerdict,
  Target,
  TotalVerdict,
  Verdict,
} from '../../../analysis/verdict.ts';
import type { Description, PlanDescription } from '../../../model/description.ts';
import type { Localised } from '../../../model/localised.ts';
import type { TotalObjective } from '../../../model/total.ts';
import type { TraceId } from '../../../model/trace.ts';

export interface PromiseRow {
  readonly objective: 'rto' | 'mtpd' | 'rpo' | 'deadline' | 'notice' | TotalObjective;
  /** Service or data set that carries it; of a notice, its step. */
  readonly on: string;
  readonly target: Target;
  /** Nothing put it to the test. */
  readonly isIdle: boolean;
  readonly proof: TraceId | null;
  /** Of a promise over a period, everything that is known of it. */
  readonly total?: TotalVerdict;
  /** Of a deadline, everything that is known of it. */
  readonly deadline?: DeadlineVerdict;
  /** Of a notice, what its step is called. */
  readonly title?: Localised;
}

/** What one service or one data set was promised, or what was stolen of it; what a plan has to tell authorities. Never empty. */
export interface PromiseGroup {
  readonly on: string;
  readonly name: Localised;
  readonly rows: readonly PromiseRow[];
  /** What left of a data set with a thief: no promise, and told beside what is lost. */
  readonly leak?: Leaked;
}

type Judged = Omit<PromiseGroup, 'name'> & {
  readonly owners: readonly { readonly id: string; readonly name: Localised }[];
};

/**
 * One group for each service, then for each data set, then for each plan with notices whose deadline ran, in the dossier's order; those
 * that promise nothing are left out.
 */
export function promisesOf(
  { services, data, notices = [] }: Verdict,
  description: Description,
): readonly PromiseGroup[] {
  const groups: readonly Judged[] = [
    ...services.map(({ service: on, rto, mtpd, totals = [], deadline }) => ({
      on,
      owners: description.services,
      rows: [
        ...rowsOf('rto', on, rto),
        ...rowsOf('mtpd', on, mtpd),
        ...totals.map((total) => rowOfTotal(on, total)),
        ...(deadline ? [rowOfDeadline(on, deadline)] : []),
      ],
    })),
    ...data.map(({ data: on, rpo, leak }) => ({
      on,
      owners: description.data,
      rows: rowsOf('rpo', on, rpo),
      ...(leak ? { leak } : {}),
    })),
    ...description.plans.map((plan) => ({
      on: noticesOf(plan.id),
      owners: [{ id: noticesOf(plan.id), name: plan.name }],
      rows: notices
        .filter((notice) => notice.plan === plan.id)
        .map((notice) => rowOfNotice(plan, notice)),
    })),
  ];
  return groups.flatMap(({ owners, ...group }) => {
    const owner = owners.find(({ id }) => id === group.on);
    const isTold = group.rows.length > 0 || group.leak !== undefined;
    return owner && isTold ? [{ ...group, name: owner.name }] : [];
  });
}

/** Plans have names of their own: what they are called among services and data sets. */
const noticesOf = (plan: string): string => `notices of ${plan}`;

const rowOfNotice = ({ steps }: PlanDescription, notice: NoticeVerdict): PromiseRow => {
  const step = steps.find(({ id }) => id === notice.step);
  return {
    objective: 'notice',
    on: notice.step,
    target: notice,
    isIdle: false,
    proof: notice.proof,
    ...(step ? { title: step.name } : {}),
  };
};

/** Nothing put a promise over a period to the test when the service was never below its minimum. */
const rowOfTotal = (on: string, total: TotalVerdict): PromiseRow => ({
  objective: total.objective,
  on,
  target: total,
  isIdle: total.atLeast === 0,
  proof: total.proof,
  total,
});

/** Whether work is done by a date is always put to the test, whatever breaks. */
const rowOfDeadline = (on: string, deadline: DeadlineVerdict): PromiseRow => ({
  objective: 'deadline',
  on,
  target: deadline,
  isIdle: false,
  proof: deadline.proof,
  deadline,
});

function rowsOf(
  objective: PromiseRow['objective'],
  on: string,
  target: Target | null,
): readonly PromiseRow[] {
  if (!target) return [];
  const isIdle = target.proof === null && target.met;
  return [{ objective, on, target, isIdle, proof: target.proof }];
}

/** A row about an outage, as a reason of the verdict, so that its story is told like one; undefined for data. */
export function findingOf({
  objective,
  on,
  target,
  proof,
  total,
  deadline,
}: PromiseRow): Finding | undefined {
  if (objective === 'rpo' || objective === 'notice' || proof === null) return undefined;
  if (deadline) {
    const finding = deadline.met ? 'deadline-kept' : 'deadline-missed';
    return { finding, service: on, deadline, entry: proof };
  }
  if (total) return { finding: 'total-missed', service: on, total, open: false, entry: proof };
  return {
    finding: 'service-held',
    service: on,
    longestSeconds: target.reached ?? target.atLeast,
    target: target.target,
    entry: proof,
  };
}
