/** From a text to the parser's events, or why there are none. The only caller of the YAML parser. */
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { fail, ok, type Result } from '../../base/result.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { findBadCharacter } from './checkCharacters.ts';
import { DEPTH_MAX, FILE_BYTES_MAX } from './limits.ts';
import { type SourceText, startOf } from './sourceText.ts';
import { syntaxMistakeOf } from './syntaxMistakeOf.ts';

/** Bytes of a text in UTF-8. */
export function byteLengthOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A surrogate is half of a character of four bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Size and characters: what must hold before the parser sees the text. */
function checkText(source: SourceText): Diagnostic | null {
  const bytes = byteLengthOf(source.text);
  if (bytes > FILE_BYTES_MAX) {
    return diagnosticAt('SCN-101', { span: startOf(source) }, { bytes, bytesMax: FILE_BYTES_MAX });
  }
  const bad = findBadCharacter(source.text);
  if (!bad) return null;
  const span = { source, from: bad.offset, until: bad.offset + 1 };
  return bad.kind === 'not-utf-8'
    ? diagnosticAt('SCN-102', { span }, {})
    : diagnosticAt('SCN-103', { span }, { codePoint: bad.codePoint });
}

function refusalOf(source: SourceText, error: unknown): Diagnostic {
  // The parser asks callers to catch everything: a strange text may exhaust more than its own limits.
  const known = error instanceof YAMLException ? error : null;
  const offset = Math.min(known?.mark?.position ?? 0, source.text.length);
  const place = { span: { source, from: offset, until: offset } };
  const reason = known?.reason ?? '';
  return reason.includes('maxDepth')
    ? diagnosticAt('SCN-106', place, { depthMax: DEPTH_MAX })
    : diagnosticAt('SCN-104', place, { mistake: syntaxMistakeOf(reason) });
}

/** The events of one file, in order. Linear in the length of the text; never throws. */
export function parseText(source: SourceText): Result<readonly Event[], Diagnostic> {
  const refusal = checkText(source);
  if (refusal) return fail(refusal);
  try {
    return ok(parseEvents(source.text, { maxDepth: DEPTH_MAX }));
  } catch (error) {
    return fail(refusalOf(source, error));
  }
}
