/** Everything the lanes show of a run, from top to bottom: service, law, plans and their steps, people. */
import type { SimSeconds } from '../../base/time.ts';
import type { Lane, Lanes } from './lane.ts';
import { createReading, type LanesInput } from './reading.ts';
import { readPlans } from './readPlans.ts';
import { readRules } from './readRules.ts';
import { readServices } from './readServices.ts';
import { readTeams } from './readTeams.ts';

/** Bars whose length a person compares: no pause inside them is folded lightly. */
const LIVELY_LOOKS: ReadonlySet<string> = new Set(['outage', 'heldOutage', 'running']);

export function readLanes(input: LanesInput): Lanes {
  const reading = createReading(input);
  const lanes = [
    ...readServices(reading),
    ...readRules(reading),
    ...readPlans(reading),
    ...readTeams(reading),
  ];
  const bars = lanes.flatMap((lane) => lane.bars);
  return {
    lanes,
    moments: momentsOf(lanes, input.run.incidentAt),
    lively: bars.filter((bar) => LIVELY_LOOKS.has(bar.look)),
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
