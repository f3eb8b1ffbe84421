import { nameOf, stateWord } from '../../../analysis/index.ts';
import { conditionOf } from '../../../model/states.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying, useSnapshot } from '../../state/session.ts';

/** Where things run and in what state, at the clock's instant. */
export function MapView() {
  const { run } = usePlaying();
  const snapshot = useSnapshot();
  const language = useLanguage();
  const text = useText();
  return (
    <section aria-label={text.map.title}>
      <ul>
        {run.description.copies.map(({ id }) => {
          const subject = { kind: 'copy', id } as const;
          const state = snapshot.stateOf(subject) ?? '';
          return (
            <li key={id}>
              <button type="button" onClick={() => actions.selectSubject(subject)}>
                <StateGlyph condition={conditionOf('copy', state)} />
                {nameOf(run.description, subject, language)} {stateWord('copy', state, language)}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
