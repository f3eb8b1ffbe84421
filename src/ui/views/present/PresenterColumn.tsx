import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { IconButton } from '../../components/Button.tsx';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, useInstant, usePlaying } from '../../state/session.ts';
import { stageActions } from '../../state/stage.ts';
import { useWording } from '../../state/wording.ts';
import { VerdictWord } from '../verdict/VerdictWord.tsx';
import { type Idea, ideasOf } from './ideasOf.ts';
import css from './PresenterColumn.module.css';

/** One idea at a time, in letters that a room can read; the map and the lanes go to its moment. */
export function PresenterColumn() {
  const text = useText();
  const language = useLanguage();
  const { summary } = useOpenScenario();
  const ideas = useIdeas();
  const [number, setNumber] = useState(0);
  const shown = Math.min(number, ideas.length - 1);
  const idea = ideas[shown];
  const turn = (by: number) => setNumber(Math.min(Math.max(shown + by, 0), ideas.length - 1));
  useShown(idea);
  useKeys({ turn, first: () => setNumber(0), last: () => setNumber(ideas.length - 1) });
  if (!idea) return null;
  return (
    <aside className={css['column']} aria-label={text.share.present.title}>
      <h1 className="visually-hidden">{summary.name[language]}</h1>
      <Moment />
      <p className={css['idea']} aria-live="polite">
        {idea.say}
      </p>
      {shown === ideas.length - 1 && <Ending />}
      <footer>
        <IconButton
          icon="previous"
          label={text.share.present.previous}
          isDisabled={shown === 0}
          onClick={() => turn(-1)}
        />
        <p>{text.share.present.place(shown + 1, ideas.length)}</p>
        <IconButton
          icon="next"
          label={text.share.present.next}
          isDisabled={shown === ideas.length - 1}
          onClick={() => turn(1)}
        />
        <IconButton icon="close" label={text.share.present.leave} onClick={stageActions.explore} />
      </footer>
      <p className="visually-hidden">{text.share.present.keys}</p>
    </aside>
  );
}

/** The ideas stay those of the run that the presentation began with, whatever it then shows. */
function useIdeas(): readonly Idea[] {
  const { run, verdict } = usePlaying();
  const { summary } = useOpenScenario();
  const language = useLanguage();
  const text = useText();
  const { duration } = useWording();
  const [began] = useState({ run, verdict });
  const isWritten = summary.walkthrough.length > 0;
  const told = isWritten ? run : began.run;
  const judged = isWritten ? verdict : began.verdict;
  return useMemo(
    () => ideasOf({ run: told, verdict: judged, summary, language, text, duration }),
    [told, judged, summary, language, text, duration],
  );
}

/** Plays the run that the idea is about, unless it is on screen, then goes to its moment and selects its thing. */
function useShown(idea: Idea | undefined): void {
  const { deskActions } = usePorts();
  const { run } = usePlaying();
  const { request, isRunning } = useOpenScenario();
  const show = useEffectEvent((it: Idea) => {
    const isAnotherRun =
      it.variant !== request.variant || it.incidents.join() !== request.incidents.join();
    if (isAnotherRun) {
      if (!isRunning) void deskActions.choose({ variant: it.variant, incidents: it.incidents });
      return;
    }
    actions.goTo(run.incidentAt + it.afterT);
    if (it.show === null) actions.selectSubject(null);
    else if ('entry' in it.show) actions.selectEntry(it.show.entry);
    else actions.selectSubject(it.show.subject);
  });
  // A run that comes is shown at the idea's moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run is what the effect waits for
  useEffect(() => {
    if (idea) show(idea);
  }, [idea, run]);
}

/** Where the clock stands, large: a room follows the time before anything else. */
function Moment() {
  const words = useWording();
  const instant = useInstant();
  return (
    <p className={css['moment']}>
      <span>{words.offset(instant)}</span>
      <span>{words.clock(instant)}</span>
    </p>
  );
}

/** The word of the verdict, at the end. */
function Ending() {
  return (
    <p className={css['ending']}>
      <VerdictWord glyphPx={40} />
    </p>
  );
}

/** Arrows, page keys (those of a presenter's remote control), space, Home, End, Escape. */
function useKeys(keys: {
  readonly turn: (by: number) => void;
  readonly first: () => void;
  readonly last: () => void;
}): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act: Readonly<Record<string, () => void>> = {
      ArrowRight: () => keys.turn(1),
      PageDown: () => keys.turn(1),
      ' ': () => keys.turn(1),
      ArrowLeft: () => keys.turn(-1),
      PageUp: () => keys.turn(-1),
      Home: keys.first,
      End: keys.last,
      Escape: stageActions.explore,
    };
    const isOnControl =
      event.target instanceof Element && event.target.closest('button, [role="group"]') !== null;
    const does = act[event.key];
    if (!does || (isOnControl && event.key !== 'Escape')) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
