import { aspectHeld } from '../incidents/holding.ts';
import type { PlantHold, PlantImpact } from '../plant/incidents.ts';
import type { PlantStep } from '../plant/plans.ts';

/** Everything that incidents may hold down, then everything that steps may, each once. */
export function compileHolds(
  impacts: readonly PlantImpact[],
  steps: readonly PlantStep[],
): readonly PlantHold[] {
  const byIncidents = impacts.flatMap(({ targets }) => targets);
  const bySteps = steps
    .flatMap(({ onStart, onDone, onExit }) => [...onStart, ...onDone, ...onExit])
    .flatMap((effect) => (effect.effect === 'send' ? effect.targets : []))
    .map((target) => ({ ...target, ...BY_A_PLAN }));
  const holds = new Map<string, PlantHold>();
  for (const hold of [...byIncidents, ...bySteps]) {
    const { kind, index, event, incident, effect } = hold;
    if (aspectHeld(event) < 0) continue;
    holds.set([kind, index, event, incident, effect].join(), hold);
  }
  return [...holds.values()];
}

const BY_A_PLAN = { incident: -1, effect: -1, thousandths: 0, holdsDown: false, endless: false };
