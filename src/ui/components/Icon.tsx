/** Drawn signs of the controls, on a grid of 16. They say nothing to a screen reader: the control has a name. */
const PATHS = {
  play: 'M4 2.5 13.5 8 4 13.5Z',
  pause: 'M3.5 2.5H6.5V13.5H3.5ZM9.5 2.5H12.5V13.5H9.5Z',
  next: 'M2.5 2.5 10.5 8 2.5 13.5ZM11 2.5H13.5V13.5H11Z',
  previous: 'M13.5 2.5 5.5 8 13.5 13.5ZM2.5 2.5H5V13.5H2.5Z',
  back: 'M10.5 1.5 12 3 7 8 12 13 10.5 14.5 4 8Z',
  down: 'M1.5 5.5 3 4 8 9 13 4 14.5 5.5 8 12Z',
  close: 'M3 1.6 8 6.6 13 1.6 14.4 3 9.4 8 14.4 13 13 14.4 8 9.4 3 14.4 1.6 13 6.6 8 1.6 3Z',
  swap: 'M4.5 2 1 5.5 4.5 9V6.5H13V4.5H4.5ZM11.5 7 15 10.5 11.5 14V11.5H3V9.5H11.5Z',
  again: 'M8 2A6 6 0 1 0 14 8H12A4 4 0 1 1 8 4V7L12.5 3 8-.5Z',
  light:
    'M8 4.5A3.5 3.5 0 1 1 8 11.5 3.5 3.5 0 1 1 8 4.5ZM7.2 0H8.8V2.6H7.2ZM7.2 13.4H8.8V16H7.2ZM0 7.2H2.6V8.8H0ZM13.4 7.2H16V8.8H13.4ZM2.2 3.3 3.3 2.2 5 3.9 3.9 5ZM11 12.1 12.1 11 13.8 12.7 12.7 13.8ZM12.7 2.2 13.8 3.3 12.1 5 11 3.9ZM3.9 11 5 12.1 3.3 13.8 2.2 12.7Z',
  dark: 'M6 1.2A7 7 0 1 0 14.8 10 5.6 5.6 0 0 1 6 1.2Z',
  file: 'M3 1H10L13.5 4.5V15H3ZM5 3V13H11.5V6H8.5V3Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="currentColor"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
