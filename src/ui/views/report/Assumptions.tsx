import { useMemo } from 'react';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './ReportScreen.module.css';

/** Every duration and chance that the run fixed, with the law it came from; said once, in the order they were fixed. */
export function Assumptions() {
  const { run } = usePlaying();
  const words = useWording();
  const sentences = useMemo(
    () => [
      ...new Set(
        run.entries.filter((entry) => entry.type === 'draw').map((entry) => words.sentence(entry)),
      ),
    ],
    [run, words],
  );
  return (
    <ul className={css['assumptions']}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
