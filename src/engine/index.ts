export { compilePlant } from './compile/compilePlant.ts';
export { describe } from './compile/describe.ts';
export { type Execution, executeCompiled, executeReference } from './execute.ts';
export { machines } from './machines/index.ts';
export type { Plant } from './plant.ts';
export { runReference } from './run.ts';
export { ENGINE_VERSION } from './version.ts';
