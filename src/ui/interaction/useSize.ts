import { type RefObject, useLayoutEffect, useState } from 'react';
import { drawnZoom } from './drawnZoom.ts';

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Size of an element in whole px of its own drawing, followed as it changes; `fallback` where nothing is laid out. */
export function useSize(element: RefObject<Element | null>, fallback: Size): Size {
  const [size, setSize] = useState(fallback);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const read = (): void => {
      const { width, height } = measured.getBoundingClientRect();
      const zoom = drawnZoom(measured);
      const found = { widthPx: Math.floor(width / zoom), heightPx: Math.floor(height / zoom) };
      if (found.widthPx > 0 && found.heightPx > 0)
        setSize((old) => (isSame(old, found) ? old : found));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

const isSame = (a: Size, b: Size): boolean => a.widthPx === b.widthPx && a.heightPx === b.heightPx;
