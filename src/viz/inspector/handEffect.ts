/** An effect that a person composes in a form: which kind, on what, when, and the kind's own fields, all as texts. */
import type { StrikeKind } from '../../model/sheet.ts';

export interface HandEffect {
  readonly do: string;
  /** As the dossier writes it: `nubo/site-1`, `operator:amazon`. */
  readonly what: string;
  /** After the instant of the branch, in whole seconds. */
  readonly afterSeconds: number;
  /** By name; an empty text leaves the field out. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The same as an author writes it in `incidents`. */
export interface EffectWritten {
  readonly do: string;
  readonly what: string;
  readonly at: string;
  readonly [field: string]: string;
}

export const writtenEffect = ({
  do: kind,
  what,
  afterSeconds,
  fields,
}: HandEffect): EffectWritten => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== '')),
  do: kind,
  what,
  at: afterSeconds > 0 ? `T+${afterSeconds}s` : 'T+0',
});

/** Fields that must be written and are not. */
export const missingFields = (
  { fields }: StrikeKind,
  written: Readonly<Record<string, string>>,
): readonly string[] =>
  fields
    .filter(
      ({ name, isRequired, fallback }) => isRequired && fallback === null && !written[name]?.trim(),
    )
    .map(({ name }) => name);

/** What a required field starts with: nothing that would surprise. */
export const fieldsAtFirst = ({ fields }: StrikeKind): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(({ name, form, isRequired, fallback }) => {
      const isDuration = form === 'sourced-law' || form === 'law' || form === 'duration';
      if (fallback !== null) return [[name, fallback]];
      return isRequired && isDuration ? [[name, '0s']] : [];
    }),
  );
