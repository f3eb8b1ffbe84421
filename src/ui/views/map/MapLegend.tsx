import type { PerspectiveView } from '../../../viz/map/perspectives/view.ts';
import { useText } from '../../state/preferences.ts';
import css from './MapLegend.module.css';
import { tintOf } from './tintOf.ts';

/** What the letters of a point of view stand for. */
export function MapLegend({ view }: { readonly view: PerspectiveView }) {
  const text = useText().map;
  return (
    <ul className={css['legend']} aria-label={text.legend}>
      {view.groups.map(({ id, letter, name, note }, index) => (
        <li key={id} title={note ? `${name}, ${note}` : name}>
          <span className={css['letter']} style={{ background: tintOf(index) }}>
            {letter}
          </span>
          {name}
          {note && <span className={css['note']}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
