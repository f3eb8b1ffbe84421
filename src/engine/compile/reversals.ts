import type { Dossier } from '../../scenario/dossier.ts';

/** Copies that follow only once a plan turns replication around, with the copy that they then follow. */
export function reversalsOf({ plans }: Pick<Dossier, 'plans'>): ReadonlyMap<string, string> {
  const steps = Object.values(plans).flatMap((plan) => Object.values(plan.steps));
  return new Map(
    steps.flatMap((step) =>
      step.do === 'reverse-replication' ? [[step.to, step.from] as const] : [],
    ),
  );
}
