import { type EntityRef, entityKey } from '../../../model/entity.ts';
import { conditionOf } from '../../../model/states.ts';
import { dependentsOf, type Dependents as Found } from '../../../viz/inspector/neededBy.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useFollowedSnapshot } from '../../state/followers.ts';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './Dependents.module.css';
import { SubjectLink } from './SubjectLink.tsx';

const GROUPS = [
  'neededBy',
  'holds',
  'usedBySteps',
  'watchedBy',
] as const satisfies readonly (keyof Found)[];
/** More are found on the map, by looking at what it touches. */
const SHOWN_MAX = 12;

/** Who needs it, what stands there, who watches it and which steps act on it, each with its state now. */
export function Dependents({ subject }: { readonly subject: EntityRef }) {
  const { run } = usePlaying();
  const text = useText().inspector;
  const found = dependentsOf(run.description, subject);
  return GROUPS.filter((group) => found[group].length > 0).map((group) => (
    <section key={group}>
      <h4>{text.dependents[group]}</h4>
      <ul className={css['list']}>
        {found[group].slice(0, SHOWN_MAX).map((ref) => (
          <Dependent key={entityKey(ref)} reference={ref} />
        ))}
      </ul>
      {found[group].length > SHOWN_MAX && (
        <p className={css['more']}>{text.andMore(found[group].length - SHOWN_MAX)}</p>
      )}
    </section>
  ));
}

function Dependent({ reference }: { readonly reference: EntityRef }) {
  const state = useFollowedSnapshot('side').stateOf(reference);
  const words = useWording();
  return (
    <li>
      {state !== null && <StateGlyph condition={conditionOf(reference.kind, state)} size={12} />}
      <SubjectLink subject={reference} />
      {state !== null && <span className={css['more']}>{words.state(reference.kind, state)}</span>}
    </li>
  );
}
