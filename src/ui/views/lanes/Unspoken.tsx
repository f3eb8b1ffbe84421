import type { ReactNode } from 'react';

/**
 * A part of a drawing that a screen reader passes over, because the items or the names beside it say it in full. A group,
 * and not a drawing within the drawing, each of which is a layer of its own when the page is painted.
 */
export function Unspoken({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true" pointerEvents="none">
      {children}
    </g>
  );
}
