/**
 * What would have saved a run, proved by running other worlds: the other designs of its dossier, but-for causes, then the
 * point of no return. A pure conversation, as `searchNoReturn` is: it asks for runs and is told what they come to, so that
 * whoever drives it may show what is known so far, pause and stop.
 */
import type { RunRequest } from '../../model/description.ts';
import type { Assumption } from '../../model/intervention.ts';
import type { Run } from '../../model/run.ts';
import type { Trial } from '../../model/trial.ts';
import type { Verdict } from '../verdict.ts';
import { type NoReturn, remedied, remediesOf, searchNoReturn, trialsAtMost } from './noReturn.ts';
import { isSaved, type Saving, savingsAmong, togetherQuestions } from './savings.ts';

export interface TriedDesign {
  readonly variant: string | null;
  readonly trial: Trial;
}

/** What is known so far of what would have saved a run. */
export interface Saved {
  /** What the other designs of the dossier come to, in its order; null while they are played. */
  readonly designs: readonly TriedDesign[] | null;
  /** Best first. */
  readonly savings: readonly Saving[];
  /** `unknown` while it is searched; null: nothing tried would have saved it. */
  readonly noReturn: NoReturn | 'unknown' | null;
  /** What the run comes to when it is saved at the point of no return: the promise is kept, and yet the rest may not be. */
  readonly savedTo: Trial | null;
}

export const NOTHING_KNOWN: Saved = {
  designs: null,
  savings: [],
  noReturn: 'unknown',
  savedTo: null,
};

/** What is asked about. */
export interface Asked {
  readonly run: Run;
  readonly verdict: Verdict;
  /** The but-for questions of the run. */
  readonly questions: readonly Assumption[];
  /** The other designs of its dossier; null for the dossier as written. */
  readonly others: readonly (string | null)[];
}

/** Worlds to run, and what is known before they are. */
export interface Inquiring {
  readonly requests: readonly RunRequest[];
  readonly known: Saved;
}

type Answers = readonly (Trial | null)[];

/** Whether there is something to ask: a run that keeps its promises needs no saving. */
export const isWorthAsking = ({ word }: Pick<Verdict, 'word'>): boolean =>
  word === 'fails' || word === 'stuck' || word === 'unlawful';

export interface MissedPromise {
  readonly service: string;
  readonly at: number;
}

/** The service whose promise was missed first, and when; null when none was. */
export function missedFirst({
  run,
  verdict,
}: Pick<Asked, 'run' | 'verdict'>): MissedPromise | null {
  const missed = verdict.services.flatMap(({ service, rto, mtpd, totals = [], deadline }) =>
    [rto, mtpd, deadline, ...totals].flatMap((target) => {
      if (!target || target.met) return [];
      const entry = target.proof === null ? undefined : run.entries[target.proof];
      return [{ service, at: entry?.at ?? run.endsAt }];
    }),
  );
  return missed.sort((one, other) => one.at - other.at)[0] ?? null;
}

/** What the search is about: the promise missed first, else the word of the verdict. */
function targetOf({ run, verdict }: Asked, base: Trial) {
  const missed = missedFirst({ run, verdict });
  const isSavedService = (trial: Trial): boolean =>
    trial.services.some(({ service, missed: is }) => service === missed?.service && !is);
  return {
    request: run.request,
    remedies: remediesOf(run),
    from: run.incidentAt,
    until: missed?.at ?? run.endsAt,
    isSaved: missed ? isSavedService : (trial: Trial) => isSaved(base, trial),
  };
}

const supposing = (request: RunRequest, assumptions: readonly Assumption[]): RunRequest => ({
  ...request,
  assuming: [...(request.assuming ?? []), ...assumptions],
});

/** The other designs under the same incident, as they are: what a person did here was done to this one. */
function designsIn({ run, others }: Asked): readonly RunRequest[] {
  const { branches: _, assuming: __, ...asked } = run.request;
  return others.map((variant) => ({ ...asked, variant }));
}

/** One thing different at a time; several together only where none alone changes the verdict. */
function* butFor(
  { run, questions }: Asked,
  base: Trial,
  known: Saved,
): Generator<Inquiring, readonly Saving[], Answers> {
  const ask = (sets: readonly (readonly Assumption[])[]) =>
    sets.map((set) => supposing(run.request, set));
  const sets = questions.map((one) => [one]);
  const trials = yield { requests: ask(sets), known };
  const tried = sets.map((set, place) => [set, trials[place] ?? null] as const);
  const savings = savingsAmong(base, tried);
  if (savings.some(({ saves }) => saves)) return savings;
  const together = togetherQuestions(questions, savings);
  const more = yield { requests: ask(together), known: { ...known, savings } };
  return savingsAmong(base, [
    ...tried,
    ...together.map((set, place) => [set, more[place] ?? null] as const),
  ]);
}

function* noReturnIn(
  target: ReturnType<typeof targetOf>,
  known: Saved,
): Generator<Inquiring, NoReturn | null, Answers> {
  const search = searchNoReturn(target);
  let step = search.next([]);
  while (!step.done) step = search.next(yield { requests: step.value, known });
  return step.value;
}

/** Answers what the run itself comes to, to begin with; returns all that was found, nothing for a run that cannot be run again. */
export function* inquire(asked: Asked): Generator<Inquiring, Saved, Answers> {
  const { run, others } = asked;
  const [base] = yield { requests: [run.request], known: NOTHING_KNOWN };
  if (!base) return NOTHING_KNOWN;
  const tried = yield { requests: designsIn(asked), known: NOTHING_KNOWN };
  const designs = others.flatMap((variant, place): readonly TriedDesign[] => {
    const trial = tried[place];
    return trial ? [{ variant, trial }] : [];
  });
  const savings = yield* butFor(asked, base, { ...NOTHING_KNOWN, designs });
  const known = { ...NOTHING_KNOWN, designs, savings };
  const noReturn = yield* noReturnIn(targetOf(asked, base), known);
  if (!noReturn) return { ...known, noReturn };
  const saved = yield { requests: [remedied(run.request, noReturn.remedy, noReturn.at)], known };
  return { ...known, noReturn, savedTo: saved[0] ?? null };
}

/** How many worlds an inquiry may take: for a progress that never goes back. */
export function worldsAtMost({ run, verdict, questions, others }: Asked): number {
  const until = missedFirst({ run, verdict })?.at ?? run.endsAt;
  const search = trialsAtMost({ remedies: remediesOf(run), from: run.incidentAt, until });
  return 2 + others.length + questions.length + search;
}
