/** Threads that this computer can run at once; 1 where the browser does not say. */
export const coresOfThisComputer = (): number =>
  Math.max(1, globalThis.navigator?.hardwareConcurrency ?? 1);
