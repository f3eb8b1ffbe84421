import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { MINUTE } from '../../../base/time.ts';
import { layoutTrack, type TrackLayout } from '../../../viz/clock/layoutTrack.ts';
import { milestonesOf } from '../../../viz/clock/milestones.ts';
import { pause } from '../../state/playback.ts';
import { useText } from '../../state/preferences.ts';
import { scrubTo } from '../../state/scrubbing.ts';
import { actions, useInstant, usePlaying } from '../../state/session.ts';
import { step } from '../../state/stepping.ts';
import { useWording } from '../../state/wording.ts';
import { useWidth } from '../lanes/useWidth.ts';
import { MarkGlyph } from './MarkGlyph.tsx';
import css from './TimeSlider.module.css';
import { useMarks } from './useMarks.ts';
import { useStandingText } from './useStandingText.ts';

/** One press of an arrow. */
const STEP_SECONDS = 5 * MINUTE;
const HANDLE_PX = 24;
/** Before anything is laid out. */
const WIDTH_PX_AT_FIRST = 360;

/** The whole run under one handle: drag it, click the line, or use the keys of a slider. */
export function TimeSlider() {
  const { run, verdict } = usePlaying();
  const instant = useInstant();
  const text = useText();
  const valueText = useStandingText();
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(box, WIDTH_PX_AT_FIRST);
  const own = useMarks();
  const track = useMemo(
    () =>
      layoutTrack({ run, verdict, milestones: [...milestonesOf(run, verdict), ...own], widthPx }),
    [run, verdict, own, widthPx],
  );
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pause();
    const left = event.currentTarget.getBoundingClientRect().left;
    scrubTo(track.scale.at(event.clientX - left));
  };
  return (
    <div ref={box} className={css['slider']} onPointerDown={follow} onPointerMove={follow}>
      <Track track={track} />
      <div className={css['over']}>
        <div
          role="slider"
          tabIndex={0}
          className={css['handle']}
          style={{ transform: `translateX(${track.scale.x(instant) - HANDLE_PX / 2}px)` }}
          aria-label={text.clock.position}
          aria-valuemin={0}
          aria-valuemax={run.endsAt}
          aria-valuenow={instant}
          aria-valuetext={valueText}
          onKeyDown={(event) => moveByKey(event, instant, run.endsAt)}
        />
      </div>
    </div>
  );
}

function moveByKey(event: KeyboardEvent, instant: number, endsAt: number): void {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => actions.goTo(instant + STEP_SECONDS),
    ArrowUp: () => actions.goTo(instant + STEP_SECONDS),
    ArrowLeft: () => actions.goTo(instant - STEP_SECONDS),
    ArrowDown: () => actions.goTo(instant - STEP_SECONDS),
    PageUp: () => step('next'),
    PageDown: () => step('previous'),
    Home: () => actions.goTo(0),
    End: () => actions.goTo(endsAt),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  pause();
  move();
}

/** The line, broken where time is folded, and what happened on it; the log and the lanes say it in words. */
const Track = memo(function Track({ track }: { readonly track: TrackLayout }) {
  const text = useText();
  const words = useWording();
  return (
    <div aria-hidden="true">
      {track.segments.map(({ x, width }) => (
        <span key={x} className={css['segment']} style={{ insetInlineStart: x, width }} />
      ))}
      {track.marks.map(({ kind, at, condition, x }) => (
        <span
          key={`${kind}${at}`}
          className={css['mark']}
          style={{ insetInlineStart: x }}
          title={`${text.clock.markers[kind]}, ${words.offset(at)}`}
        >
          <MarkGlyph kind={kind} tint={`var(--state-${condition})`} />
        </span>
      ))}
    </div>
  );
});
