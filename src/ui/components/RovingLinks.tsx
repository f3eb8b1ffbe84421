import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';

interface RovingLinksProps {
  /** Links in a row of the list or the table: up and down go from row to row. */
  readonly columns?: number;
  readonly className?: string | undefined;
  readonly children: React.ReactNode;
}

/**
 * Makes the links and buttons inside one tab stop: arrows walk them, Home and End go to the ends. Rows are read in the
 * order of the page.
 */
export function RovingLinks({ columns = 1, className, children }: RovingLinksProps) {
  const frame = useRef<HTMLDivElement>(null);
  const current = useRef(0);
  const settle = () => {
    const links = linksIn(frame.current);
    current.current = Math.min(current.current, Math.max(links.length - 1, 0));
    for (const [i, link] of links.entries()) link.tabIndex = i === current.current ? 0 : -1;
  };
  // Lists change as results come: whatever is there after a rendering, one of it is reached by Tab.
  useEffect(settle);
  const onFocus = (event: FocusEvent) => {
    const found = linksIn(frame.current).indexOf(event.target as HTMLElement);
    if (found < 0) return;
    current.current = found;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const links = linksIn(frame.current);
    const to = links[targetOf(event.key, current.current, { columns, count: links.length })];
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    to.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what acts; this only walks them
    <div ref={frame} className={className} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

const linksIn = (frame: HTMLElement | null): readonly HTMLElement[] => [
  ...(frame?.querySelectorAll<HTMLElement>('a[href], button') ?? []),
];

interface Extent {
  readonly columns: number;
  readonly count: number;
}

/** Position that a key goes to, -1 for any other key and beyond the ends. */
function targetOf(key: string, from: number, { columns, count }: Extent): number {
  if (key === 'ArrowRight') return from + 1 < count ? from + 1 : -1;
  if (key === 'ArrowLeft') return from - 1;
  if (key === 'ArrowDown') return from + columns < count ? from + columns : -1;
  if (key === 'ArrowUp') return from - columns;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
