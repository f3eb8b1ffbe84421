export { compilePlant } from './compile/compilePlant.ts';
export { describe } from './compile/describe.ts';
export { executeCompiled } from './compiled/executeCompiled.ts';
export { machines } from './machines/index.ts';
export type { Plant } from './plant.ts';
export type { Execution } from './reference/execute.ts';
export { executeReference } from './reference/executeReference.ts';
export { runReference } from './run.ts';
export { ENGINE_VERSION } from './version.ts';
