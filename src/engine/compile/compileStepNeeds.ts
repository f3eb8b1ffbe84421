/** What a step cannot do without, as needs of the plant. */
import type { ImpliedNeed } from '../../model/effect.ts';
import type { NeedKind } from '../../model/trace.ts';
import type { Step } from '../../scenario/schema/plan.ts';
import type { Need } from '../../scenario/schema/service.ts';
import { keysOfStep, listsOfStep } from '../../scenario/toolsOfStep.ts';
import type { PlantNeed } from '../plant/plans.ts';
import { linksCrossed } from './compilePace.ts';
import { restoreIndexOf } from './compileRestores.ts';
import { copiesReached } from './compileTraffic.ts';
import { anyTool, channelToGather, readingsOf } from './compileWays.ts';
import type { Registry } from './registry.ts';
import { kindOfStep } from './stepKind.ts';
import { teamsFor } from './teamsFor.ts';

function compileImplied(registry: Registry, id: string, need: ImpliedNeed): PlantNeed {
  const { indexOf, placeOf, dossier } = registry;
  switch (need.need) {
    case 'control-plane': {
      const [component = '', copy = ''] = need.ofCopy.split('/');
      const place = dossier.components[component]?.copies[copy]?.at ?? '';
      return { kind: 'control-plane', of: 'control-plane', index: placeOf(place).hosting };
    }
    case 'place':
      return { kind: 'place', of: 'host', index: indexOf('copy', need.ofCopy) };
    case 'start':
      return { kind: 'start', of: 'start', index: indexOf('copy', need.ofCopy) };
    case 'reached':
      return { kind: 'place', of: 'reached-copy', index: indexOf('copy', need.ofCopy) };
    case 'workable':
      return { kind: 'place', of: 'workable-copy', index: indexOf('copy', need.ofCopy) };
    case 'mendable': {
      const copy = registry.find('copy', need.what);
      if (copy >= 0) return { kind: 'place', of: 'mendable-copy', index: copy };
      const kind = dossier.tools[need.what]?.kind ?? 'tool';
      return { kind, of: 'mendable-tool', index: indexOf('tool', need.what) };
    }
    case 'free':
      return { kind: 'place', of: 'free-copy', index: indexOf('copy', need.ofCopy) };
    case 'in-order':
      return { kind: 'place', of: 'copy-in-order', index: indexOf('copy', need.ofCopy) };
    case 'ready':
      return { kind: 'place', of: 'ready-copy', index: indexOf('copy', need.ofCopy) };
    case 'source':
      return {
        kind: 'source',
        of: need.reached ? 'reached-source' : 'source-copy',
        index: indexOf('copy', need.copy),
      };
    case 'caught-up':
      return { kind: 'replica', of: 'replica', index: indexOf('replica', need.copy) };
    case 'any-tool':
      return need.orTogether
        ? channelToGather(registry, id, need.tools)
        : anyTool(registry, need.tools);
    default:
      return { kind: 'backup', of: 'backup', index: restoreIndexOf(registry, id) };
  }
}

/** A copy that follows nobody, by design or by any plan, has nothing to catch up with. */
const isAsked = ({ find }: Registry, need: ImpliedNeed): boolean =>
  need.need === 'any-tool'
    ? need.tools.length > 0
    : need.need !== 'caught-up' || find('replica', need.copy) >= 0;

/** What effects ask for: machines for what is made, started, opened or given another size; each version of what is brought together. */
function askedByEffects(registry: Registry, step: Step): readonly PlantNeed[] {
  const { dossier, indexOf } = registry;
  const declared = (ref: string) => {
    const [component = '', name = ''] = ref.split('/');
    return dossier.components[component]?.copies[name];
  };
  const room = (copy: string, to?: number): readonly PlantNeed[] => {
    const { capacity = 1 } = declared(copy) ?? {};
    return [
      { kind: 'capacity', of: 'room', index: indexOf('copy', copy), capacity: to ?? capacity },
    ];
  };
  return kindOfStep(step)
    .onDone(step)
    .flatMap((effect): readonly PlantNeed[] => {
      switch (effect.effect) {
        case 'copy.prepare':
          return room(effect.copy);
        case 'copy.scale':
          return room(effect.copy, effect.to);
        case 'data.reconcile':
          return registry.directory
            .copiesOf(effect.ref)
            .map((copy) => ({ kind: 'place', of: 'compared-copy', index: indexOf('copy', copy) }));
        case 'copy.activate':
          return [{ kind: 'capacity', of: 'given', index: indexOf('copy', effect.copy) }];
        case 'traffic.route': {
          // Of several, those that have machines take the users of the others.
          const [only, ...others] = copiesReached(registry, effect);
          return only === undefined || others.length > 0
            ? []
            : [{ kind: 'capacity', of: 'given', index: indexOf('copy', only) }];
        }
        default:
          return [];
      }
    });
}

/** Whether a copy needs anything to start beyond what it needs to run. */
function needsToStart({ dossier }: Registry, copy: string): boolean {
  const isStart = (need: Need): boolean =>
    need.type === 'one' ? need.toStart === true : need.of.some(isStart);
  const [component = '', name = ''] = copy.split('/');
  const { needs = [], copies = {} } = dossier.components[component] ?? {};
  return [...needs, ...(copies[name]?.needs ?? [])].some(isStart);
}

/** Everything that a step needs, whoever does it: tools, what its kind implies, keys, lists of systems, an approval. */
export function compileStepNeeds(registry: Registry, id: string, step: Step): readonly PlantNeed[] {
  const { dossier, indexOf, find } = registry;
  const tools = [...new Set([...step.using, ...keysOfStep(dossier, step)])].map((tool) => ({
    kind: (dossier.tools[tool]?.kind ?? 'tool') satisfies NeedKind,
    of: 'tool' as const,
    index: indexOf('tool', tool),
  }));
  const implied = kindOfStep(step)
    .impliedNeeds(step)
    .filter((need) => isAsked(registry, need))
    .filter((need) => need.need !== 'start' || needsToStart(registry, need.ofCopy))
    .map((need) => compileImplied(registry, id, need));
  const approval = find('decision', id);
  const ways = linksCrossed(registry, step).filter((link) => !step.using.includes(link));
  const lists = listsOfStep(dossier, step).filter((list) => !step.using.includes(list));
  const alsoTools = [...ways, ...lists].map((tool) => ({
    kind: (dossier.tools[tool]?.kind ?? 'tool') satisfies NeedKind,
    of: 'tool' as const,
    index: indexOf('tool', tool),
  }));
  return [
    ...tools,
    ...alsoTools,
    ...(teamsFor(registry, step).length > 0 ? readingsOf(registry, id.split('.')[0] ?? '') : []),
    ...implied,
    ...askedByEffects(registry, step),
    ...(step.approval
      ? [{ kind: 'approval' as const, of: 'decision' as const, index: approval }]
      : []),
  ];
}
