import { useId } from 'react';
import css from './InjectForm.module.css';

/** A short text with its label and an example of what may be written. */
export function Field(props: {
  readonly label: string;
  /** Null for nothing to say. */
  readonly hint: string | null;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly onChange: (text: string) => void;
}) {
  const { label, hint, value, isRequired = false, onChange } = props;
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        required={isRequired}
        autoComplete="off"
        value={value}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== null && (
        <span id={`${id}-hint`} className={css['quiet']}>
          {hint}
        </span>
      )}
    </div>
  );
}
