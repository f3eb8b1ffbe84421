/** The calendar of simjs, a general library for discrete events in JavaScript, under the plain model. */
import type { Scheduler } from './scheduler.ts';

interface SimjsEntity {
  readonly setTimer: (delay: number) => { readonly done: (fire: () => void) => void };
}
interface SimjsSimulation {
  readonly addEntity: (entity: unknown) => SimjsEntity;
  readonly time: () => number;
  readonly simulate: (horizon: number) => void;
}
interface Simjs {
  readonly Sim: new () => SimjsSimulation;
  readonly Entity: new (...parameters: readonly unknown[]) => object;
}

declare global {
  /** Where simjs puts itself, in a page. */
  var Sim: Simjs | undefined;
}

/** Loads simjs, which only knows pages: it looks for a window and gives nothing else. */
export async function loadSimjs(): Promise<() => Scheduler> {
  Object.assign(globalThis, { window: globalThis });
  await import('simjs');
  if (globalThis.Sim === undefined) throw new Error('simjs did not load');
  const { Sim, Entity } = globalThis.Sim;
  // The library wants a class of its own for whoever sets timers.
  class Actor extends Entity {
    start(): void {}
  }
  return () => {
    const simulation = new Sim();
    const actor = simulation.addEntity(Actor);
    let fired = 0;
    return {
      now: () => simulation.time(),
      fired: () => fired,
      schedule: (delay, fire) => {
        const timer = { isCancelled: false };
        actor.setTimer(delay).done(() => {
          if (timer.isCancelled) return;
          fired++;
          fire();
        });
        return timer;
      },
      runUntil: (horizon) => simulation.simulate(horizon),
    };
  };
}
