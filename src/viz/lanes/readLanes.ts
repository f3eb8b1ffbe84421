/** Everything the lanes show of a run, from top to bottom: service, data, law, plans and their steps, people. */
import type { SimSeconds } from '../../base/time.ts';
import type { BarLook, Lane, Lanes } from './lane.ts';
import { readData } from './readData.ts';
import { readDemand } from './readDemand.ts';
import { createReading, type LanesInput } from './reading.ts';
import { readPlans } from './readPlans.ts';
import { readRecovery } from './readRecovery.ts';
import { readRules } from './readRules.ts';
import { readServices } from './readServices.ts';
import { readTeams } from './readTeams.ts';

const LIVELY_LOOKS: ReadonlySet<BarLook> = new Set(['outage', 'heldOutage', 'running']);
const WORKED_LOOKS: ReadonlySet<BarLook> = new Set(['working', 'verifying', 'failed']);

export function readLanes(input: LanesInput): Lanes {
  const reading = createReading(input);
  const lanes = [
    ...readRecovery(reading),
    ...readServices(reading).flatMap((lane) => [
      lane,
      ...(lane.subject ? readDemand(reading, lane.subject) : []),
    ]),
    ...readData(reading),
    ...readRules(reading),
    ...readPlans(reading),
    ...readTeams(reading),
  ];
  const bars = lanes.flatMap((lane) => lane.bars);
  return {
    lanes,
    moments: momentsOf(lanes, input.run.incidentAt),
    lively: bars.filter((bar) => LIVELY_LOOKS.has(bar.look)),
    worked: bars.filter((bar) => WORKED_LOOKS.has(bar.look)),
  };
}

function momentsOf(lanes: readonly Lane[], incidentAt: SimSeconds): readonly SimSeconds[] {
  const edges = lanes.flatMap((lane) =>
    [...lane.bars, ...lane.flags, ...(lane.planned ? [lane.planned] : [])].flatMap((item) => [
      item.from,
      item.until,
    ]),
  );
  return [...new Set([incidentAt, ...edges])].sort((a, b) => a - b);
}
