/** How a command ended, for scripts: one code per outcome, never renumbered, listed in `--help` and in the README. */
import type { VerdictWord } from '../analysis/verdict.ts';

export const EXIT = {
  /** The plan holds, degraded included; the dossier is valid, warnings included; every claim is shown. */
  holds: 0,
  /** It does not hold, or nobody can tell whether it does: what is not proven does not pass. */
  doesNotHold: 1,
  /** The dossier has errors. */
  invalidDossier: 2,
  /** What was typed cannot be carried out: an unknown name, a missing file. */
  badArguments: 3,
  /** Our mistake. The number is EX_SOFTWARE of BSD's sysexits. */
  internal: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const OF_VERDICT: Readonly<Record<VerdictWord, ExitCode>> = {
  holds: EXIT.holds,
  'holds-degraded': EXIT.holds,
  unlawful: EXIT.doesNotHold,
  fails: EXIT.doesNotHold,
  stuck: EXIT.doesNotHold,
  undetermined: EXIT.doesNotHold,
};

export const exitCodeOf = (word: VerdictWord): ExitCode => OF_VERDICT[word];
