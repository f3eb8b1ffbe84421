import type { Detail } from '../../../viz/map/density.ts';
import type { PlateBox } from '../../../viz/map/mapBoxes.ts';
import { plateContents } from '../../../viz/map/plateContents.ts';
import type { PlateReading } from '../../../viz/map/readMap.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { DrawnText } from './DrawnText.tsx';
import { MapItem, type MapItemState } from './MapItem.tsx';
import css from './Plate.module.css';
import { PlateMark } from './PlateMark.tsx';
import { PlateOutline } from './PlateOutline.tsx';

/** A copy, a backup, a tool or a probe: its sign, its name, and its role and state where there is room. */
export function Plate(props: {
  readonly plate: PlateBox;
  readonly reading: PlateReading;
  readonly items: MapItemState;
  readonly detail: Detail;
  /** How much its inside has grown against its words. */
  readonly growth: number;
}) {
  const { plate, reading, items, detail, growth } = props;
  const contents = plateContents(plate, reading, { detail, growth });
  const { stateAt, breachAt, markAt } = contents;
  const shownAs = reading.breach === null ? reading.condition : 'unlawful';
  return (
    <MapItem
      itemKey={plate.key}
      reading={reading}
      items={items}
      words={[contents.name, contents.detail]}
    >
      <g transform={`translate(${plate.x} ${plate.y})`} className={css[plate.kind]}>
        <PlateOutline box={plate} reading={reading} isUnlawful={reading.breach !== null} />
        <g transform={`scale(${1 / growth})`}>
          {stateAt && <StateGlyph condition={reading.condition} size={12} {...stateAt} />}
          {breachAt && <StateGlyph condition="unlawful" size={12} {...breachAt} />}
          {markAt && <PlateMark sign={plate.sign} {...markAt} />}
          <DrawnText className={css['name']} {...contents.nameAt} text={contents.name} />
          <DrawnText
            className={css['detail']}
            data-condition={shownAs}
            {...contents.detailAt}
            text={contents.detail}
          />
        </g>
      </g>
    </MapItem>
  );
}
