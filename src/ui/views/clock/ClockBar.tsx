import { IconButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { pause, play, SPEED_NAMES, setSpeed, usePlayback } from '../../state/playback.ts';
import { useText } from '../../state/preferences.ts';
import { actions, useInstant, usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './ClockBar.module.css';
import { TimeSlider } from './TimeSlider.tsx';
import { useClockKeys } from './useClockKeys.ts';

/** The one clock that every view obeys: where it stands, how it moves, and what lies on its way. */
export function ClockBar() {
  const text = useText();
  useClockKeys();
  return (
    <section className={css['bar']} aria-label={text.clock.label}>
      <Reading />
      <Transport />
      <TimeSlider />
      <Pace />
    </section>
  );
}

function Reading() {
  const instant = useInstant();
  const words = useWording();
  return (
    <p className={css['reading']}>
      <strong>{words.offset(instant)}</strong>
      <span>
        {words.date(instant)}
        <br />
        {words.clock(instant)}
      </span>
    </p>
  );
}

function Transport() {
  const { isPlaying } = usePlayback();
  const instant = useInstant();
  const { replay } = usePlaying();
  const text = useText();
  return (
    <div className={css['transport']}>
      <IconButton
        icon="previous"
        label={text.clock.previous}
        onClick={actions.goToPreviousChange}
        isDisabled={replay.previousChange(instant) === null}
      />
      <IconButton
        icon={isPlaying ? 'pause' : 'play'}
        label={isPlaying ? text.clock.pause : text.clock.play}
        onClick={isPlaying ? pause : play}
        isMain
      />
      <IconButton
        icon="next"
        label={text.clock.next}
        onClick={actions.goToNextChange}
        isDisabled={replay.nextChange(instant) === null}
      />
    </div>
  );
}

function Pace() {
  const { speed } = usePlayback();
  const text = useText();
  return (
    <Choice
      label={text.clock.speed}
      value={speed}
      options={SPEED_NAMES.map((value) => ({ value, label: text.clock.speeds[value] }))}
      onChoose={setSpeed}
    />
  );
}
