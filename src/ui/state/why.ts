/**
 * What would have saved the run, asked of the worker world by world while nobody waits for anything else: the other designs of the
 * scenario, but-for causes, then the point of no return. Stopped when the person stops it or looks at another run; another panel may be looked at meanwhile.
 */
import {
  isSaved,
  type NoReturn,
  remedied,
  remediesOf,
  type Saving,
  savingsAmong,
  searchNoReturn,
  togetherQuestions,
  trialsAtMost,
} from '../../analysis/index.ts';
import type { RunRequest } from '../../model/description.ts';
import type { Assumption } from '../../model/intervention.ts';
import type { Run } from '../../model/run.ts';
import type { Trial } from '../../model/trial.ts';
import { createStore, useStore } from './createStore.ts';
import type { Inquire } from './deskState.ts';
import type { Playing } from './session.ts';

export interface Why {
  /** Run that it is about, null before any: the same request is made of many dossiers, and of one that was written again. */
  readonly of: Run | null;
  readonly status: 'idle' | 'running' | 'done' | 'stopped';
  /** Worlds run, of those that may have to be. */
  readonly done: number;
  readonly total: number;
  /** What the other designs of the scenario come to, in its order; null while they are played. */
  readonly designs: readonly TriedDesign[] | null;
  /** Best first; those found so far while it runs. */
  readonly savings: readonly Saving[];
  /** `unknown` while it is searched; null: nothing tried would have saved it. */
  readonly noReturn: NoReturn | 'unknown' | null;
  /** What the run comes to when it is saved at the point of no return: the promise is kept, and yet the rest may not be. */
  readonly savedTo: Trial | null;
}

export interface TriedDesign {
  readonly variant: string | null;
  readonly trial: Trial;
}

const NOTHING: Why = {
  of: null,
  status: 'idle',
  done: 0,
  total: 0,
  designs: null,
  savings: [],
  noReturn: 'unknown',
  savedTo: null,
};

const why = createStore<Why>(NOTHING);

export const useWhy = (): Why => useStore(why, (now) => now);

/** Worlds asked for at once: few enough for a person's question to come between. */
const AT_ONCE = 4;

/** Whether there is something to ask: a run that keeps its promises needs no saving. */
export const isWorthAsking = ({ verdict }: Playing): boolean =>
  verdict.word === 'fails' || verdict.word === 'stuck' || verdict.word === 'unlawful';

/** Stops asking; what was found stays. */
export function stopWhy(): void {
  const now = why.read();
  if (now.status === 'running') why.write({ ...now, status: 'stopped' });
}

/** Answers of some worlds, a few at a time; null when nobody wants them any more. */
type Ask = (requests: readonly RunRequest[]) => Promise<readonly (Trial | null)[] | null>;

function asker(inquire: Inquire, of: Run): Ask {
  return async (requests) => {
    const answers: (Trial | null)[] = [];
    for (let from = 0; from < requests.length; from += AT_ONCE) {
      const trials = await inquire.trials(requests.slice(from, from + AT_ONCE));
      const now = why.read();
      if (trials === null || now.of !== of || now.status !== 'running') return null;
      answers.push(...trials);
      const done = now.done + trials.length;
      why.write({ ...now, done, total: Math.max(now.total, done) });
    }
    return answers;
  };
}

const supposing = (request: RunRequest, assumptions: readonly Assumption[]): RunRequest => ({
  ...request,
  assuming: [...(request.assuming ?? []), ...assumptions],
});

interface Inquiry {
  readonly ask: Ask;
  readonly run: Run;
  readonly base: Trial;
}

/** The other designs under the same incident, as they are: what a person did here was done to this one. */
async function askDesigns(
  { ask, run }: Inquiry,
  others: readonly (string | null)[],
): Promise<boolean> {
  const { branches: _, assuming: __, ...asked } = run.request;
  const trials = await ask(others.map((variant) => ({ ...asked, variant })));
  if (!trials) return false;
  const designs = others.flatMap((variant, place): readonly TriedDesign[] => {
    const trial = trials[place];
    return trial ? [{ variant, trial }] : [];
  });
  why.write({ ...why.read(), designs });
  return true;
}

