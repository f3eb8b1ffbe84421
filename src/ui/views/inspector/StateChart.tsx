import { useMemo } from 'react';
import type { EntityRef } from '../../../model/entity.ts';
import type { ChartSketch } from '../../../model/sheet.ts';
import { conditionOf } from '../../../model/states.ts';
import type { TransitionEntry } from '../../../model/trace.ts';
import { type ChartState, layoutChart } from '../../../viz/inspector/layoutChart.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import { useFollowedInstant, useFollowedSnapshot } from '../../state/followers.ts';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './StateChart.module.css';

/** Of the side column, without its margins. */
const WIDTH_PX = 344;
/** Transitions that stay visible behind the last one. */
const LAST_MOVES = 3;
const SIGN_PX = 14;

/**
 * The statechart of a thing as a dial: where it stands, the ways it could take from there, and the last ones it took. Below,
 * the same in words.
 */
export function StateChart(props: { readonly subject: EntityRef; readonly chart: ChartSketch }) {
  const { subject, chart } = props;
  const words = useWording();
  const text = useText().inspector;
  const now = useFollowedSnapshot('side').stateOf(subject);
  const past = useLastMoves(subject);
  const wordOf = (state: string): string => words.state(subject.kind, state);
  const layout = useMemo(
    () => layoutChart(chart, WIDTH_PX, (state) => words.state(subject.kind, state)),
    [chart, subject.kind, words],
  );
  const from = new Map(layout.states.map((state) => [state.state, state]));
  const lately = new Map(past.map(({ from: a, to: b }, i) => [`${a} ${b}`, past.length - i]));
  const next = chart.moves.filter((move) => move.from === now).map(({ to }) => wordOf(to));
  return (
    <section>
      <h4>{text.chart}</h4>
      <svg
        className={css['chart']}
        aria-hidden="true"
        viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      >
        <Heads />
        {layout.moves.map(({ key, from: start, d }) => {
          const age = lately.get(key);
          const look = age === 1 ? 'last' : age ? 'past' : start === now ? 'next' : 'other';
          return <path key={key} d={d} data-look={look} markerEnd={`url(#chart-${look})`} />;
        })}
        {[...from.values()].map((state) => (
          <State
            key={state.state}
            state={state}
            word={wordOf(state.state)}
            subject={subject}
            isNow={state.state === now}
          />
        ))}
      </svg>
      <p className={css['words']}>
        {next.length > 0 ? text.couldBecome(next.join(', ')) : text.staysSo}
      </p>
      {past.length > 0 && (
        <p className={css['words']}>
          {past
            .map(
              (entry) =>
                `${words.offset(entry.at)}\u00a0: ${wordOf(entry.from)} → ${wordOf(entry.to)}`,
            )
            .join(' · ')}
        </p>
      )}
    </section>
  );
}

function State(props: {
  readonly state: ChartState;
  readonly word: string;
  readonly subject: EntityRef;
  readonly isNow: boolean;
}) {
  const { state, word, subject, isNow } = props;
  return (
    <g data-now={isNow || undefined}>
      {isNow && <circle className={css['halo']} cx={state.x} cy={state.y} r={SIGN_PX * 0.85} />}
      <DrawnGlyph
        condition={conditionOf(subject.kind, state.state)}
        size={SIGN_PX}
        x={state.x - SIGN_PX / 2}
        y={state.y - SIGN_PX / 2}
      />
      <text x={state.wordX} y={state.wordY} textAnchor={state.anchor}>
        {word}
      </text>
    </g>
  );
}

/** The last transitions up to the clock, oldest first. */
function useLastMoves(subject: EntityRef): readonly TransitionEntry[] {
  const { run } = usePlaying();
  const instant = useFollowedInstant('side');
  const own = useMemo(
    () =>
      run.entries.filter(
        (entry): entry is TransitionEntry =>
          entry.type === 'transition' &&
          entry.subject.kind === subject.kind &&
          entry.subject.id === subject.id &&
          entry.from !== entry.to,
      ),
    [run, subject],
  );
  return own.filter(({ at }) => at <= instant).slice(-LAST_MOVES);
}

function Heads() {
  return (
    <defs>
      {['other', 'next', 'past', 'last'].map((look) => (
        <marker
          key={look}
          id={`chart-${look}`}
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth={look === 'last' ? 5 : 7}
          markerHeight={look === 'last' ? 5 : 7}
          orient="auto"
          data-look={look}
        >
          <path d="M0 .5 8 4 0 7.5 2 4Z" />
        </marker>
      ))}
    </defs>
  );
}
