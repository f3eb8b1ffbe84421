import { wordDecision } from '../../../analysis/index.ts';
import type { DecisionRecord } from '../../../analysis/verdict.ts';
import { useLanguage } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { Explained } from './Explained.tsx';
import css from './VerdictPanel.module.css';

/** The register of decisions: when, who, what, and what was known then. */
export function DecisionList({ decisions }: { readonly decisions: readonly DecisionRecord[] }) {
  const { run } = usePlaying();
  const language = useLanguage();
  const words = useWording();
  return (
    <ul>
      {decisions.map((record) => (
        <li key={record.entry}>
          <Explained entry={record.entry}>
            <span className={css['quiet']}>{words.offset(record.answeredAt)}</span>{' '}
            {wordDecision(run, record, language)}
          </Explained>
        </li>
      ))}
    </ul>
  );
}
