/** What an unquoted text is: a number, a truth, nothing, or itself. */

/** Source: YAML 1.2.2, section 10.3.2, the core schema. No pattern can match one text in two ways. */
const NOTHING = /^(?:null|Null|NULL|~|)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const WHOLE = /^[-+]?[0-9]+$/;
const OCTAL_OR_HEXADECIMAL = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

export type ScalarValue = string | number | boolean | null;

/** The value, or why a number cannot be taken as it is written. */
export type ScalarReading =
  | { readonly value: ScalarValue }
  | { readonly mistake: 'not-finite' | 'too-many-digits' };

/** The value of a plain scalar. */
export function scalarValueOf(text: string): ScalarReading {
  if (NOTHING.test(text)) return { value: null };
  if (TRUE.test(text)) return { value: true };
  if (FALSE.test(text)) return { value: false };
  if (NOT_FINITE.test(text)) return { mistake: 'not-finite' };
  const isWhole = WHOLE.test(text) || OCTAL_OR_HEXADECIMAL.test(text);
  if (!isWhole && !DECIMAL.test(text)) return { value: text };
  const value = Number(text);
  if (!Number.isFinite(value)) return { mistake: isWhole ? 'too-many-digits' : 'not-finite' };
  return isWhole && !Number.isSafeInteger(value) ? { mistake: 'too-many-digits' } : { value };
}
