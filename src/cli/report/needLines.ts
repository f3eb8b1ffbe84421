/** What was missing, what took it away, and who it kept waiting. */

import { type AwaitedNeed, missingNeeds } from '../../analysis/causes/missingNeeds.ts';
import { phraseOf, sentenceOf, wordNeed } from '../../analysis/index.ts';
import { flowing, type Line, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

const capital = (phrase: string): string => phrase.slice(0, 1).toUpperCase() + phrase.slice(1);

/** The moment and the event that took it; people and approvals are called when they are needed, not taken. */
function takenLine(telling: Telling, { need, busyWith = [] }: AwaitedNeed): Line {
  const { run, language, text, offset } = telling;
  const taker = need.takenBy === null ? undefined : run.entries[need.takenBy];
  if (taker) {
    return [
      toned('quiet', `      ${offset(taker.at)}  `),
      flowing(sentenceOf(run, taker, language), 'quiet'),
    ];
  }
  if (busyWith.length > 0) {
    const works = busyWith.map((work) => phraseOf(run.description, work, language));
    return ['      ', flowing(text.explain.busyWith(works), 'quiet')];
  }
  const { notAtHand, neverThere, outOfHours } = text.explain;
  if (need.isOutOfHours) return [toned('quiet', `      ${outOfHours}`)];
  const isCalled = need.kind === 'people' || need.kind === 'approval';
  return [toned('quiet', `      ${isCalled ? notAtHand : neverThere}`)];
}

function linesOf(telling: Telling, awaited: AwaitedNeed): readonly Line[] {
  const { need, waiters } = awaited;
  const { run, language, text, duration } = telling;
  return [
    ['  - ', flowing(capital(wordNeed(run, need, language)))],
    takenLine(telling, awaited),
    ...waiters.map(({ who, seconds }): Line => {
      const phrase = phraseOf(run.description, who, language);
      return ['      ', flowing(text.explain.keepsWaiting(phrase, duration(seconds)))];
    }),
  ];
}

export function needLines(telling: Telling): readonly Line[] {
  const { run, text } = telling;
  const lines = missingNeeds(run).flatMap((need) => linesOf(telling, need));
  return [
    [toned('strong', text.explain.missing)],
    ...(lines.length > 0 ? lines : [[toned('quiet', `  ${text.explain.nothingMissing}`)]]),
  ];
}
