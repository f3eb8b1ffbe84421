import { useMemo } from 'react';
import { type StepRow, stepTables } from '../../../viz/lanes/stepTable.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying, useSelection } from '../../state/session.ts';
import css from './StepTables.module.css';

/** The twin of the plan lanes: each step with what was planned, what happened, what it waited for. */
export function StepTables() {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText().lanes;
  const tables = useMemo(
    () => stepTables({ run, verdict, language, text }),
    [run, verdict, language, text],
  );
  if (tables.length === 0) return <p className={css['none']}>{text.table.none}</p>;
  return tables.map(({ plan, name, outcome, rows }) => (
    <table key={plan} className={css['table']}>
      <caption>{text.table.caption(name, text.planOutcome[outcome])}</caption>
      <thead>
        <tr>
          {(['step', 'state', 'planned', 'actual', 'late', 'slack'] as const).map((column) => (
            <th key={column} scope="col">
              {text.table[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.step} row={row} />
        ))}
      </tbody>
    </table>
  ));
}

function Row({ row }: { readonly row: StepRow }) {
  const { table } = useText().lanes;
  const { subject } = useSelection();
  const isSelected = subject?.kind === 'step' && subject.id === row.step;
  const fromTo = (from: string | null, until: string | null): string =>
    from === null ? table.nothing : table.fromTo(from, until);
  return (
    <>
      <tr data-selected={isSelected || undefined}>
        <th scope="row" rowSpan={row.waits.length === 0 ? 1 : 2}>
          <button type="button" aria-pressed={isSelected} onClick={() => select(row)}>
            {row.name}
          </button>
        </th>
        <td className={css['moment']}>
          <span className={css['state']}>
            <StateGlyph condition={row.condition} size={12} />
            {row.state}
          </span>
        </td>
        <td className={css['moment']}>{fromTo(row.plannedFrom, row.plannedUntil)}</td>
        <td className={css['moment']}>{fromTo(row.startedAt, row.endedAt)}</td>
        <td className={css['moment']}>{row.late ?? table.nothing}</td>
        <td className={css['moment']}>{row.slack ?? table.nothing}</td>
      </tr>
      {row.waits.length > 0 && (
        <tr>
          <td colSpan={5} className={css['waits']}>
            <b>{table.waits}</b>
            {row.waits.map(({ from, duration, what }) => (
              <p key={from}>{table.wait(duration, what)}</p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function select({ entry, subject }: StepRow): void {
  if (entry === null) actions.selectSubject(subject);
  else actions.selectEntry(entry);
}