async function askButFor(
  { ask, run, base }: Inquiry,
  questions: readonly Assumption[],
): Promise<boolean> {
  const sets: (readonly Assumption[])[] = questions.map((one) => [one]);
  const trials = await ask(sets.map((set) => supposing(run.request, set)));
  if (!trials) return false;
  const tried = sets.map((set, place) => [set, trials[place] ?? null] as const);
  const savings = savingsAmong(base, tried);
  why.write({ ...why.read(), savings });
  if (savings.some(({ saves }) => saves)) return true;
  const together = togetherQuestions(questions, savings);
  const more = await ask(together.map((set) => supposing(run.request, set)));
  if (!more) return false;
  const all = [...tried, ...together.map((set, place) => [set, more[place] ?? null] as const)];
  why.write({ ...why.read(), savings: savingsAmong(base, all) });
  return true;
}

export interface MissedPromise {
  readonly service: string;
  readonly at: number;
}

/** The service whose promise was missed first, and when; null when none was. */
export function missedFirst({ run, verdict }: Playing): MissedPromise | null {
  const missed = verdict.services.flatMap(({ service, rto, mtpd, totals = [] }) =>
    [rto, mtpd, ...totals].flatMap((target) => {
      if (!target || target.met) return [];
      const entry = target.proof === null ? undefined : run.entries[target.proof];
      return [{ service, at: entry?.at ?? run.endsAt }];
    }),
  );
  return missed.sort((one, other) => one.at - other.at)[0] ?? null;
}

/** What the search is about: the promise missed first, else the word of the verdict. */
function targetOf(playing: Playing, base: Trial) {
  const missed = missedFirst(playing);
  const isSavedService = (trial: Trial): boolean =>
    trial.services.some(({ service, missed: is }) => service === missed?.service && !is);
  return {
    request: playing.run.request,
    remedies: remediesOf(playing.run),
    from: playing.run.incidentAt,
    until: missed?.at ?? playing.run.endsAt,
    isSaved: missed ? isSavedService : (trial: Trial) => isSaved(base, trial),
  };
}

async function askNoReturn(
  { ask }: Inquiry,
  target: ReturnType<typeof targetOf>,
): Promise<NoReturn | 'unknown' | null> {
  const search = searchNoReturn(target);
  let step = search.next([]);
  while (!step.done) {
    const trials = await ask(step.value);
    if (!trials) return 'unknown';
    step = search.next(trials);
  }
  return step.value;
}

/** Asks everything about the run on screen, and what `others`, the other designs, come to; does nothing when it has been asked. */
export async function startWhy(
  inquire: Inquire,
  playing: Playing,
  others: readonly (string | null)[],
): Promise<void> {
  const of = playing.run;
  const now = why.read();
  if (now.of === of && (now.status === 'running' || now.status === 'done')) return;
  why.write({ ...NOTHING, of, status: 'running', total: 1 });
  const ask = asker(inquire, of);
  const [base] = (await ask([playing.run.request])) ?? [];
  const questions = await inquire.questions(playing.run.request);
  if (!base || !questions || why.read().of !== of) return stopped(of);
  const target = targetOf(playing, base);
  why.write({ ...why.read(), total: 2 + others.length + questions.length + trialsAtMost(target) });
  const inquiry = { ask, run: playing.run, base };
  if (!(await askDesigns(inquiry, others))) return stopped(of);
  if (!(await askButFor(inquiry, questions))) return stopped(of);
  const noReturn = await askNoReturn(inquiry, target);
  if (noReturn === 'unknown') return stopped(of);
  const world = noReturn && remedied(playing.run.request, noReturn.remedy, noReturn.at);
  const saved = world ? await ask([world]) : [];
  if (!saved) return stopped(of);
  const { done } = why.read();
  why.write({
    ...why.read(),
    status: 'done',
    total: done,
    noReturn,
    savedTo: saved[0] ?? null,
  });
}

function stopped(of: Run): void {
  if (why.read().of === of) stopWhy();
}

/** What is known of the run on screen; nothing when it is about another one. */
export function whyOf(now: Why, playing: Playing): Why {
  return now.of === playing.run ? now : NOTHING;
}
