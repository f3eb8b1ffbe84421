/** Which worlds come out better than the one that was run, and by how much: but-for causes, proved by running them. */
import type { Assumption } from '../../model/intervention.ts';
import { OUTCOME_WORDS } from '../../model/outcome.ts';
import type { Trial } from '../../model/trial.ts';

/** A world that comes out better. */
export interface Saving {
  /** What is different in it: one thing as a rule, several where no single one is enough. */
  readonly assumptions: readonly Assumption[];
  readonly trial: Trial;
  /** The verdict is another, and a better one. */
  readonly saves: boolean;
  /** Seconds below the minimum that are spared, over all services; negative when the verdict is better and the wait longer. */
  readonly secondsWon: number;
}

/** Less than this is not worth a line. */
const WORTH_TELLING_SECONDS = 60;

const rankOf = ({ word }: Pick<Trial, 'word'>): number => OUTCOME_WORDS.indexOf(word);
const FAILS = OUTCOME_WORDS.indexOf('fails');

const downOf = ({ services }: Trial): number =>
  services.reduce((sum, { downSeconds }) => sum + downSeconds, 0);

/** A better verdict: from failing to not failing, else from one word to a better one. */
export function isSaved(base: Trial, trial: Trial): boolean {
  const limit = rankOf(base) >= FAILS ? FAILS : rankOf(base);
  return rankOf(trial) < limit;
}

/** Nobody can decide that an incident does not happen: what people could have done is told first. */
const isWithoutEffect = ({ assumptions }: Saving): boolean =>
  assumptions.some(({ assume }) => assume === 'without-effect');

/** A world with less that is different, and which comes out as well: the longer one only adds words to it. */
function saysAsMuch(shorter: Saving, longer: Saving): boolean {
  if (shorter.assumptions.length >= longer.assumptions.length) return false;
  const told = new Set(longer.assumptions.map((one) => JSON.stringify(one)));
  return (
    shorter.assumptions.every((one) => told.has(JSON.stringify(one))) &&
    rankOf(shorter.trial) <= rankOf(longer.trial) &&
    longer.secondsWon - shorter.secondsWon < WORTH_TELLING_SECONDS
  );
}

/** Time below the minimum is what went wrong: an objective of a service was missed, or nothing but services can be at fault. */
const isAboutTime = ({ word, services, rpoMissed }: Trial): boolean =>
  services.some(({ missed }) => missed) || (rankOf({ word }) >= FAILS && rpoMissed.length === 0);

/**
 * The worlds that come out better, best first: those that change the verdict, then those that spare the most time, where time is what was missed; among
 * them what people could have decided before what nobody decides.

 *
 * @param tried pairs of what was assumed and what came of it; null for what could not be run
 */
export function savingsAmong(
  base: Trial,
  tried: readonly (readonly [readonly Assumption[], Trial | null])[],
): readonly Saving[] {
  const savings = tried.flatMap(([assumptions, trial]): readonly Saving[] => {
    if (!trial) return [];
    const secondsWon = downOf(base) - downOf(trial);
    const saves = isSaved(base, trial);
    const isWorse = rankOf(trial) > rankOf(base);
    return saves || (isAboutTime(base) && secondsWon >= WORTH_TELLING_SECONDS && !isWorse)
      ? [{ assumptions, trial, saves, secondsWon }]
      : [];
  });
  const telling = savings.filter((one) => !savings.some((other) => saysAsMuch(other, one)));
  return telling.sort(
    (one, other) =>
      Number(other.saves) - Number(one.saves) ||
      Number(isWithoutEffect(one)) - Number(isWithoutEffect(other)) ||
      one.assumptions.length - other.assumptions.length ||
      rankOf(one.trial) - rankOf(other.trial) ||
      other.secondsWon - one.secondsWon,
  );
}

/** So many of the best are put together two by two. */
const PAIRED = 4;

/**
 * What to try together where nothing alone changes the verdict: all the tools that were missed, then the best taken two by two.
 */
export function togetherQuestions(
  questions: readonly Assumption[],
  best: readonly Saving[],
): readonly (readonly Assumption[])[] {
  const tools = questions.filter(({ assume }) => assume === 'tool-apart');
  const top = best.slice(0, PAIRED).flatMap(({ assumptions }) => assumptions);
  const pairs = top.flatMap((one, place) => top.slice(place + 1).map((other) => [one, other]));
  const withTools = tools.length > 0 ? top.map((one) => [...tools, one]) : [];
  return [...(tools.length > 1 ? [tools] : []), ...pairs, ...withTools].filter(
    (set) => new Set(set.map((one) => JSON.stringify(one))).size === set.length,
  );
}
