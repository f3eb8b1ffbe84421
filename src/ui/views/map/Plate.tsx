import type { Detail } from '../../../viz/map/density.ts';
import type { PlateBox } from '../../../viz/map/mapBoxes.ts';
import { plateTexts } from '../../../viz/map/plateTexts.ts';
import type { PlateReading } from '../../../viz/map/readMap.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
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
  const texts = plateTexts(plate, reading, { detail, growth });
  const isTwoLines = texts.detail !== null;
  const width = plate.width * growth;
  const middle = (plate.height * growth) / 2;
  return (
    <MapItem itemKey={plate.key} reading={reading} items={items}>
      <g transform={`translate(${plate.x} ${plate.y})`} className={css[plate.kind]}>
        <PlateOutline box={plate} reading={reading} isUnlawful={reading.breach !== null} />
        <g transform={`scale(${1 / growth})`}>
          <StateGlyph
            condition={reading.condition}
            size={12}
            x={5}
            y={isTwoLines ? 8 : middle - 6}
          />
          {reading.breach !== null && (
            <StateGlyph
              condition="unlawful"
              size={12}
              x={isTwoLines ? 5 : width - 17}
              y={isTwoLines ? 24 : middle - 6}
            />
          )}
          {texts.name !== null && (
            <text className={css['name']} x={20} y={isTwoLines ? 18 : middle + 4.5}>
              {texts.name}
            </text>
          )}
          {texts.detail !== null && (
            <text
              className={css['detail']}
              x={20}
              y={34}
              data-condition={reading.breach === null ? reading.condition : 'unlawful'}
            >
              {texts.detail}
            </text>
          )}
          {plate.hasMark && (isTwoLines || reading.breach === null) && (
            <PlateMark sign={plate.sign} x={width - 17} y={isTwoLines ? 7 : middle - 6} />
          )}
        </g>
      </g>
    </MapItem>
  );
}
