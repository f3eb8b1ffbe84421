/** Who sees each condition of a plan: a declared probe, or one that only this plan has. */
import type { Condition } from '../../model/condition.ts';
import { conditionsIn } from '../../model/when.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { watchedForCondition } from '../../scenario/watchedForCondition.ts';

export interface PlanSight {
  readonly condition: Condition;
  /** Id of the probe. */
  readonly probe: string;
  readonly isDeclared: boolean;
}

/** Probes of a plan of its own: the first bears its name alone, the others their rank too. */
const implicitProbe = (plan: string, rank: number): string =>
  rank === 0 ? `plan:${plan}` : `plan:${plan}/${rank + 1}`;

/** What tells two conditions apart that are seen by one look: thresholds of a level do not. */
function lookedAt(condition: Condition): string {
  switch (condition.type) {
    case 'level':
      return `${condition.service} <`;
    case 'state':
      return `${condition.ref} is ${condition.state}`;
    default:
      return `${condition.ref} ${condition.measure} ${condition.sense} ${condition.amount}`;
  }
}

function declaredProbe(
  { probes }: Dossier,
  condition: Condition,
  seenBy: readonly string[],
): string | undefined {
  const wanted = watchedForCondition(condition);
  const named = seenBy.find((id) => probes[id]?.watches === wanted);
  if (named !== undefined || condition.type !== 'level') return named;
  return Object.keys(probes).find((id) => probes[id]?.watches === condition.service);
}

/** What a plan waits for, condition by condition as they are written; none when only its day comes, or another plan launches it. */
export function sightsOf(dossier: Dossier, plan: string): readonly PlanSight[] {
  const trigger = dossier.plans[plan]?.trigger;
  const own = new Map<string, string>();
  return (trigger?.when ? conditionsIn(trigger.when) : []).map((condition) => {
    const declared = declaredProbe(dossier, condition, trigger?.seenBy ?? []);
    if (declared !== undefined) return { condition, probe: declared, isDeclared: true };
    const key = lookedAt(condition);
    const probe = own.get(key) ?? implicitProbe(plan, own.size);
    own.set(key, probe);
    return { condition, probe, isDeclared: false };
  });
}

/** The probes that only this plan has, each with the first condition that it sees. */
export function ownSightsOf(dossier: Dossier, plan: string): readonly PlanSight[] {
  const own = sightsOf(dossier, plan).filter(({ isDeclared }) => !isDeclared);
  return own.filter(({ probe }, rank) => own.findIndex((one) => one.probe === probe) === rank);
}
