import type { Language } from '../../model/localised.ts';

/** An error keeps the dossier from opening; a warning does not. */
export type Severity = 'error' | 'warning';

/** What a person reads: what was found, then what to do about it. */
export interface Wording {
  readonly message: string;
  readonly advice: string;
}

/** One code: how bad it is, and its words from its parameters in each language. */
export interface DiagnosticDefinition<Params>
  extends Readonly<Record<Language, (params: Params) => Wording>> {
  readonly severity: Severity;
}

/** States an error of the author; does nothing else. */
export const defineError = <Params = NoParams>(
  words: Readonly<Record<Language, (params: Params) => Wording>>,
): DiagnosticDefinition<Params> => ({ severity: 'error', ...words });

/** States what is allowed and probably not meant; does nothing else. */
export const defineWarning = <Params = NoParams>(
  words: Readonly<Record<Language, (params: Params) => Wording>>,
): DiagnosticDefinition<Params> => ({ severity: 'warning', ...words });

/** Parameters of a code that needs none. */
export type NoParams = Readonly<Record<never, never>>;
