import type { ReactNode } from 'react';

/** A part of a drawing that a screen reader passes over, because the items or the names beside it say it in full. */
export function Unspoken({ children }: { readonly children: ReactNode }) {
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible" pointerEvents="none">
      {children}
    </svg>
  );
}
