import { EVENT, type EventName, KIND } from '../codes.ts';
import { aspectHeld, OF_ITSELF } from '../incidents/holding.ts';
import type { PlantHold, PlantImpact } from '../plant/incidents.ts';
import type { PlantStep } from '../plant/plans.ts';
import type { Plant } from '../plant/plant.ts';

/** What may fail, run out or come to an end of itself, whatever befalls it besides. */
type Mortal = Pick<Plant, 'copies' | 'components' | 'tools' | 'hostings'>;

/** Everything that incidents may hold down, then everything that steps may, then what comes of itself, each once. */
export function compileHolds(
  impacts: readonly PlantImpact[],
  steps: readonly PlantStep[],
  mortal: Mortal,
): readonly PlantHold[] {
  const byIncidents = impacts.flatMap(({ targets }) => targets);
  const bySteps = steps
    .flatMap(({ onStart, onDone, onExit }) => [...onStart, ...onDone, ...onExit])
    .flatMap((effect) => (effect.effect === 'send' ? effect.targets : []))
    .map((target) => ({ ...target, ...BY_A_PLAN }));
  const holds = new Map<string, PlantHold>();
  for (const hold of [...byIncidents, ...bySteps, ...ofThemselves(mortal)]) {
    const { kind, index, event, incident, effect } = hold;
    if (aspectHeld(event) < 0) continue;
    holds.set([kind, index, event, incident, effect].join(), hold);
  }
  return [...holds.values()];
}

const PLAIN = { thousandths: 0, holdsDown: false, beyondRepair: false };

const BY_A_PLAN = { ...PLAIN, incident: -1, effect: -1, endless: false };

/** Everyday failures of copies, dates of tools, and what contracts come to: notice, end, and the end of the retrieval. */
function ofThemselves({ copies, components, tools, hostings }: Mortal): readonly PlantHold[] {
  const own = (kind: number, index: number, event: EventName, endless: boolean): PlantHold => ({
    ...PLAIN,
    kind,
    index,
    event: EVENT[event],
    incident: OF_ITSELF,
    effect: OF_ITSELF,
    endless,
  });
  return [
    ...copies.flatMap(({ component }, copy) =>
      components[component]?.fails ? [own(KIND.copy, copy, 'copy.failed', false)] : [],
    ),
    ...tools.flatMap(({ expiresAt }, tool) =>
      Number.isFinite(expiresAt) ? [own(KIND.tool, tool, 'tool.lost', true)] : [],
    ),
    ...hostings.flatMap((_, hosting) => [
      own(KIND.lawfulStatus, hosting, 'access.notified', false),
      own(KIND.lawfulStatus, hosting, 'access.ended', true),
      own(KIND.lawfulStatus, hosting, 'access.cut', true),
    ]),
  ];
}
