import { useId } from 'react';
import css from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** A longer explanation, shown on hover. */
    readonly hint?: string;
    /** How many things it stands for. */
    readonly count?: number;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few words, all in sight: the browser's own radio buttons, drawn as a row. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset className={css['segments']}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.hint}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.count !== undefined && ' '}
            {option.count !== undefined && <small>{option.count}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
