/** What would have saved the run, as `bascule explain --json` prints it: described in OUTPUT.md. */
import { wordSaving } from '../../analysis/index.ts';
import type { VerdictWord } from '../../analysis/verdict.ts';
import type { Act, Assumption } from '../../model/intervention.ts';
import type { Localised } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { SavedBy } from './savedLines.ts';

export interface SavedReport {
  /** How many worlds were run to know it. */
  readonly worlds: number;
  /** The latest instant at which something could still be done, in seconds from the start; null when nothing tried would do. */
  readonly noReturn: {
    readonly at: number;
    readonly acts: readonly Act[];
    /** What the whole run comes to then. */
    readonly verdict: VerdictWord | null;
  } | null;
  /** The other designs of the dossier, in its order. */
  readonly designs: readonly { readonly variant: string | null; readonly verdict: VerdictWord }[];
  /** Best first. */
  readonly butFor: readonly ({
    readonly assuming: readonly Assumption[];
    readonly verdict: VerdictWord;
    readonly saves: boolean;
    readonly secondsWon: number;
  } & Localised)[];
}

export function savedReportOf(run: Run, { saved, worlds }: SavedBy): SavedReport {
  const { noReturn, savedTo, designs, savings } = saved;
  const isFound = noReturn !== null && noReturn !== 'unknown';
  return {
    worlds,
    noReturn: isFound
      ? { at: noReturn.at, acts: noReturn.remedy.acts, verdict: savedTo?.word ?? null }
      : null,
    designs: (designs ?? []).map(({ variant, trial }) => ({ variant, verdict: trial.word })),
    butFor: savings.map((saving) => ({
      assuming: saving.assumptions,
      verdict: saving.trial.word,
      saves: saving.saves,
      secondsWon: saving.secondsWon,
      fr: wordSaving(run, saving, 'fr').words,
      en: wordSaving(run, saving, 'en').words,
    })),
  };
}
