import { formatOffset } from '../../../analysis/index.ts';
import { listMap, type MapRow } from '../../../viz/map/listMap.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { selectThing } from './MapItem.tsx';
import css from './MapList.module.css';
import type { MapDrawing } from './useMapDrawing.ts';

/** Everything on the map as a table: same things, same order, same selection. */
export function MapList({ drawing }: { readonly drawing: MapDrawing }) {
  const text = useText().map;
  const { columns } = text;
  return (
    <div className={css['frame']}>
      <table className={css['table']}>
        <caption className="visually-hidden">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.thing}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.since}</th>
          </tr>
        </thead>
        <tbody>
          {listMap(drawing.layout, drawing.state, drawing.reserves).map((row) => (
            <MapListRow key={row.key} row={row} isSelected={drawing.selected === row.key} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MapListRow({ row, isSelected }: { readonly row: MapRow; readonly isSelected: boolean }) {
  const { run } = usePlaying();
  const language = useLanguage();
  const text = useText().map;
  const { reading } = row;
  const entry = reading.entry === null ? undefined : run.entries[reading.entry];
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row">
        <button type="button" aria-pressed={isSelected} onClick={() => selectThing(reading)}>
          {row.name}
        </button>
      </th>
      <td>{text.kinds[row.kind]}</td>
      <td>{row.place.join(' · ')}</td>
      <td>
        <span className={css['state']}>
          <StateGlyph condition={reading.condition} size={12} />
          {row.state.join(' · ')}
        </span>
      </td>
      <td>{entry ? formatOffset(entry.at - run.incidentAt, language) : text.fromTheStart}</td>
    </tr>
  );
}
