import { causalChain, storyOf } from '../../../analysis/index.ts';
import type { TraceId } from '../../../model/trace.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './CausalStory.module.css';

/** From the incident to one entry, a sentence a cause; each sentence takes the clock to its moment. */
export function CausalStory({ entry }: { readonly entry: TraceId }) {
  const { run } = usePlaying();
  const language = useLanguage();
  const text = useText();
  const words = useWording();
  const story = storyOf(run, causalChain(run, entry), language);
  return (
    <ol className={css['story']} aria-label={text.story.title}>
      {story.map(({ entry: cause, text: sentence }) => (
        <li key={cause.id}>
          <button type="button" onClick={() => actions.goTo(cause.at)}>
            <span className={css['time']}>{words.offset(cause.at)}</span>
            <span>{sentence}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
