import { hostingWords } from '../../../viz/map/landTexts.ts';
import type { HostingBox } from '../../../viz/map/mapBoxes.ts';
import type { HostingReading } from '../../../viz/map/readings.ts';
import { useText } from '../../state/preferences.ts';
import css from './Land.module.css';
import { BorderName, LandState } from './LandWords.tsx';
import { hasHalo, MapItem, type MapItemState } from './MapItem.tsx';

/** Height of the barred band along the lower border, while the control plane is frozen. */
const BAND_PX = 7;

/**
 * The land of a hosting. Three things are told apart: law edges it, a frozen control plane bars its lower border, and its
 * sites are hatched when its machines stopped.
 */
export function HostingLand(props: {
  readonly hosting: HostingBox;
  readonly reading: HostingReading;
  readonly items: MapItemState;
}) {
  const { hosting, reading, items } = props;
  const text = useText().map;
  const words = hostingWords(hosting, reading, text.oneCampus);
  const { x, y, width, height } = hosting;
  const box = { x, y, width, height, rx: 4 };
  const law = reading.lawful.state;
  return (
    <MapItem
      itemKey={hosting.key}
      reading={reading.main}
      items={items}
      words={[words.name?.text ?? null, ...words.states.map(({ text }) => text)]}
    >
      <rect className={css['hosting']} {...box} />
      {law === 'under-notice' && <rect className={css['notice']} {...box} />}
      {law === 'cut' && (
        <>
          <rect className={css['cut']} {...box} />
          <rect className={css['cutLine']} {...box} />
        </>
      )}
      {reading.controlPlane.condition === 'degraded' && (
        <rect
          className={css['frozen']}
          x={x}
          y={y + height - BAND_PX / 2}
          width={width}
          height={BAND_PX}
          fill="url(#map-bars)"
        />
      )}
      {hasHalo(hosting.key, items) && <rect className={css['halo']} {...box} />}
      <g data-law={law === 'open' ? undefined : law}>
        <BorderName name={words.name} kind="hosting" />
      </g>
      {words.states.map((word) => (
        <LandState key={word.x} word={word} isOnBorder />
      ))}
    </MapItem>
  );
}
