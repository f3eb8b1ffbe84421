import { useMemo } from 'react';
import { simSeconds } from '../../../base/time.ts';
import { criticalStretches, outageShown } from '../../../viz/lanes/criticalStretches.ts';
import type { Lanes } from '../../../viz/lanes/lane.ts';
import {
  type BesideLevels,
  type LanesLayout,
  layoutLanes,
} from '../../../viz/lanes/layoutLanes.ts';
import { litItems } from '../../../viz/lanes/litItems.ts';
import { type PlacedNight, placeNights } from '../../../viz/lanes/nights.ts';
import type { AxisInput, PlacedAxis } from '../../../viz/lanes/placeAxis.ts';
import { placeAxis } from '../../../viz/lanes/placeAxis.ts';
import { readLanes } from '../../../viz/lanes/readLanes.ts';
import { foldTime, type TimeFold } from '../../../viz/timeFold.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { useBeside, usePlaying, useSelection } from '../../state/session.ts';
import { type TimeWindow, useTimeWindow } from './useTimeWindow.ts';

/** Everything the lanes draw of the run that plays, in px, and the window that the person moves over it. */
export interface LanesDrawing {
  readonly lanes: Lanes;
  readonly layout: LanesLayout;
  readonly axis: PlacedAxis;
  readonly nights: readonly PlacedNight[];
  readonly time: TimeWindow;
  /** Ids of what the selected chain of causes lights; empty when nothing is lit. */
  readonly lit: ReadonlySet<string>;
}

export function useLanesDrawing(widthPx: number, folded: ReadonlySet<string>): LanesDrawing {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText().lanes;
  const selection = useSelection();
  const lanes = useMemo(
    () => readLanes({ run, verdict, language, text }),
    [run, verdict, language, text],
  );
  const fold: TimeFold = useMemo(() => {
    const { incidentAt, endsAt } = run;
    return foldTime({ from: simSeconds(0), until: endsAt, incidentAt, ...lanes, widthPx });
  }, [run, lanes, widthPx]);
  const time = useTimeWindow(fold, widthPx);
  const { subject, entry } = selection;
  const critical = useMemo(() => {
    const outage = outageShown(verdict, { subject, entry });
    return outage ? criticalStretches(outage, lanes.lanes) : [];
  }, [verdict, lanes, subject, entry]);
  const { scale } = time;
  const besideLevels = useBesideLevels();
  const axisInput: AxisInput = useMemo(
    () => ({ incidentAt: run.incidentAt, calendar: run.calendar, language, text }),
    [run, language, text],
  );
  return {
    lanes,
    time,
    layout: useMemo(
      () => layoutLanes({ lanes, scale, folded, critical, beside: besideLevels }),
      [lanes, scale, folded, critical, besideLevels],
    ),
    axis: useMemo(() => placeAxis(scale, axisInput), [scale, axisInput]),
    nights: useMemo(() => placeNights(scale, run.calendar), [scale, run]),
    lit: useMemo(() => litItems(lanes.lanes, run, selection.chain), [lanes, run, selection.chain]),
  };
}

/** The level of each service in the run beside; null without one. */
function useBesideLevels(): BesideLevels | null {
  const beside = useBeside();
  return useMemo(
    () =>
      beside && {
        endsAt: beside.run.endsAt,
        levels: new Map(beside.verdict.services.map(({ service, levels }) => [service, levels])),
      },
    [beside],
  );
}
