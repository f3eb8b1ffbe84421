/** What would have saved a run, in words. */
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import { missedFirst, type Saved, type TriedDesign } from '../causes/inquiry.ts';
import type { NoReturn } from '../causes/noReturn.ts';
import type { Saving } from '../causes/savings.ts';
import type { Verdict } from '../verdict.ts';
import { wordAssumptions, wordDeeds } from './branchPhrase.ts';
import { formatDuration, formatOffset } from './formatDuration.ts';
import { nameOf } from './nameOf.ts';
import { wordsOf } from './words.ts';
import { wordVerdict } from './wordVerdict.ts';

interface Played {
  readonly run: Run;
  readonly verdict: Verdict;
}

const HOLDING: ReadonlySet<string> = new Set(['holds', 'holds-degraded']);

/** Those of the other designs that hold where this one does not, in the order of the dossier. */
export const designsThatHold = (designs: readonly TriedDesign[]): readonly TriedDesign[] =>
  designs.filter(({ trial }) => HOLDING.has(trial.word));

/** Whether other designs hold, as the head of their list or as all there is to say; null where there are none. */
export function wordDesigns(designs: readonly TriedDesign[], language: Language): string | null {
  const words = wordsOf(language).savings;
  if (designs.length === 0) return null;
  const holding = designsThatHold(designs).length;
  return holding > 0 ? words.designsHold(holding) : words.noDesignHolds(designs.length);
}

/** Something that is decided before the incident saves it: another design, or one thing of this one. */
const isSavedBefore = ({ designs, savings }: Saved): boolean =>
  designsThatHold(designs ?? []).length > 0 ||
  savings.some(
    ({ saves, assumptions }) =>
      saves && assumptions.every(({ assume }) => assume !== 'without-effect'),
  );

/** That nothing launched from the incident on would have saved it, and whether something prepared before would have. */
export function wordTooLate({ run }: Played, saved: Saved, language: Language): string {
  const words = wordsOf(language).savings;
  const plans = run.description.plans.map(({ name }) => name[language]);
  const said = plans.length === 0 ? words.nothingToLaunch : words.tooLate(plans);
  return isSavedBefore(saved) ? `${said} ${words.preparedBefore}` : said;
}

/** `Point de non-retour : T + 2 h.`, then what was still enough and for what. */
export function wordNoReturn(
  played: Played,
  { at, remedy }: NoReturn,
  { savedTo }: Pick<Saved, 'savedTo'>,
  language: Language,
): { readonly moment: string; readonly words: string } {
  const { savings } = wordsOf(language);
  const { run } = played;
  const missed = missedFirst(played);
  const service =
    missed && nameOf(run.description, { kind: 'service', id: missed.service }, language);
  const enough = savings.stillSaves(wordDeeds(run, remedy.acts, language), service);
  const isAll = !savedTo || HOLDING.has(savedTo.word);
  return {
    moment: savings.noReturn(formatOffset(at - run.incidentAt, language)),
    words: isAll ? enough : `${enough} ${savings.andYet(wordVerdict(savedTo.word, language))}`,
  };
}

/** What is different in a world that comes out better, and how: ` → Tient · 3 h d’arrêt en moins`. */
export function wordSaving(
  run: Run,
  { assumptions, trial, saves, secondsWon }: Saving,
  language: Language,
): { readonly words: string; readonly outcome: string } {
  const { savings } = wordsOf(language);
  const say = run.description.services.length > 1 ? savings.wonInAll : savings.won;
  const won = secondsWon > 0 && say(formatDuration(secondsWon, language));
  return {
    words: wordAssumptions(run, assumptions, language),
    outcome: `${saves ? ` → ${wordVerdict(trial.word, language)}` : ''}${won ? ` · ${won}` : ''}`,
  };
}

/** The sentences that stand whatever was found. */
export const wordProved = (worlds: number, language: Language): string =>
  wordsOf(language).savings.proved(worlds);
export const wordNothingSaves = (language: Language): string => wordsOf(language).savings.nothing;
