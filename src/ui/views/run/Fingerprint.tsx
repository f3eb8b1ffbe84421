import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import css from './LessonPanel.module.css';

/** What makes the run reproducible: the same dossier, request and engine give the same trace, to the bit. */
export function Fingerprint() {
  const { run } = usePlaying();
  const text = useText();
  const { variant, incidents, mode, seed } = run.request;
  const request = [variant ?? '—', incidents.join(' + ') || '—', mode, String(seed)].join(' · ');
  const lines = [
    [text.lesson.request, request],
    [text.lesson.engine, run.engine],
    [text.lesson.dossier, run.dossierHash],
    [text.lesson.trace, run.traceHash],
  ] as const;
  return (
    <dl className={css['fingerprint']}>
      {lines.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
