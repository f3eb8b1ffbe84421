import { useCallback, useMemo, useState } from 'react';
import type { TimeFold, TimeStretch } from '../../../viz/timeFold.ts';
import {
  createTimeScale,
  panWindow,
  type TimeScale,
  wholeRun,
  windowOver,
  zoomWindow,
} from '../../../viz/timeScale.ts';

/** The stretch of time in sight, and the ways to move it. */
export interface TimeWindow {
  readonly scale: TimeScale;
  readonly isWhole: boolean;
  /** `factor` above 1 is closer; around a moment of the run, or the middle of the window. */
  readonly zoom: (factor: number, around?: number) => void;
  /** Share of the window, to the right when positive. */
  readonly pan: (share: number) => void;
  readonly show: (stretch: TimeStretch) => void;
  readonly reset: () => void;
}

/** Shows the whole run first. A window that a shorter run does not have gives way to the whole. */
export function useTimeWindow(fold: TimeFold, widthPx: number): TimeWindow {
  const [wanted, setWanted] = useState<TimeStretch | null>(null);
  const window = wanted && wanted.until <= fold.until ? wanted : null;
  const scale = useMemo(
    () => createTimeScale(fold, window ?? wholeRun(fold), widthPx),
    [fold, window, widthPx],
  );
  const change = useCallback(
    (move: (now: TimeStretch) => TimeStretch): void =>
      setWanted((now) => {
        const next = move(now && now.until <= fold.until ? now : wholeRun(fold));
        return next.from === fold.from && next.until === fold.until ? null : next;
      }),
    [fold],
  );
  return useMemo(
    () => ({
      scale,
      isWhole: window === null,
      zoom: (factor, around) =>
        change((now) =>
          zoomWindow(fold, now, { factor, around: around ?? scale.at(scale.widthPx / 2) }),
        ),
      pan: (share) => change((now) => panWindow(fold, now, share)),
      show: (stretch) => change(() => windowOver(fold, stretch)),
      reset: () => setWanted(null),
    }),
    [scale, window, change, fold],
  );
}
