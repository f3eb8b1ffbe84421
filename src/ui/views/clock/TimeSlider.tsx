import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { MINUTE } from '../../../base/time.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { pause } from '../../state/playback.ts';
import { useText } from '../../state/preferences.ts';
import { actions, useInstant, usePlaying, useSnapshot } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { milestonesOf } from './milestones.ts';
import css from './TimeSlider.module.css';

/** One press of an arrow. */
const STEP_SECONDS = 5 * MINUTE;

/** The whole run under one handle: drag it, click the line, or use the keys of a slider. */
export function TimeSlider() {
  const { run } = usePlaying();
  const instant = useInstant();
  const text = useText();
  const share = instant / run.endsAt;
  return (
    <div className={css['slider']} onPointerDown={follow} onPointerMove={follow}>
      <Milestones />
      <div className={css['line']} />
      <div
        role="slider"
        tabIndex={0}
        className={css['handle']}
        style={{ insetInlineStart: `${share * 100}%` }}
        aria-label={text.clock.position}
        aria-valuemin={0}
        aria-valuemax={run.endsAt}
        aria-valuenow={instant}
        aria-valuetext={useValueText()}
        onKeyDown={(event) => moveByKey(event, instant, run.endsAt)}
      />
    </div>
  );

  function follow(event: PointerEvent<HTMLDivElement>): void {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    pause();
    actions.goTo(((event.clientX - box.left) / box.width) * run.endsAt);
  }
}

function moveByKey(event: KeyboardEvent, instant: number, endsAt: number): void {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => actions.goTo(instant + STEP_SECONDS),
    ArrowUp: () => actions.goTo(instant + STEP_SECONDS),
    ArrowLeft: () => actions.goTo(instant - STEP_SECONDS),
    ArrowDown: () => actions.goTo(instant - STEP_SECONDS),
    PageUp: actions.goToNextChange,
    PageDown: actions.goToPreviousChange,
    Home: () => actions.goTo(0),
    End: () => actions.goTo(endsAt),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  pause();
  move();
}

/** The instant, the time of day, and how many services are below their minimum. */
export function useValueText(): string {
  const { run } = usePlaying();
  const instant = useInstant();
  const snapshot = useSnapshot();
  const text = useText();
  const words = useWording();
  const down = run.description.services.filter(({ id }) => {
    const state = snapshot.stateOf({ kind: 'service', id });
    return state === 'down' || state === 'below-minimum';
  });
  return text.clock.valueText(
    words.offset(instant),
    words.clock(instant),
    text.clock.servicesDown(down.length),
  );
}

/** Marks on the line: what happened when. The log and the lanes say it in words. */
function Milestones() {
  const { run, verdict } = usePlaying();
  const milestones = useMemo(() => milestonesOf(run, verdict), [run, verdict]);
  const text = useText();
  const words = useWording();
  return milestones.map(({ kind, at, condition }) => (
    <span
      key={`${kind}${at}`}
      className={css['mark']}
      style={{ insetInlineStart: `${(at / run.endsAt) * 100}%` }}
      title={`${text.clock.markers[kind]}, ${words.offset(at)}`}
      aria-hidden="true"
    >
      <StateGlyph condition={condition} size={12} />
    </span>
  ));
}
