import { fail, ok, type Result } from '../base/result.ts';
import type { OpenedDossier } from '../scenario/dossier.ts';
import { type Diagnostic, openDossier, wordDiagnostic } from '../scenario/index.ts';
import type { ScenarioSource, WordedDiagnostic } from './protocol.ts';

/** Opens a dossier; what is wrong with it comes with its words and the line of the file it is about. */
export function openSource(
  source: ScenarioSource,
): Result<OpenedDossier, readonly WordedDiagnostic[]> {
  const opened = openDossier(source);
  return opened.ok ? ok(opened.value) : fail(wordAll(opened.error, source));
}

/** The same texts, whoever sent them: messages are copied, so identity says nothing. */
export function isSameSource(one: ScenarioSource, other: ScenarioSource): boolean {
  const names = Object.keys(one.files);
  return (
    one.path === other.path &&
    one.text === other.text &&
    names.length === Object.keys(other.files).length &&
    names.every((name) => one.files[name] === other.files[name])
  );
}

/** Words of diagnostics in both languages, in the same order. */
export function wordAll(
  diagnostics: readonly Diagnostic[],
  source: ScenarioSource,
): readonly WordedDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    const fr = wordDiagnostic(diagnostic, 'fr');
    const en = wordDiagnostic(diagnostic, 'en');
    return {
      code: diagnostic.code,
      severity: diagnostic.severity,
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
      message: { fr: fr.message, en: en.message },
      advice: { fr: fr.advice, en: en.advice },
      sourceLine: lineOf(source, diagnostic),
    };
  });
}

/** A line longer than this is not for reading: it is cut. */
const SHOWN_CHARACTERS_MAX = 200;

function lineOf(source: ScenarioSource, { file, line }: Diagnostic): string | null {
  const text = file === source.path ? source.text : source.files[file];
  return text?.split(/\r?\n/, line)[line - 1]?.slice(0, SHOWN_CHARACTERS_MAX) ?? null;
}
