/** Promises over a period in words: over what, what is allowed, what was reached. */
import type { Language } from '../../model/localised.ts';
import type { Period, TotalObjective, TotalPromise } from '../../model/total.ts';
import type { TotalVerdict } from '../verdict.ts';
import { formatDuration } from './formatDuration.ts';
import { formatCount, formatShare } from './formatNumber.ts';
import { wordsOf } from './words.ts';

/** `over the month`, `over 365 d`. */
function overPhrase(over: Period, language: Language): string {
  const { nouns } = wordsOf(language);
  return typeof over === 'number'
    ? nouns.overSpan(formatDuration(over, language))
    : nouns.over[over];
}

/** `30 outages`. */
export const outagesPhrase = (count: number, language: Language): string =>
  wordsOf(language).nouns.outages(formatCount(count, language), count === 1);

/** What an objective is measured in: outages are counted, everything else is time, in seconds. */
export const formatReached = (objective: string, value: number, language: Language): string =>
  objective === 'outages'
    ? formatCount(Math.abs(value), language)
    : formatDuration(value, language);

/** An objective as the dossier states it: a share of the time, outages, work to be done, or time. */
export function formatPromise(objective: string, stated: number, language: Language): string {
  if (objective === 'availability') return formatShare(stated, language);
  const said = formatReached(objective, stated, language);
  return objective === 'deadline' ? wordsOf(language).nouns.ofWork(said) : said;
}

/** `Availability 98%, over the month`: what it is called where what it allows stands beside it. */
export function totalTitle(
  { objective, stated, over }: Pick<TotalVerdict, 'objective' | 'stated' | 'over'>,
  language: Language,
): string {
  const { name } = wordsOf(language).nouns.objectives[objective];
  const share = objective === 'availability' ? ` ${formatShare(stated, language)}` : '';
  return `${name}${share}, ${overPhrase(over, language)}`;
}

/** `Availability 98%, over the month`, `Outages 3, over the year`. */
export function wordTotalPromise(
  { objective, stated, over }: Pick<TotalPromise, 'objective' | 'stated' | 'over'>,
  language: Language,
): string {
  const { name } = wordsOf(language).nouns.objectives[objective];
  return `${name} ${formatPromise(objective, stated, language)}, ${overPhrase(over, language)}`;
}

/** Why a promise over a period was broken: for how long in all and how often the service was down in it. */
export function totalClause(service: string, total: TotalVerdict, language: Language): string {
  const { findings, nouns } = wordsOf(language);
  const { objective, stated, target } = total;
  const found = {
    down: formatDuration(total.downSeconds, language),
    outages: outagesPhrase(total.outages, language),
    over: overPhrase(total.over, language),
  };
  return findings.totalMissed(service, found, promiseOf(objective));

  function promiseOf(kind: TotalObjective): string {
    if (kind === 'outages') return findings.allowedOutages(outagesPhrase(target, language));
    const promise = findings.promise(
      nouns.objectives[kind].a,
      formatPromise(kind, stated, language),
    );
    return kind === 'availability'
      ? findings.allowedTime(promise, formatDuration(target, language))
      : promise;
  }
}
