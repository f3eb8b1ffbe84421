import { type RefObject, useEffect, useId, useRef } from 'react';
import type { TraceId } from '../../../model/trace.ts';
import type { Lane } from '../../../viz/lanes/lane.ts';
import { type PlacedTear, placeTear } from '../../../viz/lanes/placeBreaks.ts';
import { createTimeWheel } from '../../interaction/createTimeWheel.ts';
import { useText } from '../../state/preferences.ts';
import { useInstant, useSelection } from '../../state/session.ts';
import { LaneRow } from './LaneRow.tsx';
import css from './LanesPlot.module.css';
import { MarkLines } from './MarkLines.tsx';
import { Unspoken } from './Unspoken.tsx';
import { useLaneFocus } from './useLaneFocus.ts';
import type { LanesDrawing } from './useLanesDrawing.ts';
import { useScrub } from './useScrub.ts';
import type { TimeWindow } from './useTimeWindow.ts';

/** Everything below the head: ground, lanes, breaks, and the clock's line over them all. */
export function LanesPlot({ drawing }: { readonly drawing: LanesDrawing }) {
  const { layout, time, lanes, lit } = drawing;
  const text = useText().lanes;
  const plot = useRef<SVGSVGElement>(null);
  const focus = useLaneFocus({ lanes: layout.lanes, time, plot });
  const instructions = useId();
  useWheel(plot, time);
  const { entry } = useSelection();
  useSelectedInSight(plot, entry);
  return (
    <div className={css['plot']}>
      <p id={instructions} className="visually-hidden">
        {text.instructions}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
      <svg
        ref={plot}
        role="group"
        aria-label={text.title}
        aria-describedby={instructions}
        width={layout.widthPx}
        height={layout.heightPx}
        {...useScrub(time)}
        onKeyDown={focus.onKeyDown}
      >
        <rect className={css['sea']} width={layout.widthPx} height={layout.heightPx} />
        <Ground drawing={drawing} />
        {layout.lanes.map((placed) => (
          <LaneRow
            key={placed.lane.id}
            placed={placed}
            widthPx={layout.widthPx}
            lit={lit}
            selected={selectedIn(placed.lane, entry)}
            tabStop={focus.tabStop}
            onFocus={focus.onFocus}
            onShow={time.show}
          />
        ))}
        <Breaks drawing={drawing} />
        <MarkLines drawing={drawing} />
      </svg>
      <ClockLine time={time} heightPx={layout.heightPx} />
      {lanes.lanes.length === 0 && <p className={css['empty']}>{text.empty}</p>}
    </div>
  );
}

/** Nights, the lines of the axis, T, and the path of what kept the service down. */
function Ground({ drawing }: { readonly drawing: LanesDrawing }) {
  const { axis, nights, layout } = drawing;
  const { heightPx, widthPx } = layout;
  return (
    <Unspoken>
      {nights.map(({ x, width }) => (
        <rect key={x} className={css['night']} x={x} width={width} height={heightPx} />
      ))}
      {axis.ticks.map(({ at, x, isT }) => (
        <line key={at} className={isT ? css['lineOfT'] : css['line']} x1={x} x2={x} y2={heightPx} />
      ))}
      {layout.lanes.map(({ lane, y, height }) => (
        <line
          key={lane.id}
          className={css['between']}
          x2={widthPx}
          y1={y + height}
          y2={y + height}
        />
      ))}
      <path className={css['criticalLink']} d={layout.criticalPath.links} />
      <path className={css['critical']} d={layout.criticalPath.parts} />
    </Unspoken>
  );
}

/** A break is a torn slit through every lane. */
function Breaks({ drawing }: { readonly drawing: LanesDrawing }) {
  const { axis, layout } = drawing;
  return (
    <Unspoken>
      {axis.breaks.map((pause) => (
        <Tear key={pause.from} tear={placeTear(pause, layout.heightPx)} />
      ))}
    </Unspoken>
  );
}

function Tear({ tear }: { readonly tear: PlacedTear }) {
  return (
    <>
      <path className={css['slit']} d={tear.slit} />
      {tear.edges.map((edge) => (
        <path key={edge} className={css['edge']} d={edge} />
      ))}
    </>
  );
}

/**
 * A drawing of its own: as it moves with every frame, nothing below it is drawn again. Its ground is there for its size: a
 * drawing whose outline moves makes the browser lay the whole page again.
 */
function ClockLine({ time, heightPx }: { readonly time: TimeWindow; readonly heightPx: number }) {
  const x = time.scale.x(useInstant());
  const isInSight = x >= 0 && x <= time.scale.widthPx;
  return (
    <svg aria-hidden="true" className={css['clock']} width={time.scale.widthPx} height={heightPx}>
      <rect width={time.scale.widthPx} height={heightPx} fill="transparent" />
      {isInSight && <line x1={x} x2={x} y2={heightPx} />}
    </svg>
  );
}

/** The selected entry where the lane shows it, so that the other lanes are not drawn again. */
function selectedIn({ bars, flags }: Lane, entry: TraceId | null): TraceId | null {
  const isHere = entry !== null && [...bars, ...flags].some((item) => item.entry === entry);
  return isHere ? entry : null;
}

/** What is selected elsewhere, on the map or in the log, is brought into sight here when it has a lane. */
function useSelectedInSight(plot: RefObject<SVGSVGElement | null>, entry: TraceId | null): void {
  useEffect(() => {
    if (entry === null) return;
    plot.current?.querySelector('[data-selected]')?.scrollIntoView?.({ block: 'nearest' });
  }, [plot, entry]);
}

function useWheel(plot: RefObject<SVGSVGElement | null>, time: TimeWindow): void {
  const latest = useRef(time);
  useEffect(() => {
    latest.current = time;
  });
  useEffect(() => {
    if (!plot.current) return undefined;
    const wheel = createTimeWheel({
      element: plot.current,
      onZoom: (factor, x) => latest.current.zoom(factor, latest.current.scale.at(x)),
      onPan: (share) => latest.current.pan(share),
    });
    return wheel.destroy;
  }, [plot]);
}
