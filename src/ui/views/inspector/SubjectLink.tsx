import type { EntityRef } from '../../../model/entity.ts';
import { actions } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './SubjectLink.module.css';

/** The name of a thing, which selects it. */
export function SubjectLink({ subject }: { readonly subject: EntityRef }) {
  const words = useWording();
  return (
    <button type="button" className={css['link']} onClick={() => actions.selectSubject(subject)}>
      {words.name(subject)}
    </button>
  );
}
