/** A run about to be told: with its verdict, the language, and the short forms that every section uses. */
import { formatOffset, formatShare, formatSpan, nameOf } from '../../analysis/index.ts';
import type { Verdict } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { CliContext } from '../context.ts';
import type { CliText } from '../text/index.ts';

export interface Telling {
  readonly run: Run;
  readonly verdict: Verdict;
  readonly language: Language;
  readonly text: CliText;
  readonly duration: (seconds: number) => string;
  /** `T + 2 h 15`. */
  readonly offset: (at: SimSeconds) => string;
  readonly share: (share: number) => string;
  readonly name: (ref: EntityRef) => string;
}

export const tellingOf = (
  { language, text }: CliContext,
  { run, verdict }: { readonly run: Run; readonly verdict: Verdict },
): Telling => ({
  run,
  verdict,
  language,
  text,
  duration: (seconds) => formatSpan(seconds, language),
  offset: (at) => formatOffset(at - run.incidentAt, language),
  share: (share) => formatShare(share, language),
  name: (ref) => nameOf(run.description, ref, language),
});
