/**
 * The reference executor. It is the specification of a run: it interprets the machines with XState, one event at a
 * time, and writes the full causal trace. Obvious before fast.
 */
import type { RunRequest } from '../../model/description.ts';
import type { Plant } from '../plant.ts';
import { type Execution, execute } from './execute.ts';
import { interpret } from './interpret.ts';

/** Runs a plant to its horizon. Same plant, seed and mode: same entries, everywhere. */
export const executeReference = (plant: Plant, request: RunRequest): Execution =>
  execute(plant, request, { read: interpret, traced: true });
