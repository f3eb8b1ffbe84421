/** What would have saved the run: until when and by what, the designs that hold, and but-for causes, best first. */
import {
  designsThatHold,
  type Saved,
  wordDesigns,
  wordNoReturn,
  wordNothingSaves,
  wordProved,
  wordSaving,
  wordTooLate,
  wordVerdict,
} from '../../analysis/index.ts';
import type { OpenedDossier } from '../../scenario/index.ts';
import { flowing, type Line, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

/** All that was found, and how many worlds it took. */
export interface SavedBy {
  readonly saved: Saved;
  readonly worlds: number;
}

/** Enough for one look; `--json` has them all. */
const SHOWN = 8;

const item = (sentence: string): Line => ['  - ', flowing(sentence)];

function chanceOf(telling: Telling, saved: Saved): readonly string[] {
  const { noReturn } = saved;
  if (noReturn === 'unknown') return [];
  if (noReturn === null) return [wordTooLate(telling, saved, telling.language)];
  const { moment, words } = wordNoReturn(telling, noReturn, saved, telling.language);
  return [`${moment} ${words}`];
}

function designLines(
  { language, text }: Telling,
  designs: NonNullable<Saved['designs']>,
  variants: OpenedDossier['variants'],
): readonly Line[] {
  const words = wordDesigns(designs, language);
  if (words === null) return [];
  const names = designsThatHold(designs).map(({ variant, trial }): Line => {
    const name = variant === null ? text.explain.asWritten : variants[variant]?.name[language];
    return ['      ', flowing(`${name ?? variant} → ${wordVerdict(trial.word, language)}`)];
  });
  return [item(words), ...names];
}

/** @param by null for a run that keeps its promises: there was nothing to save */
export function savedLines(
  telling: Telling,
  by: SavedBy | null,
  variants: OpenedDossier['variants'],
): readonly Line[] {
  if (!by) return [];
  const { run, language, text } = telling;
  const { saved, worlds } = by;
  const savings = saved.savings.slice(0, SHOWN).map((saving) => {
    const { words, outcome } = wordSaving(run, saving, language);
    return item(`${words}${outcome}`);
  });
  return [
    [toned('strong', text.explain.saved)],
    ...chanceOf(telling, saved).map(item),
    ...designLines(telling, saved.designs ?? [], variants),
    ...(savings.length > 0 ? savings : [item(wordNothingSaves(language))]),
    [toned('quiet', `  ${wordProved(worlds, language)}`)],
  ];
}
