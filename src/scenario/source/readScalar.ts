/** One scalar of a file: its value, its place, and what may be wrong with either. */
import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { findBadCharacter } from './checkCharacters.ts';
import { TEXT_LENGTH_MAX } from './limits.ts';
import { scalarValueOf } from './scalarValue.ts';
import type { ScalarNode, SourceNode } from './sourceNode.ts';
import type { SourceText, Span } from './sourceText.ts';

/** Where a scalar stands, its quotes included. */
function spanOf(source: SourceText, event: ScalarEvent): Span {
  const isQuoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const quotes = isQuoted ? 1 : 0;
  return { source, from: event.valueStart - quotes, until: event.valueEnd + quotes };
}

/** Escapes can hide in a quoted text what the file itself does not show. */
function textMistake(text: string, span: Span): Diagnostic | null {
  if (text.length > TEXT_LENGTH_MAX) {
    const lengths = { characters: text.length, charactersMax: TEXT_LENGTH_MAX };
    return diagnosticAt('SCN-110', { span }, lengths);
  }
  const bad = findBadCharacter(text);
  if (!bad) return null;
  return bad.kind === 'not-utf-8'
    ? diagnosticAt('SCN-102', { span }, {})
    : diagnosticAt('SCN-103', { span }, { codePoint: bad.codePoint });
}

/**
 * @param emptyAt where a value that was left out should stand
 * @param tell told of what is wrong; the node then holds nothing
 */
export function readScalar(
  source: SourceText,
  event: ScalarEvent,
  emptyAt: number,
  tell: (mistake: Diagnostic) => void,
): ScalarNode {
  if (event.valueStart < 0) {
    const span = { source, from: emptyAt, until: emptyAt };
    return { type: 'scalar', span, value: null, text: '' };
  }
  const span = spanOf(source, event);
  const text = getScalarValue(source.text, event);
  const mistake = textMistake(text, span);
  if (mistake) {
    tell(mistake);
    return { type: 'scalar', span, value: null, text: '' };
  }
  if (event.style !== SCALAR_STYLE.PLAIN) return { type: 'scalar', span, value: text, text };
  const reading = scalarValueOf(text);
  if ('value' in reading) return { type: 'scalar', span, value: reading.value, text };
  const code = reading.mistake === 'not-finite' ? 'SCN-112' : 'SCN-113';
  tell(diagnosticAt(code, { span }, { found: text }));
  return { type: 'scalar', span, value: null, text };
}

/** The text of a scalar that is used as a key; null for what cannot be one. */
export const keyOf = (node: SourceNode): string | null =>
  node.type === 'scalar' && node.value !== null ? node.text : null;
