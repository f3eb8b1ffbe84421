import type { KeyboardEvent, PointerEvent } from 'react';
import { pxInside } from '../../interaction/drawnZoom.ts';
import { useText } from '../../state/preferences.ts';
import { scrubTo } from '../../state/scrubbing.ts';
import { actions, useInstant, usePlaying } from '../../state/session.ts';
import { step as stepClock } from '../../state/stepping.ts';
import { useStandingText } from '../clock/useStandingText.ts';
import css from './TimeAxis.module.css';
import type { TimeWindow } from './useTimeWindow.ts';

const HANDLE_PX = 24;
/** One press of an arrow moves the clock by this share of what is in sight. */
const KEY_STEP_SHARE = 1 / 100;

/** The clock's place on the axis: a second handle of the one clock, at the scale of the lanes. */
export function ClockHandle({ time }: { readonly time: TimeWindow }) {
  const { run } = usePlaying();
  const instant = useInstant();
  const text = useText().lanes;
  const valueText = useStandingText();
  const { scale } = time;
  const x = scale.x(instant);
  const isOutOfSight = x < 0 || x > scale.widthPx;
  return (
    <div className={css['over']}>
      <div
        className={css['handle']}
        style={{
          transform: `translateX(${Math.min(Math.max(x, 0), scale.widthPx) - HANDLE_PX / 2}px)`,
        }}
        data-faint={isOutOfSight || undefined}
        role="slider"
        tabIndex={0}
        aria-label={text.position}
        aria-valuemin={0}
        aria-valuemax={run.endsAt}
        aria-valuenow={instant}
        aria-valuetext={valueText}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => scrub(event, time)}
        onKeyDown={(event) => moveByKey(event, time, instant)}
      />
    </div>
  );
}

function scrub(event: PointerEvent<HTMLElement>, { scale }: TimeWindow): void {
  const axis = event.currentTarget.parentElement;
  if (event.buttons !== 1 || !axis) return;
  scrubTo(scale.at(pxInside(axis, event.clientX)));
}

function moveByKey(event: KeyboardEvent, { scale }: TimeWindow, instant: number): void {
  const step = Math.max(scale.widthPx * KEY_STEP_SHARE, 1);
  const x = scale.x(instant);
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => actions.goTo(Math.max(scale.at(x + step), instant + 1)),
    ArrowLeft: () => actions.goTo(Math.min(scale.at(x - step), instant - 1)),
    PageUp: () => stepClock('next'),
    PageDown: () => stepClock('previous'),
    Home: () => actions.goTo(scale.window.from),
    End: () => actions.goTo(scale.window.until),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
