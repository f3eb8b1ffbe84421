import { useMemo } from 'react';
import type { EntityRef } from '../../../model/entity.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useFollowedInstant } from '../../state/followers.ts';
import { useText } from '../../state/preferences.ts';
import { actions, usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { conditionOfEntry } from '../log/entryCondition.ts';
import css from './History.module.css';

/** An entity with more than this many entries shows the last ones up to the clock. */
const ENTRIES_SHOWN = 30;

/** All that happened to one entity up to the clock's instant, the latest first. */
export function History({ subject }: { readonly subject: EntityRef }) {
  const { run } = usePlaying();
  const instant = useFollowedInstant('side');
  const text = useText();
  const words = useWording();
  const own = useMemo(
    () =>
      run.entries.filter(
        (entry) =>
          entry.subject.kind === subject.kind &&
          entry.subject.id === subject.id &&
          entry.type !== 'ignored',
      ),
    [run, subject],
  );
  const past = own.filter((entry) => entry.at <= instant).slice(-ENTRIES_SHOWN);
  if (past.length === 0) return null;
  return (
    <section>
      <h4>{text.inspector.history}</h4>
      <ol className={css['history']}>
        {past.toReversed().map((entry, i, shown) => (
          <li key={entry.id}>
            <button type="button" onClick={() => actions.selectEntry(entry.id)}>
              <span className={shown[i - 1]?.at === entry.at ? 'visually-hidden' : css['time']}>
                {words.offset(entry.at)}
              </span>
              <StateGlyph condition={conditionOfEntry(entry)} size={12} />
              <span>{words.sentence(entry)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
