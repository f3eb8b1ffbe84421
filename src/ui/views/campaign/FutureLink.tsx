import type { MouseEvent } from 'react';
import css from './FutureLink.module.css';
import { useShown } from './shownCampaign.ts';

interface FutureLinkProps {
  /** Where it stands on the page, so that coming back finds it: a list may name a future that another names too. */
  readonly place: string;
  readonly run: number;
  readonly side?: 'a' | 'b';
  /** Its name where the words shown do not say it all. */
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** Opens the run of a future. A link where it has an address, so that it can be opened beside or sent. */
export function FutureLink({ place, run, side = 'a', label, children }: FutureLinkProps) {
  const { hrefOf, openFuture } = useShown();
  const href = hrefOf(side, run);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openFuture(side, run);
  };
  const shared = {
    className: css['link'],
    'aria-label': label,
    'data-place': `${place} ${side} ${run}`,
  };
  if (href === null)
    return (
      <button type="button" onClick={open} {...shared}>
        {children}
      </button>
    );
  return (
    <a href={href} onClick={open} {...shared}>
      {children}
    </a>
  );
}
