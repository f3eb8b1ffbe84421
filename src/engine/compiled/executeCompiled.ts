/** The executor on compiled tables: the same run, without XState, and without a trace unless one is asked for. */
import type { RunRequest } from '../../model/description.ts';
import type { Plant } from '../plant.ts';
import { type Execution, execute } from '../reference/execute.ts';
import { readTables } from './machineTables.ts';

/** Runs a plant to its horizon. With a trace, the entries are those of the reference executor, bit for bit. */
export const executeCompiled = (plant: Plant, request: RunRequest, traced: boolean): Execution =>
  execute(plant, request, { read: readTables, traced });
