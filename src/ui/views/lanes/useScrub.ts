import { type PointerEvent, useRef } from 'react';
import { pxInside } from '../../interaction/drawnZoom.ts';
import { scrubTo } from '../../state/scrubbing.ts';
import type { TimeWindow } from './useTimeWindow.ts';

/** What a drawing over the time axis needs to be scrubbed. */
interface Scrub {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: () => void;
}

/** A press where nothing can be selected moves the clock there, and a drag carries it along. */
export function useScrub({ scale }: TimeWindow): Scrub {
  const isScrubbing = useRef(false);
  return {
    onPointerDown: (event) => {
      const { target } = event;
      const isOnItem = target instanceof Element && target.closest('[data-item]') !== null;
      if (isOnItem || event.button !== 0) return;
      isScrubbing.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      goTo(event);
    },
    onPointerMove: (event) => {
      if (isScrubbing.current && event.buttons === 1) goTo(event);
    },
    onPointerUp: () => {
      isScrubbing.current = false;
    },
  };

  function goTo({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): void {
    scrubTo(scale.at(pxInside(currentTarget, clientX)));
  }
}
