import { useId } from 'react';
import css from './InjectForm.module.css';

/** A short text with its label and an example of what may be written. */
export function Field(props: {
  readonly label: string;
  /** Null for nothing to say. */
  readonly hint: string | null;
  /** What is wrong with what is written, in place of the example; null for nothing. */
  readonly refusal?: string | null;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly onChange: (text: string) => void;
}) {
  const { label, hint, refusal = null, value, isRequired = false, onChange } = props;
  const id = useId();
  const note = refusal ?? hint;
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        required={isRequired}
        autoComplete="off"
        value={value}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={note === null ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {note !== null && (
        <span id={`${id}-hint`} className={refusal === null ? css['quiet'] : css['refusal']}>
          {note}
        </span>
      )}
    </div>
  );
}
