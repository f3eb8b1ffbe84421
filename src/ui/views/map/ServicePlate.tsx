import { memo } from 'react';
import type { Condition } from '../../../model/states.ts';
import type { Point } from '../../../viz/map/geometry.ts';
import type { ServiceDetail } from '../../../viz/map/layoutMargin.ts';
import type { PlateBox } from '../../../viz/map/mapBoxes.ts';
import type { ServiceReading } from '../../../viz/map/readings.ts';
import { type ServiceTexts, serviceTexts } from '../../../viz/map/serviceTexts.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { DrawnText } from './DrawnText.tsx';
import { hasHalo, MapItem, type MapItemState } from './MapItem.tsx';
import { PhaseRing } from './PhaseRing.tsx';
import { PlateOutline } from './PlateOutline.tsx';
import css from './ServicePlate.module.css';
import { isSameItem, isSameReading } from './sameItem.ts';

const SERVICE_RING_PX = 10.5;
const SIGN_PX = 14;

/** A service, as a basin: its level is the water in it, its minimum a mark on the wall; below, what drops it. */
export const ServicePlate = memo(DrawnService, (before, now) => {
  const { plate, reading, items, detail } = now;
  return (
    before.plate === plate &&
    before.detail === detail &&
    isSameReading(before.reading, reading) &&
    isSameItem(plate.key, before.items, items)
  );
});

function DrawnService(props: {
  readonly plate: PlateBox;
  readonly reading: ServiceReading;
  readonly items: MapItemState;
  readonly detail: ServiceDetail;
}) {
  const { plate, reading, items, detail } = props;
  const { x, y } = plate;
  const texts = serviceTexts(plate, reading, { detail, text: useText().map });
  const at = (point: Point): Point => ({ x: x + point.x, y: y + point.y });
  const sign = at(texts.sign);
  const shownAs = lookOf(reading);
  return (
    <MapItem
      itemKey={plate.key}
      reading={reading}
      items={items}
      words={[plate.label, reading.levelText, texts.minimum && reading.minimumText]}
      className={css['service']}
      condition={shownAs}
    >
      <PlateOutline
        box={plate}
        reading={reading}
        isUnlawful={shownAs === 'unlawful'}
        hasTape={false}
        hasHalo={hasHalo(plate.key, items)}
      />
      <Water plate={plate} texts={texts} />
      <DrawnGlyph condition={shownAs} size={SIGN_PX} {...sign} />
      {reading.phase && (
        <PhaseRing
          reading={reading.phase}
          x={sign.x + SIGN_PX / 2}
          y={sign.y + SIGN_PX / 2}
          radius={SERVICE_RING_PX}
        />
      )}
      {texts.names.map((line) => (
        <DrawnText key={line.y} className={css['name']} {...at(line)} text={line.text} />
      ))}
      {plate.hasMark && (
        <Level place={{ ...texts.level, ...at(texts.level) }} text={reading.levelText} />
      )}
      {texts.minimum && (
        <DrawnText className={css['minimum']} {...at(texts.minimum)} text={reading.minimumText} />
      )}
      {texts.lines.map((line) => (
        <DrawnText key={line.y} className={css['reason']} {...at(line)} text={line.text} />
      ))}
    </MapItem>
  );
}

/** Its level, as of water in a basin, and its minimum on the wall. */
function Water({ plate, texts }: { readonly plate: PlateBox; readonly texts: ServiceTexts }) {
  const { x, y, width, height } = plate;
  const waterY = y + texts.waterY;
  return (
    <>
      <rect
        className={css['water']}
        x={x + 1}
        y={waterY}
        width={width - 2}
        height={Math.max(0, height - texts.waterY - 1)}
      />
      <path className={css['edge']} d={`M${x + 1} ${waterY}h8M${x + width - 9} ${waterY}h8`} />
      {texts.markY !== null && (
        <path className={css['mark']} d={`M${x} ${y + texts.markY}l-6 -4v8zh10`} />
      )}
    </>
  );
}

/** Stopped by law or contract, nothing is broken, and nobody should look for what is. */
const lookOf = ({ condition, reason }: ServiceReading): Condition =>
  condition === 'down' && reason?.isLaw ? 'unlawful' : condition;

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
