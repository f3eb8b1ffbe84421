import { memo } from 'react';
import { siteWords } from '../../../viz/map/landTexts.ts';
import type { SiteBox } from '../../../viz/map/mapBoxes.ts';
import type { ThingReading } from '../../../viz/map/mapReading.ts';
import { DrawnText } from './DrawnText.tsx';
import css from './Land.module.css';
import { LandState } from './LandWords.tsx';
import { hasHalo, MapItem, type MapItemState } from './MapItem.tsx';
import { isSameItem } from './sameItem.ts';

/** Baseline of the name, from the top. */
const NAME_Y_PX = 17;

/** The land of a site: hatched when it is lost or stopped, dashed when nothing reaches it. */
export const SiteLand = memo(DrawnSite, (before, now) => {
  const { site, reading, isInterrupted, items } = now;
  return (
    before.site === site &&
    before.reading === reading &&
    before.isInterrupted === isInterrupted &&
    isSameItem(site.key, before.items, items)
  );
});

function DrawnSite(props: {
  readonly site: SiteBox;
  readonly reading: ThingReading;
  /** The machines of its hosting are interrupted. */
  readonly isInterrupted: boolean;
  readonly items: MapItemState;
}) {
  const { site, reading, isInterrupted, items } = props;
  const { x, y, width, height } = site;
  const box = { x, y, width, height, rx: 3 };
  const words = siteWords(site, reading);
  return (
    <MapItem
      itemKey={site.key}
      reading={reading}
      items={items}
      words={[words.name, words.state?.text ?? null]}
    >
      <rect className={css['site']} data-state={reading.state} {...box} />
      {(reading.condition === 'down' || isInterrupted) && (
        <rect
          className={reading.state === 'destroyed' ? css['lost'] : css['stopped']}
          {...box}
          fill="url(#pattern-down)"
        />
      )}
      {hasHalo(site.key, items) && <rect className={css['halo']} {...box} />}
      <DrawnText className={css['siteName']} x={x + 8} y={y + NAME_Y_PX} text={words.name} />
      {words.state && <LandState word={words.state} isOnBorder={false} />}
    </MapItem>
  );
}
