import type { Dossier } from '../../scenario/dossier.ts';

/** A copy that comes to follow another one, besides those that the design says follow. */
export interface Reversal {
  readonly copy: string;
  readonly source: string;
}

/** In a component that takes its copies back by itself, each may come to follow any other. */
function rejoinsOf({ components }: Pick<Dossier, 'components'>): readonly Reversal[] {
  return Object.entries(components)
    .filter(([, { switchover }]) => switchover?.rejoins === true)
    .flatMap(([id, { copies }]) => {
      const names = Object.keys(copies).map((name) => `${id}/${name}`);
      return names.flatMap((copy) =>
        names.filter((source) => source !== copy).map((source) => ({ copy, source })),
      );
    });
}

/** Every copy that may be made to follow another: by the component itself, then by a plan; the last of a copy counts first. */
export function reversalsOf(dossier: Pick<Dossier, 'plans' | 'components'>): readonly Reversal[] {
  const steps = Object.values(dossier.plans).flatMap((plan) => Object.values(plan.steps));
  return [
    ...rejoinsOf(dossier),
    ...steps.flatMap((step) =>
      step.do === 'reverse-replication' ? [{ copy: step.to, source: step.from }] : [],
    ),
  ];
}
