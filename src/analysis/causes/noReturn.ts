/**
 * The point of no return: the latest instant at which something that could still be done would have saved the target. Searched by
 * running the worlds in which it is done, at instants ever closer to each other. A pure conversation: it asks for runs and is told
 * what they come to, so that whoever drives it may count, pause and stop.
 */
import type { RunRequest } from '../../model/description.ts';
import type { Act } from '../../model/intervention.ts';
import type { Run } from '../../model/run.ts';
import type { Trial } from '../../model/trial.ts';

/** Something that people can do at any instant with what the dossier has. */
export interface Remedy {
  /** Plans it launches, in the dossier's order. */
  readonly plans: readonly string[];
  readonly acts: readonly Act[];
}

export interface NoReturn {
  /** Latest instant, in seconds from the start, at which the remedy still saves; exact to `WITHIN_SECONDS`. */
  readonly at: number;
  /** Earliest instant tried after it at which it saves no more. */
  readonly tooLateAt: number;
  readonly remedy: Remedy;
}

/** What a search asks of its driver, and what it is told. */
export type Search<Found> = Generator<readonly RunRequest[], Found, readonly (Trial | null)[]>;

export const WITHIN_SECONDS = 60;
/** Instants tried first between the two ends. */
const COARSE = 12;

/** What launches a plan at once: its decision is taken, and the approvals of its steps are given. */
function launching(run: Run, plan: string): readonly Act[] {
  const decisions = run.initial.flatMap(({ subject }) =>
    subject.kind === 'decision' ? [subject.id] : [],
  );
  const start: Act = decisions.includes(plan)
    ? { act: 'approve', decision: plan }
    : { act: 'activate', plan };
  const approvals = decisions.filter((id) => id.startsWith(`${plan}.`));
  return [start, ...approvals.map((decision): Act => ({ act: 'approve', decision }))];
}

/** Keeps from starting, or goes no further with, a plan that was started: it may be what does the harm. */
function holding(run: Run): readonly Remedy[] {
  const started = new Set(
    run.entries.flatMap((entry) =>
      entry.type === 'transition' && entry.subject.kind === 'plan' && entry.to === 'running'
        ? [entry.subject.id]
        : [],
    ),
  );
  return [...started].map((plan) => ({ plans: [], acts: [{ act: 'hold', plan }] }));
}

/**
 * What the plans know how to isolate, isolated by hand: the cut of a step, without what its plan waits for before it and without the
 * time it takes. Nobody is supposed to cut what no plan says can be cut.
 */
function isolating({ description }: Run): readonly Remedy[] {
  const seen = new Set<string>();
  return description.plans.flatMap(({ steps }) =>
    steps.flatMap(({ does, targets, name }): readonly Remedy[] => {
      const what = targets.map(({ id }) => id);
      const key = what.join(' ');
      if (does !== 'isolate' || what.length === 0 || seen.has(key)) return [];
      seen.add(key);
      const named = {
        fr: `«\u202f${name.fr}\u202f», sans attendre le plan`,
        en: `“${name.en}”, without waiting for the plan`,
      };
      return [
        { plans: [], acts: [{ act: 'inject', effects: [{ do: 'close-access', what }], named }] },
      ];
    }),
  );
}

/**
 * Each plan of the dossier launched by itself, then all together, then each that was started kept from it, then what can be
 * isolated.
 */
export function remediesOf(run: Run): readonly Remedy[] {
  const plans = run.description.plans.map(({ id }) => id);
  const single = plans.map((plan): Remedy => ({ plans: [plan], acts: launching(run, plan) }));
  const together = { plans, acts: single.flatMap(({ acts }) => acts) };
  return [...single, ...(single.length > 1 ? [together] : []), ...holding(run), ...isolating(run)];
}

/** The request in which a remedy is applied at an instant. */
export function remedied(request: RunRequest, { acts }: Remedy, at: number): RunRequest {
  const branches = [...(request.branches ?? []), { at, acts }].sort(
    (one, other) => one.at - other.at,
  );
  return { ...request, branches };
}

interface Between {
  readonly request: RunRequest;
  readonly remedies: readonly Remedy[];
  /** First and last instant that can matter, in seconds from the start. */
  readonly from: number;
  readonly until: number;
  readonly isSaved: (trial: Trial) => boolean;
}

/** Halves the stretch between an instant that saves and one that does not. */
function* narrowed(between: Between, found: NoReturn): Search<NoReturn> {
  let { at, tooLateAt } = found;
  while (tooLateAt - at > WITHIN_SECONDS) {
    const middle = Math.floor((at + tooLateAt) / 2);
    const [trial] = yield [remedied(between.request, found.remedy, middle)];
    if (trial && between.isSaved(trial)) at = middle;
    else tooLateAt = middle;
  }
  return { ...found, at, tooLateAt };
}

/** The latest of some coarse instants at which a remedy saves, before the first that follows and does not. */
function* coarse(
  { request, from, until, isSaved }: Between,
  remedy: Remedy,
): Search<NoReturn | null> {
  const step = (until - from) / COARSE;
  const instants = Array.from({ length: COARSE + 1 }, (_, place) =>
    Math.round(from + place * step),
  );
  const trials = yield instants.map((at) => remedied(request, remedy, at));
  const last = trials.findLastIndex((trial) => trial !== null && isSaved(trial));
  const at = instants[last];
  if (at === undefined) return null;
  return { at, tooLateAt: instants[last + 1] ?? until, remedy };
}

/**
 * Searches among the remedies the one that saves latest; null when none saves at any instant tried. A remedy that saves late and
 * not early is found too: the instants tried first cover the whole stretch.
 */
export function* searchNoReturn(between: Between): Search<NoReturn | null> {
  if (between.until <= between.from) return null;
  const found: NoReturn[] = [];
  for (const remedy of between.remedies) {
    const one = yield* coarse(between, remedy);
    if (one) found.push(one);
  }
  // Of two that save equally late, the one that asks for less.
  const latest = Math.max(...found.map(({ at }) => at));
  let best: NoReturn | null = null;
  for (const one of found) {
    if (one.at < latest) continue;
    const exact: NoReturn = yield* narrowed(between, one);
    if (!best || exact.at > best.at) best = exact;
  }
  return best;
}

/** How many runs a search may take: for a progress that never goes back. */
export function trialsAtMost({
  remedies,
  from,
  until,
}: Pick<Between, 'remedies' | 'from' | 'until'>): number {
  let halvings = 0;
  for (let left = (until - from) / COARSE; left > WITHIN_SECONDS; left /= 2) halvings += 1;
  return remedies.length * (COARSE + 1) + halvings;
}
