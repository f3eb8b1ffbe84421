/** Public API of the analysis: everything that is said of a run once it has been computed. */

export { compare } from './campaign/compare.ts';
export type { Factor, FactorSide } from './campaign/factor.ts';
export { outcomeOf } from './campaign/outcomeOf.ts';
export { type FactorPlayed, sensitivity } from './campaign/sensitivity.ts';
export { summarise } from './campaign/summarise.ts';
export { createTally } from './campaign/tally.ts';
export { bindingCause, causalChain } from './causes/causalChain.ts';
export { chainOfFinding } from './causes/chainOfFinding.ts';
export {
  type Asked,
  inquire,
  isWorthAsking,
  NOTHING_KNOWN,
  type Saved,
  type TriedDesign,
  worldsAtMost,
} from './causes/inquiry.ts';
export { criticalPath } from './causes/ledger.ts';
export type { NoReturn } from './causes/noReturn.ts';
export type { Saving } from './causes/savings.ts';
export { allCauses, consequences } from './causes/slices.ts';
export { unmetBy } from './expectations.ts';
export { endsOfReserve } from './findInDescription.ts';
export { judge } from './judge.ts';
export { lowestSince } from './metrics/lowestSince.ts';
export { createReplay, type Replay, type Snapshot } from './replay.ts';
export { type ReportedReason, type RunReport, reportOf } from './report.ts';
export {
  compareRuns,
  type DifferenceRow,
  type Divergence,
  type RunDifference,
} from './side/compareRuns.ts';
export { type Exposure, exposureOf } from './side/exposure.ts';
export { createTimelines, type StateSpan, type Timelines } from './timelines.ts';
export { traceText } from './traceText.ts';
export { isUnsettled } from './verdict.ts';
export { wordActs, wordAssumptions, wordDeeds, wordFuture } from './wording/branchPhrase.ts';
export { formatClock, formatDate, formatDay } from './wording/formatDate.ts';
export { formatDuration, formatOffset } from './wording/formatDuration.ts';
export { formatMoney, formatShare, formatVolume } from './wording/formatNumber.ts';
export {
  dataNameOf,
  hostingNameOf,
  nameOf,
  objectiveWordOf,
  ruleTargetNameOf,
} from './wording/nameOf.ts';
export { phraseOf } from './wording/phraseOf.ts';
export { sentenceOf } from './wording/sentenceOf.ts';
export { besideLeak, stateWord, stateWordAfter } from './wording/stateWord.ts';
export { type StorySentence, storyOf } from './wording/storyOf.ts';
export { wordCampaign } from './wording/wordCampaign.ts';
export { wordComparison } from './wording/wordComparison.ts';
export { costLabel, wordCosts, wordDifference } from './wording/wordCost.ts';
export { deadlineTitle, wordDeadlinePromise } from './wording/wordDeadline.ts';
export { wordDecision } from './wording/wordDecision.ts';
export {
  wordAlsoUnlawful,
  wordFinding,
  wordWholeVerdict,
} from './wording/wordFinding.ts';
export { wordNeed, wordNeeds } from './wording/wordNeed.ts';
export {
  designsThatHold,
  wordDesigns,
  wordNoReturn,
  wordNothingSaves,
  wordProved,
  wordSaving,
  wordTooLate,
} from './wording/wordSaved.ts';
export { wordSensitivity } from './wording/wordSensitivity.ts';
export {
  formatPromise,
  formatReached,
  outagesPhrase,
  totalTitle,
  wordTotalPromise,
} from './wording/wordTotal.ts';
export { wordTrigger } from './wording/wordTrigger.ts';
export { wordVerdict } from './wording/wordVerdict.ts';
