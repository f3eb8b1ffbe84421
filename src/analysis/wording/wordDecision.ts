/** One line of the register of decisions in words. */
import { at } from '../../base/assert.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { DecisionRecord } from '../verdict.ts';
import { clauseOf } from './clauseOf.ts';
import { toSentence } from './typeset.ts';
import { createVoice, type Voice } from './voice.ts';

function delayClause({ words, duration }: Voice, clause: string, record: DecisionRecord): string {
  const { decisions } = words;
  if (record.askedAt === null) return decisions.inAdvance(clause);
  const waited = record.answeredAt - record.askedAt;
  return waited === 0 ? decisions.atOnce(clause) : decisions.after(clause, duration(waited));
}

function whoClause({ words, the }: Voice, clause: string, record: DecisionRecord): string {
  if (record.isImposed) return words.decisions.byYou(clause);
  return record.by === null
    ? clause
    : words.decisions.by(clause, the({ kind: 'member', id: record.by }));
}

/** Who answered what, how long after it was asked, what it accepts, and what was known then: a sentence without its moment. */
export function wordDecision(run: Run, record: DecisionRecord, language: Language): string {
  const voice = createVoice(run, language);
  const { decisions, nouns } = voice.words;
  const the = voice.the({ kind: 'decision', id: record.decision });
  const given = decisions.given(decisions.answer[record.answer], the);
  const told = delayClause(voice, whoClause(voice, given, record), record);
  const covering =
    record.accepts.length > 0 ? decisions.accepts(told, nouns.list(record.accepts)) : told;
  if (record.knowing === null) return toSentence(covering, language);
  const known = clauseOf(voice, at(run.entries, record.knowing));
  return toSentence(decisions.knowing(covering, known), language);
}
