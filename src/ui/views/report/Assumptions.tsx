import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './ReportScreen.module.css';

/** Every duration and chance that the run fixed, with the law it came from, in the order they were fixed. */
export function Assumptions() {
  const { run } = usePlaying();
  const words = useWording();
  const { sheet } = useText().share;
  const draws = run.entries.filter((entry) => entry.type === 'draw');
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{sheet.what}</th>
          <th scope="col">{sheet.law}</th>
        </tr>
      </thead>
      <tbody>
        {draws.map((entry) => (
          <tr key={entry.id}>
            <td>{words.sentence(entry)}</td>
            <td>
              <code>{entry.law}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
