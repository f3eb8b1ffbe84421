/** One machine being driven, by either executor, and what its names stand for. */
import { createEventQueue } from '../../src/base/eventQueue.ts';
import type { Chart } from '../../src/engine/statechart/chart.ts';

/** A chart with the functions of its guards and actions. The data are replaced, never changed. */
export interface Behaviour<Data> {
  readonly chart: Chart;
  /** Every event that may be sent, so that `*` has something to stand for. */
  readonly events: readonly string[];
  readonly data: Data;
  readonly guards: Readonly<Record<string, (data: Data) => boolean>>;
  /** Actions that are not here change no data. Those that raise stand in the chart. */
  readonly actions: Readonly<Record<string, (data: Data) => Data>>;
  /** Actions that send an event after a while, in milliseconds. */
  readonly sends: Readonly<Record<string, { readonly event: string; readonly after: number }>>;
}

export interface Play {
  /** Sends events all at once: each is handled, with whatever follows from it without waiting, before the next. */
  readonly send: (...events: readonly string[]) => void;
  /** Paths of the active leaves, sorted. */
  readonly leaves: () => readonly string[];
  /** Actions that ran since the start, in order. */
  readonly actions: () => readonly string[];
}

/** After so many steps without waiting, a play counts as endless. */
export const STEPS_MAX = 1000;

/** A play on the engine's calendar: what its actions send arrives when it is due. */
export interface TimedPlay extends Play {
  /** Lets time go by. */
  readonly wait: (milliseconds: number) => void;
}

export function timed<Data>(play: Play, { sends }: Behaviour<Data>): TimedPlay {
  const calendar = createEventQueue<string>();
  let now = 0;
  let read = 0;
  let slot = 0;
  const post = (): void => {
    for (const action of play.actions().slice(read)) {
      const sent = sends[action];
      if (sent) calendar.schedule(slot++, now + sent.after, 0, sent.event);
    }
    read = play.actions().length;
  };
  const send = (...events: readonly string[]): void => {
    play.send(...events);
    post();
  };
  post();
  return {
    ...play,
    send,
    wait: (milliseconds) => {
      const until = now + milliseconds;
      while (calendar.peekAt() <= until) {
        const due = calendar.pop();
        if (due === null) break;
        now = due.at;
        send(due.item);
      }
      now = until;
    },
  };
}
