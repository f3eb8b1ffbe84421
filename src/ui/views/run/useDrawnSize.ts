import { type RefObject, useEffect } from 'react';

/** What the smaller of the two usual sheets has inside its margins, lying and standing. */
const LYING_PX = { width: 940, height: 690 } as const;
const STANDING_PX = { width: 690, height: 940 } as const;
/** On the sheet of the map, what its title and the clock take. */
const BESIDE_MAP_PX = 150;
/** Letters of 13 px are read down to here on paper; a higher drawing goes on on the next sheet. */
const ZOOM_LEAST = 0.45;

interface Drawn {
  /** What holds the drawings. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly map: RefObject<HTMLElement | null>;
  readonly lanes: RefObject<HTMLElement | null>;
}

/**
 * Hands the size that drawings have on the screen to the style sheet when the page is printed: they are laid out by it, and
 * a browser does not lay them out again for paper. Without it they would be cut. Lanes that are high stand on a sheet of
 * their own.
 */
export function useDrawnSize({ stage, map, lanes }: Drawn): void {
  useEffect(() => {
    const measure = (): void => {
      const width = stage.current?.clientWidth ?? 0;
      const mapHeight = map.current?.clientHeight ?? 0;
      // What scrolls is higher than what holds it.
      const lanesHeight = lanes.current?.firstElementChild?.scrollHeight ?? 0;
      if (!stage.current || width === 0 || mapHeight === 0) return;
      const mapSheet = { ...LYING_PX, height: LYING_PX.height - BESIDE_MAP_PX };
      const [lying, standing] = [LYING_PX, STANDING_PX].map((sheet) =>
        zoomOn(sheet, { width, height: lanesHeight }),
      ) as [number, number];
      const isStanding = standing > lying;
      const sizes = {
        '--drawn-width': `${width}px`,
        '--map-height': `${mapHeight}px`,
        '--map-zoom': zoomOn(mapSheet, { width, height: mapHeight }).toFixed(3),
        '--lanes-zoom': (isStanding ? standing : lying).toFixed(3),
        '--lanes-sheet': isStanding ? 'account' : 'drawing',
      };
      for (const [name, value] of Object.entries(sizes))
        stage.current.style.setProperty(name, value);
    };
    addEventListener('beforeprint', measure);
    return () => removeEventListener('beforeprint', measure);
  }, [stage, map, lanes]);
}

interface SizePx {
  readonly width: number;
  readonly height: number;
}

const zoomOn = (sheet: SizePx, { width, height }: SizePx): number =>
  Math.min(1, sheet.width / width, Math.max(ZOOM_LEAST, sheet.height / Math.max(height, 1)));
