import type { ServiceDetail } from '../../../viz/map/layoutMargin.ts';
import type { PlateBox } from '../../../viz/map/mapBoxes.ts';
import type { ServiceReading } from '../../../viz/map/readings.ts';
import { type ServiceTexts, serviceTexts } from '../../../viz/map/serviceTexts.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { DrawnText } from './DrawnText.tsx';
import { MapItem, type MapItemState } from './MapItem.tsx';
import { PhaseRing } from './PhaseRing.tsx';
import { PlateOutline } from './PlateOutline.tsx';
import css from './ServicePlate.module.css';

const SERVICE_RING_PX = 10.5;

/** A service, as a basin: its level is the water in it, its minimum a mark on the wall; below, what drops it. */
export function ServicePlate(props: {
  readonly plate: PlateBox;
  readonly reading: ServiceReading;
  readonly items: MapItemState;
  readonly detail: ServiceDetail;
}) {
  const { plate, reading, items, detail } = props;
  const { width, height } = plate;
  const text = useText().map;
  const texts = serviceTexts(plate, reading, { detail, text });
  return (
    <MapItem
      itemKey={plate.key}
      reading={reading}
      items={items}
      words={[plate.label, reading.levelText, texts.minimum && reading.minimumText]}
    >
      <g
        transform={`translate(${plate.x} ${plate.y})`}
        className={css['service']}
        data-condition={reading.condition}
      >
        <PlateOutline box={plate} reading={reading} hasTape={false} />
        <rect
          className={css['water']}
          x={1}
          y={texts.waterY}
          width={width - 2}
          height={Math.max(0, height - texts.waterY - 1)}
        />
        <path className={css['edge']} d={`M1 ${texts.waterY}h8M${width - 9} ${texts.waterY}h8`} />
        {texts.markY !== null && (
          <path className={css['mark']} d={`M0 ${texts.markY}l-6 -4v8zh10`} />
        )}
        <StateGlyph condition={reading.condition} size={14} {...texts.sign} />
        {reading.phase && (
          <PhaseRing
            reading={reading.phase}
            x={texts.sign.x + 7}
            y={texts.sign.y + 7}
            radius={SERVICE_RING_PX}
          />
        )}
        <DrawnText className={css['name']} {...texts.name} text={plate.label} />
        <Level place={texts.level} text={reading.levelText} />
        {texts.minimum && (
          <DrawnText className={css['minimum']} {...texts.minimum} text={reading.minimumText} />
        )}
        {texts.lines.map(({ text, x, y }) => (
          <DrawnText key={y} className={css['reason']} x={x} y={y} text={text} />
        ))}
      </g>
    </MapItem>
  );
}

function Level({ place, text }: { readonly place: ServiceTexts['level']; readonly text: string }) {
  const { x, y, sizePx, isBesideName } = place;
  return (
    <DrawnText
      className={css['level']}
      x={x}
      y={y}
      fontSize={sizePx}
      textAnchor={isBesideName ? 'end' : undefined}
      text={text}
    />
  );
}
