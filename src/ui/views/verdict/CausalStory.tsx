import { storyOf } from '../../../analysis/index.ts';
import type { TraceEntry } from '../../../model/trace.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying } from '../../state/session.ts';
import css from './CausalStory.module.css';

/** A chain of causes, from the incident on, a sentence each; a sentence takes the clock to its moment. */
export function CausalStory({ chain }: { readonly chain: readonly TraceEntry[] }) {
  const { run } = usePlaying();
  const language = useLanguage();
  const text = useText();
  const story = storyOf(run, chain, language);
  return (
    <ol className={css['story']} aria-label={text.story.title}>
      {story.map(({ entry: cause, when, text: sentence }, i) => (
        <li key={cause.id}>
          <button type="button" onClick={() => actions.goTo(cause.at)}>
            {when !== story[i - 1]?.when && <span className={css['time']}>{when}</span>}
            <span>{sentence}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
