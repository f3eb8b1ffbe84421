import { useMemo } from 'react';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { entriesFor } from '../log/logRows.ts';
import css from './ReportScreen.module.css';

/** What happened, a line a fact, in order; details of the computation are left out. */
export function Timeline() {
  const { run } = usePlaying();
  const words = useWording();
  const { columns } = useText().share.log;
  const rows = useMemo(() => entriesFor(run.entries, 'all'), [run]);
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{columns.offset}</th>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.event}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) => (
          <tr key={entry.id}>
            <td>{words.offset(entry.at)}</td>
            <td>{words.clock(entry.at)}</td>
            <td>{words.sentence(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
