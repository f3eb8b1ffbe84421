/** How long the work in hand of a job takes, and what a pause leaves of it. Counted work keeps its own account. */
import type { Simulation } from '../simulation.ts';

/** Work of so many seconds is in hand from now on. */
export function takeInHand({ world, now }: Simulation, job: number, seconds: number): void {
  world.jobSeconds[job] = seconds;
  world.jobEndsAt[job] = now() + seconds;
}

/** Seconds that the last pause has left, which are in hand from now on; 0 when there was none: the work begins. */
export function goOn({ world, now }: Simulation, job: number): number {
  const left = world.jobLeft[job] as number;
  world.jobLeft[job] = 0;
  if (left > 0) world.jobEndsAt[job] = now() + left;
  return left;
}

/** Remembers what is left of work that pauses now. */
export function keepLeft({ world, now }: Simulation, job: number): void {
  world.jobLeft[job] = (world.jobEndsAt[job] as number) - now();
}

/** What was done of it counts no more: it begins anew. */
export function forgetLeft({ world }: Simulation, job: number): void {
  world.jobLeft[job] = 0;
}
