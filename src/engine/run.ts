import { at, invariant } from '../base/assert.ts';
import { simSeconds } from '../base/time.ts';
import type { InitialState, RunRequest } from '../model/description.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import type { Run } from '../model/run.ts';
import type { Dossier } from '../scenario/dossier.ts';
import { STATE_NAMES } from './codes.ts';
import { compilePlant } from './compile/compilePlant.ts';
import { type Execution, executeReference } from './execute.ts';
import { firstSlotsOf } from './kernel/numbering.ts';
import type { Plant } from './plant/plant.ts';
import { ENGINE_VERSION } from './version.ts';

function initialStates(plant: Plant, execution: Execution): readonly InitialState[] {
  const firstSlots = firstSlotsOf(ENTITY_KINDS.map((kind) => plant.ids[kind].length));
  const levelOf = (kind: string, index: number): number | null => {
    if (kind === 'service') return at(execution.initialServed, index);
    if (kind !== 'component') return null;
    return Math.min(1, at(execution.initialLevels, plant.firstComponentNode + index));
  };
  return ENTITY_KINDS.flatMap((kind, code) =>
    plant.ids[kind].map((id, index) => ({
      subject: { kind, id },
      state: at(STATE_NAMES[kind], at(execution.initial, at(firstSlots, code) + index)),
      level: levelOf(kind, index),
    })),
  );
}

/**
 * Runs one design against incidents, with the full causal trace. A pure function of its arguments: the same
 * dossier, request and engine give the same bytes, in every browser and in Node.
 *
 * @throws InvariantError when the request names a variant or an incident the dossier does not have
 */
export function runReference(dossier: Dossier, request: RunRequest): Run {
  invariant(dossier.variant === request.variant, `the dossier is not variant ${request.variant}`);
  for (const incident of request.incidents) {
    invariant(incident in dossier.incidents, `the dossier has no incident ${incident}`);
  }
  const plant = compilePlant(dossier);
  const execution = executeReference(plant, request);
  return {
    format: 1,
    engine: ENGINE_VERSION,
    dossierHash: dossier.hash,
    request,
    description: plant.description,
    calendar: plant.calendar,
    incidentAt: simSeconds(plant.incidentAt),
    endsAt: simSeconds(plant.endsAt),
    initial: initialStates(plant, execution),
    entries: execution.entries,
    ending: execution.ending,
    traceHash: execution.traceHash,
  };
}
