/** The reasons of a verdict with their causal stories: what did not hold, then what did. */

import type { StorySentence } from '../../analysis/index.ts';
import {
  chainOfFinding,
  dataNameOf,
  sentenceOf,
  storyOf,
  wordFinding,
} from '../../analysis/index.ts';
import type { Finding } from '../../analysis/verdict.ts';
import type { TraceId } from '../../model/trace.ts';
import { inColumns } from '../print/columns.ts';
import { flowing, type Line, type Piece, toned } from '../print/line.ts';
import { ruleNameOf } from './ruleLines.ts';
import type { Telling } from './telling.ts';

/** A sentence of a story, or a stretch of it that was told before: how long, and until when. */
type Told =
  | { readonly isNew: true; readonly sentence: StorySentence; readonly isAfterFold: boolean }
  | { readonly isNew: false; readonly length: number; readonly last: StorySentence };

/** The story without repeating what the stories before it have told; remembers what it tells. */
function withoutRepeating(story: readonly StorySentence[], told: Set<TraceId>): readonly Told[] {
  const parts: Told[] = [];
  for (const sentence of story) {
    const before = parts.at(-1);
    const isAfterFold = before?.isNew === false;
    if (!told.has(sentence.entry.id)) parts.push({ isNew: true, sentence, isAfterFold });
    else if (before?.isNew !== false) parts.push({ isNew: false, length: 1, last: sentence });
    else parts[parts.length - 1] = { isNew: false, length: before.length + 1, last: sentence };
  }
  for (const { entry } of story) told.add(entry.id);
  return parts;
}

/** When and what. A single sentence is as short as saying that it was told. */
function rowOf({ run, language, text }: Telling, part: Told): readonly Piece[] {
  if (part.isNew) {
    const { sentence, isAfterFold } = part;
    // What the sentence before would have named is folded away: this one names it itself.
    const said = isAfterFold ? sentenceOf(run, sentence.entry, language) : sentence.text;
    return [toned('quiet', sentence.when), flowing(said)];
  }
  const { length, last } = part;
  if (length === 1) return [toned('quiet', last.when), flowing(last.text)];
  return [toned('quiet', '…'), toned('quiet', text.explain.asAbove(last.when))];
}

/** A reason, then its story, one sentence a line. */
function linesOf(telling: Telling, finding: Finding, told: Set<TraceId>): readonly Line[] {
  const { run, language } = telling;
  const story = storyOf(run, chainOfFinding(run, finding), language);
  const rows = withoutRepeating(story, told).map((part) => rowOf(telling, part));
  return [
    ['  - ', flowing(wordFinding(run, finding, language))],
    ...inColumns(rows, ['left', 'left'], '      '),
  ];
}

/** Whether a reason tells of something promised that was kept, fully or within what was accepted. */
function isGood({ verdict }: Telling, finding: Finding): boolean {
  switch (finding.finding) {
    case 'service-held':
    case 'service-degraded':
    case 'service-reduced':
    case 'deadline-kept':
    case 'nothing-happened':
      return true;
    case 'data-lost':
      return verdict.data.some(({ data, word }) => data === finding.data && word === 'holds');
    default:
      return false;
  }
}

/** What no reason says, because nothing happened to it: data that lost nothing, plans carried out, rules kept. */
function otherGood(telling: Telling): readonly string[] {
  const { run, verdict, language, text, name, offset } = telling;
  const { nothingLost, planCompleted, rulesKept } = text.explain;
  // Data that nobody brought back have lost nothing yet: that is not to be called held.
  const isBack = verdict.services.every(({ word }) => word !== 'fails' && word !== 'stuck');
  const data = isBack ? verdict.data.filter(({ proof }) => proof === null) : [];
  const plans = verdict.plans.flatMap(({ plan, outcome, endedAt }) =>
    outcome === 'completed' && endedAt !== null
      ? [planCompleted(name({ kind: 'plan', id: plan }), offset(endedAt))]
      : [],
  );
  const kept = verdict.rules
    .filter(({ status }) => status === 'kept')
    .map((rule) => ruleNameOf(rule, telling));
  return [
    ...data.map((set) => nothingLost(dataNameOf(run.description, set.data, language))),
    ...plans,
    ...(kept.length > 0 ? [rulesKept(kept.join(', '))] : []),
  ];
}

/** Two sections; each is empty when it has nothing to say. */
export function reasonSections(telling: Telling): readonly (readonly Line[])[] {
  const { verdict, text } = telling;
  const told = new Set<TraceId>();
  const tell = (findings: readonly Finding[]): readonly Line[] =>
    findings.flatMap((finding) => linesOf(telling, finding, told));
  const bad = tell(verdict.reasons.filter((finding) => !isGood(telling, finding)));
  const good = [
    ...tell(verdict.reasons.filter((finding) => isGood(telling, finding))),
    ...otherGood(telling).map((sentence): Line => ['  - ', flowing(sentence)]),
  ];
  const titled = (title: string, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [[toned('strong', title)], ...lines];
  return [titled(text.explain.broken, bad), titled(text.explain.held, good)];
}
