import { type KeyboardEvent, memo, useId, useMemo, useState } from 'react';
import type { TraceEntry } from '../../../model/trace.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useFollowedInstant } from '../../state/followers.ts';
import { useText } from '../../state/preferences.ts';
import { useIsScrubbing } from '../../state/scrubbing.ts';
import { actions, usePlaying, useSelection } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { conditionOfEntry } from './entryCondition.ts';
import css from './LogPanel.module.css';
import {
  entriesFor,
  LOG_FILTERS,
  type LogFilter,
  pageAround,
  ROWS_AT_REST,
  ROWS_SCRUBBED,
  rowAt,
} from './logRows.ts';

/** What happened, a line an entry. The line of the clock's instant is marked and kept in sight. */
export function LogPanel() {
  const { run } = usePlaying();
  const instant = useFollowedInstant('side');
  const text = useText();
  const [filter, setFilter] = useState<LogFilter>('all');
  const rows = useMemo(() => entriesFor(run.entries, filter), [run, filter]);
  return (
    <div className={css['log']}>
      <div className={css['head']}>
        <Choice
          label={text.log.filter}
          value={filter}
          options={LOG_FILTERS.map((value) => ({ value, label: text.log.kinds[value] }))}
          onChoose={setFilter}
        />
        <p>{text.log.shown(rows.length)}</p>
      </div>
      {rows.length === 0 ? (
        <p className={css['quiet']}>{text.log.empty}</p>
      ) : (
        <Lines rows={rows} current={rowAt(rows, instant)} />
      )}
    </div>
  );
}

interface LinesProps {
  readonly rows: readonly TraceEntry[];
  /** Index of the last row that has happened; -1 before the first. */
  readonly current: number;
}

function Lines({ rows, current }: LinesProps) {
  const text = useText();
  const hint = useId();
  // Under a hand that drags the clock, as many lines as are in sight: others would be gone before they are seen.
  const isScrubbing = useIsScrubbing();
  const page = pageAround(rows, Math.max(current, 0), isScrubbing ? ROWS_SCRUBBED : ROWS_AT_REST);
  return (
    <>
      <Turn to={page.rows[0]} isShown={page.earlier > 0} label={text.log.earlier(page.earlier)} />
      <p id={hint} className="visually-hidden">
        {text.log.keyboard}
      </p>
      <ol onKeyDown={moveBetweenLines} aria-label={text.log.title} aria-describedby={hint}>
        {page.rows.map((entry, i) => (
          <Line
            key={entry.id}
            entry={entry}
            isCurrent={page.earlier + i === current}
            isKeptInSight={!isScrubbing}
            isTabStop={page.earlier + i === Math.max(current, 0)}
            isAhead={page.earlier + i > current}
            isFirstOfInstant={page.rows[i - 1]?.at !== entry.at}
          />
        ))}
      </ol>
      <Turn to={page.rows.at(-1)} isShown={page.later > 0} label={text.log.later(page.later)} />
    </>
  );
}

interface TurnProps {
  readonly to: TraceEntry | undefined;
  readonly isShown: boolean;
  readonly label: string;
}

/** Takes the clock to the edge of what is drawn, which brings what lies beyond it. */
function Turn({ to, isShown, label }: TurnProps) {
  if (!to || !isShown) return null;
  return <Button onClick={() => actions.goTo(to.at)}>{label}</Button>;
}

interface LineProps {
  readonly entry: TraceEntry;
  readonly isCurrent: boolean;
  /** Few lines stand in sight by themselves: to bring one there would have the browser lay the page out at once. */
  readonly isKeptInSight: boolean;
  readonly isTabStop: boolean;
  /** Has not happened yet at the clock's instant. */
  readonly isAhead: boolean;
  readonly isFirstOfInstant: boolean;
}

/** Drawn again only when it passes from what is to come to what has happened. */
const Line = memo(function Line(props: LineProps) {
  const { entry, isCurrent, isKeptInSight, isTabStop, isAhead, isFirstOfInstant } = props;
  const words = useWording();
  const selection = useSelection();
  const open = () => {
    actions.goTo(entry.at);
    actions.selectEntry(entry.id);
  };
  const isLit = selection.chain.includes(entry.id);
  const names = [css['line'], isAhead && css['ahead'], isLit && css['lit']];
  return (
    <li
      aria-current={isCurrent ? 'time' : undefined}
      ref={isCurrent && isKeptInSight ? keepInSight : null}
    >
      <button
        type="button"
        className={names.filter(Boolean).join(' ')}
        aria-pressed={selection.entry === entry.id}
        tabIndex={isTabStop ? 0 : -1}
        onClick={open}
      >
        <span className={isFirstOfInstant ? css['time'] : 'visually-hidden'}>
          {words.offset(entry.at)}
        </span>
        <StateGlyph condition={conditionOfEntry(entry)} size={12} />
        <span>{words.sentence(entry)}</span>
      </button>
    </li>
  );
});

/** Follows the clock: called when a line becomes the current one. */
const keepInSight = (line: HTMLLIElement | null): void =>
  line?.scrollIntoView({ block: 'nearest' });

/** The log is one tab stop: arrows, Home and End move the focus between its lines. */
function moveBetweenLines(event: KeyboardEvent<HTMLOListElement>): void {
  const lines = [...event.currentTarget.querySelectorAll('button')];
  const from = lines.indexOf(event.target as HTMLButtonElement); // -1 when it is none of them
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(from + 1, lines.length - 1),
    ArrowUp: Math.max(from - 1, 0),
    Home: 0,
    End: lines.length - 1,
  };
  const target = lines[targets[event.key] ?? -1];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
