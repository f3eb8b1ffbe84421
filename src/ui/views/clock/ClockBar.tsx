import { DAY, HOUR, type SimSeconds, simSeconds } from '../../../base/time.ts';
import type { Run } from '../../../model/run.ts';
import { STEP_SORTS } from '../../../viz/clock/instants.ts';
import { textWidthPx } from '../../../viz/textWidth.ts';
import { IconButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { pause, play, SPEED_NAMES, setSpeed, usePlayback } from '../../state/playback.ts';
import { useText } from '../../state/preferences.ts';
import { useInstant, usePlaying } from '../../state/session.ts';
import {
  setStepSort,
  step,
  stepsFrom,
  toggleBookmark,
  useBookmarks,
  useStepSort,
} from '../../state/stepping.ts';
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
      <h2 className="visually-hidden">{text.clock.label}</h2>
      <Reading />
      <Transport />
      <TimeSlider />
      <Pace />
    </section>
  );
}

/** Size of the instant. */
const READING_PX = 40;
/** Of a time of day, none is wider. */
const ROOM_OF_CLOCK = '00:00';

/** The instant, in a place as wide as its longest form in this run, so that nothing moves while it plays. */
function Reading() {
  const { run } = usePlaying();
  const instant = useInstant();
  const words = useWording();
  const longest = widestOf(wordiestOf(run).map((at) => words.offset(at)));
  const date = words.date(instant);
  return (
    <p className={css['reading']}>
      <strong className={css['steady']} data-room={longest}>
        <span>{words.offset(instant)}</span>
      </strong>
      <span className={css['steady']} data-room={`${date}, ${ROOM_OF_CLOCK}`}>
        <span>{`${date}, ${words.clock(instant)}`}</span>
      </span>
    </p>
  );
}

/** The last instants of a run of days, of its first two days, of its first hour, and its first, whose words are the longest of each sort. */
function wordiestOf({ incidentAt, endsAt }: Run): readonly SimSeconds[] {
  const sinceT = [endsAt - incidentAt - 1, 2 * DAY - 1, HOUR - 1];
  const within = sinceT.filter((seconds) => seconds >= 0 && incidentAt + seconds < endsAt);
  return [0, ...within.map((seconds) => incidentAt + seconds)].map((at) => simSeconds(at));
}

const widestOf = (texts: readonly string[]): string =>
  texts.reduce((a, b) =>
    textWidthPx(b, READING_PX, 'bold') > textWidthPx(a, READING_PX, 'bold') ? b : a,
  );

function Transport() {
  const { isPlaying } = usePlayback();
  const instant = useInstant();
  const playing = usePlaying();
  const text = useText();
  const { next, previous } = stepsFrom(playing, instant, useStepSort());
  return (
    <div className={css['transport']}>
      <IconButton
        icon="previous"
        label={text.clock.previous}
        onClick={() => step('previous')}
        isDisabled={previous === null}
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
        onClick={() => step('next')}
        isDisabled={next === null}
      />
      <Bookmark />
    </div>
  );
}

/** Marks the instant, to come back to. */
function Bookmark() {
  const { run } = usePlaying();
  const instant = useInstant();
  const text = useText();
  const isMarked = useBookmarks(run).includes(instant);
  return (
    <IconButton
      icon="bookmark"
      label={isMarked ? text.clock.unmark : text.clock.mark}
      isPressed={isMarked}
      onClick={toggleBookmark}
    />
  );
}

function Pace() {
  const { speed } = usePlayback();
  const sort = useStepSort();
  const text = useText();
  return (
    <div className={css['pace']}>
      <Choice
        isLabelHidden
        label={text.clock.step}
        value={sort}
        options={STEP_SORTS.map((value) => ({ value, label: text.clock.steps[value] }))}
        onChoose={setStepSort}
      />
      <Choice
        isLabelHidden
        label={text.clock.speed}
        value={speed}
        options={SPEED_NAMES.map((value) => ({ value, label: text.clock.speeds[value] }))}
        onChoose={setSpeed}
      />
    </div>
  );
}
