import type { EntityRef } from '../../../model/entity.ts';
import { conditionOf, STATES } from '../../../model/states.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { useSnapshot } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './StateRow.module.css';

/** Every state it can be in, the present one underlined: what it is, among what it might be. */
export function StateRow({ subject }: { readonly subject: EntityRef }) {
  const snapshot = useSnapshot();
  const text = useText();
  const words = useWording();
  const now = snapshot.stateOf(subject);
  return (
    <ul className={css['states']} aria-label={text.inspector.states}>
      {Object.keys(STATES[subject.kind]).map((state) => (
        <li key={state} aria-current={state === now ? 'true' : undefined}>
          <StateGlyph condition={conditionOf(subject.kind, state)} size={12} />
          {words.state(subject.kind, state)}
        </li>
      ))}
    </ul>
  );
}
