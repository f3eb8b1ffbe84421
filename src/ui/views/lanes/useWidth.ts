import { type RefObject, useLayoutEffect, useState } from 'react';
import { drawnZoom } from '../../interaction/drawnZoom.ts';

/** Width of an element in whole px, followed as it changes; `fallback` where nothing is laid out. */
export function useWidth(element: RefObject<Element | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const read = (): void => {
      const found = Math.floor(measured.getBoundingClientRect().width / drawnZoom(measured));
      if (found > 0) setWidth(found);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
