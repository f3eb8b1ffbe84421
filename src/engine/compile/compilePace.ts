/** Counted work: which links a transfer crosses, what its pipeline allows, how many hands share the rest. */
import { at } from '../../base/assert.ts';
import { slowestPart } from '../../kinds/transferFields.ts';
import { linkNames, linksCrossed as linksOnTheWay } from '../../scenario/links.ts';
import type { Step } from '../../scenario/schema/plan.ts';
import type { PlantLink, PlantPace } from '../plant/pace.ts';
import type { PlantStep } from '../plant/plans.ts';
import { growthOf } from './compileRestores.ts';
import { compileSpan } from './compileSpan.ts';
import { compileHours } from './compileTimetables.ts';
import { type Registry, runSpanOf } from './registry.ts';
import { kindOfStep } from './stepKind.ts';

export function compileLinks(registry: Registry): readonly PlantLink[] {
  const { dossier, indexOf } = registry;
  return linkNames(registry.dossier).map((id) => {
    const { bandwidth = 0, efficiency = 1, crowded, open } = dossier.tools[id] ?? {};
    return {
      tool: indexOf('tool', id),
      bandwidth: bandwidth * efficiency,
      crowdedAbove: crowded?.above ?? Number.POSITIVE_INFINITY,
      crowdedBandwidth: bandwidth * efficiency * (crowded?.efficiency ?? 1),
      open: open ? compileHours(open, runSpanOf(registry)) : null,
    };
  });
}

/** Links that a step crosses: those that it names, then those that lie between its source and its target. */
export const linksCrossed = ({ dossier, directory }: Registry, step: Step): readonly string[] =>
  linksOnTheWay(dossier, directory, step);

/** Systems of the lot that the copy belongs to; 0 when it is no lot. */
function systemsOf({ dossier }: Registry, copy: string): number {
  return dossier.components[copy.split('/')[0] ?? '']?.count ?? 0;
}

/** Copies that a step puts into service. */
const opened = (step: Step): readonly string[] =>
  kindOfStep(step)
    .onDone(step)
    .flatMap((effect) =>
      effect.effect === 'copy.activate' || effect.effect === 'copy.mend' ? [effect.copy] : [],
    );

/** Units of a step: what its author says, or the systems of the lot that it is about. */
export function unitsOf(registry: Registry, step: Step): number {
  if (step.units !== undefined) return step.units;
  const copies = kindOfStep(step)
    .targets(step)
    .filter(({ expects }) => expects.includes('copy'));
  return copies.reduce((most, { ref }) => Math.max(most, systemsOf(registry, ref)), 0);
}

type Counted = Pick<PlantPace, 'counts' | 'amount' | 'perUnit' | 'ownRate' | 'ownTerm' | 'links'>;

function countedByHands(registry: Registry, step: Step): Counted | null {
  const alone = { ownRate: Number.POSITIVE_INFINITY, ownTerm: 'people', links: [] } as const;
  const units = unitsOf(registry, step);
  if (step.perUnit && units > 0) {
    return { ...alone, counts: 'units', amount: units, perUnit: compileSpan(step.perUnit) };
  }
  if (!step.effort) return null;
  return { ...alone, counts: 'effort', amount: 1, perUnit: compileSpan(step.effort) };
}

function countedByVolume(registry: Registry, step: Step): Counted | null {
  const transfer = kindOfStep(step).transfer?.(step) ?? null;
  const component = transfer?.to.split('/')[0] ?? '';
  const holds = registry.dossier.components[component]?.holds ?? '';
  const set = registry.dossier.data[holds];
  if (!transfer || !set?.volume) return null;
  const crossed = linksCrossed(registry, step);
  const { throughput: _, ...finer } = transfer.pipeline;
  const slowest = slowestPart(transfer.pipeline);
  const saysMore = slowestPart(finer) !== null || transfer.pipeline.verification !== undefined;
  // A throughput alone gives a plain duration.
  if (crossed.length === 0 && !(saysMore && slowest)) return null;
  const links = linkNames(registry.dossier);
  return {
    counts: 'bytes',
    amount: set.volume + growthOf(registry.dossier.calendar, set),
    perUnit: null,
    ownRate: slowest?.rate ?? Number.POSITIVE_INFINITY,
    ownTerm: slowest?.term ?? 'link',
    links: crossed.map((link) => links.indexOf(link)),
  };
}

/** The counted work of a step; null when its duration says it all. */
export function countedOf(registry: Registry, step: Step): Counted | null {
  if (step.takes) return null;
  return countedByHands(registry, step) ?? countedByVolume(registry, step);
}

function paceOf(
  registry: Registry,
  step: Step,
  number: number,
  { members }: PlantStep,
): PlantPace | null {
  const counted = countedOf(registry, step);
  if (!counted) return null;
  const transfer = kindOfStep(step).transfer?.(step) ?? null;
  const verification = counted.counts === 'bytes' ? transfer?.pipeline.verification : undefined;
  const isStaffed = members.length > 0;
  return {
    ...counted,
    step: number,
    hands: step.hands ?? (isStaffed ? members.length : 1),
    verification: verification ? compileSpan(verification) : null,
    fills: kindOfStep(step)
      .onDone(step)
      .flatMap((effect) =>
        effect.effect === 'data.copy' ? [registry.indexOf('copy', effect.copy)] : [],
      ),
    lot:
      counted.counts === 'units'
        ? opened(step)
            .filter((copy) => systemsOf(registry, copy) > 0)
            .map((copy) => registry.indexOf('copy', copy))
        : [],
  };
}

/** Every counted work, in the order of steps. */
export function compilePaces(
  registry: Registry,
  steps: readonly PlantStep[],
): readonly PlantPace[] {
  const written = Object.values(registry.dossier.plans).flatMap((plan) =>
    Object.values(plan.steps),
  );
  return written.flatMap((step, number) => {
    const pace = paceOf(registry, step, number, at(steps, number));
    return pace ? [pace] : [];
  });
}

/** Number of the counted work of each step, -1 for none. */
export function paceOfSteps(paces: readonly PlantPace[], steps: number): Int32Array {
  const numbers = new Int32Array(steps).fill(-1);
  paces.forEach(({ step }, number) => {
    numbers[step] = number;
  });
  return numbers;
}

/** Seconds that the plan on paper gives to counted work: everybody there, links for itself; null for any other step. */
export function plannedSeconds(registry: Registry, step: Step, crew: number): number | null {
  const counted = countedOf(registry, step);
  if (!counted) return null;
  const { amount, perUnit, ownRate, links: crossed } = counted;
  if (perUnit) {
    const hands = step.hands ?? Math.max(1, crew);
    return Math.ceil((amount * perUnit.nominalSeconds) / hands);
  }
  const links = compileLinks(registry);
  const rate = crossed.reduce((least, link) => Math.min(least, at(links, link).bandwidth), ownRate);
  return rate > 0 ? Math.ceil(amount / rate) : 0;
}

/** Whether a step lasts as long as its hands need: efforts and units, not what a link or a disk carries. */
export function isCountedByHand(registry: Registry, step: Step): boolean {
  const counted = countedOf(registry, step);
  return counted !== null && counted.counts !== 'bytes';
}
