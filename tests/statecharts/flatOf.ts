import { invariant } from '../../src/base/assert.ts';
import type { Chart } from '../../src/engine/statechart/chart.ts';
import { FLATTEN_LIMITS, type FlatChart, flatten } from '../../src/engine/statechart/flatten.ts';
import { leavesOf } from '../../src/engine/statechart/naming.ts';

/** A chart flattened. @throws when it cannot be */
export function flatOf(chart: Chart, events: readonly string[] = []): FlatChart {
  const result = flatten(chart, FLATTEN_LIMITS, events);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Paths of the active leaves of a flat state, in document order. */
export function leavesIn({ nodes, situations }: FlatChart, state: string): readonly string[] {
  const situation = situations.get(state.replace(/ \?$/, ''));
  invariant(situation, `no state ${state}`);
  return leavesOf(nodes, situation);
}
