import { useEffect, useRef } from 'react';
import type { PlacedAxis } from '../../../viz/lanes/placeAxis.ts';
import { createTimeBrush } from '../../interaction/createTimeBrush.ts';
import { actions } from '../../state/session.ts';
import { ClockHandle } from './ClockHandle.tsx';
import css from './TimeAxis.module.css';
import type { TimeWindow } from './useTimeWindow.ts';

const AXIS_HEIGHT_PX = 40;
const OFFSET_BASELINE_PX = 13;
/** Its letters end above the handle of the clock, which is often at T, where the day is told. */
const CLOCK_BASELINE_PX = 28;
const TICK_HEIGHT_PX = 4;

/** The head of the lanes: press it to move the clock, drag over it to look closer, drag the handle to scrub. */
export function TimeAxis({ axis, time }: { readonly axis: PlacedAxis; readonly time: TimeWindow }) {
  const { widthPx } = time.scale;
  return (
    <>
      <svg
        className={css['axis']}
        width={widthPx}
        height={AXIS_HEIGHT_PX}
        aria-hidden="true"
        focusable="false"
      >
        {axis.ticks.map(({ at, x, isT }) => (
          <line
            key={at}
            className={isT ? css['tickOfT'] : css['tick']}
            x1={x}
            x2={x}
            y1={AXIS_HEIGHT_PX - TICK_HEIGHT_PX}
            y2={AXIS_HEIGHT_PX}
          />
        ))}
        {axis.offsets.map(({ at, x, text, isT }) => (
          <text
            key={at}
            className={isT ? css['offsetOfT'] : css['offset']}
            x={x}
            y={OFFSET_BASELINE_PX}
          >
            {text}
          </text>
        ))}
        {axis.clocks.map(({ at, x, text, isDay }) => (
          <text key={at} className={isDay ? css['day'] : css['clock']} x={x} y={CLOCK_BASELINE_PX}>
            {text}
          </text>
        ))}
        {axis.breaks.map(({ from, until, label }) => (
          <text key={from} className={css['break']} x={(from + until) / 2} y={OFFSET_BASELINE_PX}>
            {label}
          </text>
        ))}
        <Brush time={time} />
      </svg>
      <ClockHandle time={time} />
    </>
  );
}

function Brush({ time }: { readonly time: TimeWindow }) {
  const group = useRef<SVGGElement>(null);
  const brush = useRef<ReturnType<typeof createTimeBrush>>(null);
  const latest = useRef(time);
  useEffect(() => {
    latest.current = time;
  });
  useEffect(() => {
    if (!group.current) return undefined;
    const made = createTimeBrush({
      element: group.current,
      onPick: (x) => actions.goTo(latest.current.scale.at(x)),
      onSelect: (from, until) => {
        const { scale, show } = latest.current;
        show({ from: scale.at(from), until: scale.at(until) });
      },
    });
    brush.current = made;
    return made.destroy;
  }, []);
  const { widthPx } = time.scale;
  useEffect(() => brush.current?.update({ widthPx, heightPx: AXIS_HEIGHT_PX }), [widthPx]);
  return <g ref={group} className={css['brush']} />;
}
