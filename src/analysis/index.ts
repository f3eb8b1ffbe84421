/** Public API of the analysis: everything that is said of a run once it has been computed. */
export { causalChain } from './causes/causalChain.ts';
export { chainOfFinding } from './causes/chainOfFinding.ts';
export { criticalPath } from './causes/ledger.ts';
export { allCauses, consequences } from './causes/slices.ts';
export { judge } from './judge.ts';
export { createReplay, type Replay, type Snapshot } from './replay.ts';
export { createTimelines, type StateSpan, type Timelines } from './timelines.ts';
export { formatClock, formatDate, formatDay } from './wording/formatDate.ts';
export { formatDuration, formatOffset } from './wording/formatDuration.ts';
export { formatShare, formatVolume } from './wording/formatNumber.ts';
export { dataNameOf, hostingNameOf, nameOf, objectiveWordOf } from './wording/nameOf.ts';
export { dataPhraseOf, phraseOf } from './wording/phraseOf.ts';
export { sentenceOf } from './wording/sentenceOf.ts';
export { stateWord } from './wording/stateWord.ts';
export { type StorySentence, storyOf } from './wording/storyOf.ts';
export { wordFinding, wordVerdict } from './wording/wordFinding.ts';
export { wordNeed } from './wording/wordNeed.ts';
export { wordTrigger } from './wording/wordTrigger.ts';
