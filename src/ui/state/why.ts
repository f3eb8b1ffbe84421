/**
 * What would have saved the run, asked of the worker world by world while nobody waits for anything else. Stopped when the
 * person stops it or looks at another run; another panel may be looked at meanwhile.
 */
import { inquire, NOTHING_KNOWN, type Saved, worldsAtMost } from '../../analysis/index.ts';
import type { RunRequest } from '../../model/description.ts';
import type { Run } from '../../model/run.ts';
import type { Trial } from '../../model/trial.ts';
import { createStore, useStore } from './createStore.ts';
import type { Inquire } from './deskState.ts';
import type { Playing } from './session.ts';

export interface Why extends Saved {
  /** Run that it is about, null before any: the same request is made of many dossiers, and of one that was written again. */
  readonly of: Run | null;
  readonly status: 'idle' | 'running' | 'done' | 'stopped';
  /** Worlds run, of those that may have to be. */
  readonly done: number;
  readonly total: number;
}

const NOTHING: Why = { ...NOTHING_KNOWN, of: null, status: 'idle', done: 0, total: 0 };

const why = createStore<Why>(NOTHING);

export const useWhy = (): Why => useStore(why, (now) => now);

/** Worlds asked for at once: few enough for a person's question to come between. */
const AT_ONCE = 4;

/** Stops asking; what was found stays. */
export function stopWhy(): void {
  const now = why.read();
  if (now.status === 'running') why.write({ ...now, status: 'stopped' });
}

/** Answers of some worlds, a few at a time; null when nobody wants them any more. */
type Ask = (requests: readonly RunRequest[]) => Promise<readonly (Trial | null)[] | null>;

function asker(inquiring: Inquire, of: Run): Ask {
  return async (requests) => {
    const answers: (Trial | null)[] = [];
    for (let from = 0; from < requests.length; from += AT_ONCE) {
      const trials = await inquiring.trials(requests.slice(from, from + AT_ONCE));
      const now = why.read();
      if (trials === null || now.of !== of || now.status !== 'running') return null;
      answers.push(...trials);
      const done = now.done + trials.length;
      why.write({ ...now, done, total: Math.max(now.total, done) });
    }
    return answers;
  };
}

/** Asks everything about the run on screen, and what `others`, the other designs, come to; does nothing when it has been asked. */
export async function startWhy(
  inquiring: Inquire,
  { run, verdict }: Playing,
  others: readonly (string | null)[],
): Promise<void> {
  const now = why.read();
  if (now.of === run && (now.status === 'running' || now.status === 'done')) return;
  why.write({ ...NOTHING, of: run, status: 'running', total: 1 });
  const questions = await inquiring.questions(run.request);
  if (!questions || why.read().of !== run) return stopped(run);
  const asked = { run, verdict, questions, others };
  why.write({ ...why.read(), total: worldsAtMost(asked) });
  const ask = asker(inquiring, run);
  const inquiry = inquire(asked);
  let step = inquiry.next([]);
  while (!step.done) {
    const { requests, known } = step.value;
    why.write({ ...why.read(), ...known });
    const trials = await ask(requests);
    if (!trials) return stopped(run);
    step = inquiry.next(trials);
  }
  const { done } = why.read();
  why.write({ ...why.read(), ...step.value, status: 'done', total: done });
}

function stopped(of: Run): void {
  if (why.read().of === of) stopWhy();
}

/** What is known of the run on screen; nothing when it is about another one. */
export function whyOf(now: Why, playing: Playing): Why {
  return now.of === playing.run ? now : NOTHING;
}
