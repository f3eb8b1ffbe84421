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
  closer: 'M7 2H9V7H14V9H9V14H7V9H2V7H7Z',
  farther: 'M2 7H14V9H2Z',
  whole: 'M1 1H6V3H3V6H1ZM10 1H15V6H13V3H10ZM1 10H3V13H6V15H1ZM13 10H15V15H10V13H13Z',
  lanes: 'M1 2H9V5H1ZM4 6.5H13V9.5H4ZM7 11H15V14H7Z',
  table:
    'M1 2H15V14H1ZM2.5 6V8.5H7.2V6ZM8.8 6V8.5H13.5V6ZM2.5 10V12.5H7.2V10ZM8.8 10V12.5H13.5V10Z',
  dots: 'M1 11H4V14H1ZM6.5 11H9.5V14H6.5ZM12 11H15V14H12ZM6.5 6.5H9.5V9.5H6.5ZM6.5 2H9.5V5H6.5ZM12 6.5H15V9.5H12Z',
  stop: 'M3 3H13V13H3Z',
  search:
    'M6.5 1A5.5 5.5 0 1 1 6.5 12 5.5 5.5 0 1 1 6.5 1ZM6.5 3A3.5 3.5 0 1 0 6.5 10 3.5 3.5 0 1 0 6.5 3ZM10 11.4 11.4 10 15 13.6 13.6 15Z',
  focus:
    'M8 5A3 3 0 1 1 8 11 3 3 0 1 1 8 5ZM7.2 0H8.8V3.4H7.2ZM7.2 12.6H8.8V16H7.2ZM0 7.2H3.4V8.8H0ZM12.6 7.2H16V8.8H12.6Z',
  move: 'M8 0 11 3.5H9V7H12.5V5L16 8 12.5 11V9H9V12.5H11L8 16 5 12.5H7V9H3.5V11L0 8 3.5 5V7H7V3.5H5Z',
  tree: 'M1 1H6V4.5H4.5V7H8V5.5H15V9H8V8.5H4.5V12H8V10.5H15V14H8V13.5H3V4.5H1Z',
  map: 'M1 3 5.5 1 10.5 3 15 1V13L10.5 15 5.5 13 1 15ZM6.2 3V11.7L9.8 13V4.4Z',
  list: 'M1 2.5H3.5V5H1ZM5 2.5H15V5H5ZM1 6.8H3.5V9.2H1ZM5 6.8H15V9.2H5ZM1 11H3.5V13.5H1ZM5 11H15V13.5H5Z',
  share: 'M11 1.2 15.5 5.6 11 10V7.2C7 7 4.5 8.2 2.2 11.5 2.6 7 5.8 4.3 11 4ZM2 13.5H14V15H2Z',
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
      fillRule="evenodd"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
