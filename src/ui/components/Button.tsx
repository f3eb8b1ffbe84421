import css from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  readonly children: React.ReactNode;
  readonly onClick: () => void;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** A longer explanation, shown on hover and read after the name. */
  readonly hint?: string;
  /** A hand or the keyboard is on it, and may press it soon. */
  readonly onNear?: () => void;
}

/** A control with its word. */
export function Button(props: ButtonProps) {
  const { children, onClick, icon, isDisabled = false, hint, onNear } = props;
  return (
    <button
      type="button"
      className={css['button']}
      onClick={onClick}
      onPointerEnter={onNear}
      onFocus={onNear}
      disabled={isDisabled}
      title={hint}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, for whoever does not see the sign; also shown on hover. */
  readonly label: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly isMain?: boolean;
  /** Of a control that stays down: whether it is. */
  readonly isPressed?: boolean;
}

/** A control with a sign only. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, onClick, isDisabled, isMain, isPressed } = props;
  return (
    <button
      type="button"
      className={isMain ? `${css['icon']} ${css['main']}` : css['icon']}
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={isDisabled ?? false}
      aria-pressed={isPressed}
    >
      <Icon name={icon} />
    </button>
  );
}
