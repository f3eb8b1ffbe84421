import { useId } from 'react';
import css from './Choice.module.css';
import { Icon } from './Icon.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean;
}

/** One of several words, with the browser's own list: it works with every keyboard and every reader. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const id = useId();
  const { label, value, options, onChoose, isLabelHidden = false } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChoose(option.value);
  };
  return (
    <div className={css['choice']}>
      <label className={isLabelHidden ? 'visually-hidden' : css['label']} htmlFor={id}>
        {label}
      </label>
      <span className={css['box']}>
        <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size={10} />
      </span>
    </div>
  );
}
