/** Where clients go, as steps of plans change it. */
import type { StepEffect } from '../../model/effect.ts';
import type { PlantEffect } from '../plant/plans.ts';
import { type Registry, within } from './registry.ts';
import { kindOfStep } from './stepKind.ts';

type Of<Kind extends StepEffect['effect']> = Extract<StepEffect, { effect: Kind }>;

/** The copies of a component at a place, in the dossier's order: those that get its clients. */
export function copiesReached(
  { dossier, directory }: Registry,
  { component, to }: Of<'traffic.route'>,
): readonly string[] {
  const there = directory.copiesOf(to);
  return Object.keys(dossier.components[component]?.copies ?? {})
    .map((name) => within(component, name))
    .filter((copy) => there.includes(copy));
}

export function compileRoute(registry: Registry, effect: Of<'traffic.route'>): PlantEffect {
  const { component, tailSeconds, firstShare } = effect;
  return {
    effect: effect.effect,
    component: registry.indexOf('component', component),
    copies: copiesReached(registry, effect).map((copy) => registry.indexOf('copy', copy)),
    tailSeconds,
    firstShare,
  };
}

/** Whether a plan has a step that sends clients to a copy; one that only stands in for another may never be played. */
function sendsClientsTo(registry: Registry, plan: string, copy: string): boolean {
  const steps = Object.entries(registry.dossier.plans[plan]?.steps ?? {});
  const standIns = new Set(steps.map(([, { otherwise }]) => otherwise));
  return steps
    .filter(([name]) => !standIns.has(name))
    .flatMap(([, step]) => kindOfStep(step).onDone(step))
    .some(
      (effect) =>
        effect.effect === 'traffic.route' && copiesReached(registry, effect).includes(copy),
    );
}

/** Puts a copy into service; its clients come at once, unless the same plan has a step that sends them there (ENG-345). */
export const compileActivation = (
  registry: Registry,
  { effect, copy }: Of<'copy.activate'>,
  plan: string,
): PlantEffect => ({
  effect,
  copy: registry.indexOf('copy', copy),
  awaitsTraffic: sendsClientsTo(registry, plan, copy),
});
