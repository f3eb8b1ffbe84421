/** What steps do to each thing, by the event that its machine hears: what may bring it back. */
import { EVENT, KIND } from '../codes.ts';
import type { PlantEffect, PlantRemedy, PlantStep } from '../plant/plans.ts';

/** Of what effects do to one copy, the event that it hears. */
const COPY_EVENTS = {
  'copy.activate': 'copy.activated',
  'copy.prepare': 'copy.prepared',
  'copy.mend': 'copy.repaired',
  'copy.scale': 'copy.scaled',
  'data.restore': 'copy.restored',
  'data.copy': 'copy.refilled',
} as const;

const NOTHING: readonly Heard[] = [];

interface Heard {
  readonly kind: number;
  readonly index: number;
  readonly event: number;
}

function heardFrom(effect: PlantEffect): readonly Heard[] {
  switch (effect.effect) {
    case 'send':
      return effect.targets;
    case 'traffic.route':
      return effect.copies.map((index) => ({
        kind: KIND.copy,
        index,
        event: EVENT['copy.routed'],
      }));
    case 'tool.mend':
      return [{ kind: KIND.tool, index: effect.tool, event: EVENT['tool.restored'] }];
    case 'plan.launch':
      return [{ kind: KIND.plan, index: effect.plan, event: EVENT['plan.launched'] }];
    case 'copy.activate':
    case 'copy.prepare':
    case 'copy.mend':
    case 'copy.scale':
    case 'data.restore':
    case 'data.copy':
      return [{ kind: KIND.copy, index: effect.copy, event: EVENT[COPY_EVENTS[effect.effect]] }];
    default:
      return NOTHING;
  }
}

/** By kind and index of a thing: the steps that send it something, and what. */
export function compileRemedies(
  steps: readonly PlantStep[],
  counts: readonly number[],
): readonly (readonly (readonly PlantRemedy[])[])[] {
  const lists = counts.map((count) => Array.from({ length: count }, (): PlantRemedy[] => []));
  for (const [step, { onStart, onDone }] of steps.entries()) {
    for (const effect of [...onStart, ...onDone]) {
      for (const { kind, index, event } of heardFrom(effect)) {
        lists[kind]?.[index]?.push({ step, event });
      }
    }
  }
  return lists;
}
