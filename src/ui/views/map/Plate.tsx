import { memo } from 'react';
import { type Detail, LABEL_PX } from '../../../viz/map/density.ts';
import type { Point } from '../../../viz/map/geometry.ts';
import type { PlateBox } from '../../../viz/map/mapBoxes.ts';
import type { PerspectiveGroup, PerspectiveView } from '../../../viz/map/perspectives/view.ts';
import { type PlateContents, plateContents } from '../../../viz/map/plateContents.ts';
import type { PlateReading } from '../../../viz/map/readings.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import { DrawnText } from './DrawnText.tsx';
import { hasHalo, MapItem, type MapItemState } from './MapItem.tsx';
import { PhaseRing } from './PhaseRing.tsx';
import css from './Plate.module.css';
import { PlateMark } from './PlateMark.tsx';
import { PlateOutline } from './PlateOutline.tsx';
import { isSameItem, isSameReading } from './sameItem.ts';
import { tintOf } from './tintOf.ts';

/** Of the sign of a state: the radius of a ring around it, and its own side inside one. */
const RING_SHARE = 0.55;
const RINGED_SHARE = 0.64;

/** A copy, a backup, a tool or a probe: its sign, its name, and its role and state where there is room. */
export const Plate = memo(DrawnPlate, (before, now) => {
  const { plate, reading, items, detail, growth, hasWords, perspective } = now;
  return (
    before.plate === plate &&
    before.detail === detail &&
    before.growth === growth &&
    before.hasWords === hasWords &&
    before.perspective === perspective &&
    isSameReading(before.reading, reading) &&
    isSameItem(plate.key, before.items, items)
  );
});

interface PlateProps {
  readonly plate: PlateBox;
  readonly reading: PlateReading;
  readonly items: MapItemState;
  readonly detail: Detail;
  /** How much its inside has grown against its words. */
  readonly growth: number;
  /** Whether words can be read at this zoom. */
  readonly hasWords: boolean;
  /** Null for the map as it is. */
  readonly perspective: PerspectiveView | null;
}

function DrawnPlate(props: PlateProps) {
  const { plate, items, detail, growth, hasWords, perspective } = props;
  const groups = perspective?.groupsOf.get(plate.key) ?? [];
  const reading = perspective
    ? { ...props.reading, details: perspective.notes.get(plate.key) ?? [] }
    : props.reading;
  const letters = groups.map(({ letter }) => letter);
  const said = perspective?.notes.get(plate.key)?.[0] ?? null;
  const contents = plateContents(plate, reading, { detail, growth, letters, hasWords });
  const { markAt } = contents;
  const shownAs = reading.breach === null ? reading.condition : 'unlawful';
  const at = onMap(plate, growth);
  const words = { style: { fontSize: LABEL_PX / growth } };
  return (
    <MapItem
      itemKey={plate.key}
      reading={reading}
      items={items}
      words={[contents.name, contents.nameBelow, contents.detail ?? said]}
      className={css[plate.kind]}
    >
      <PlateOutline
        box={plate}
        reading={reading}
        isUnlawful={reading.breach !== null}
        tint={tintOfGroup(perspective, groups[0])}
        hasHalo={hasHalo(plate.key, items)}
      />
      <PlateSigns reading={reading} contents={contents} at={at} growth={growth} />
      {markAt && <PlateMark sign={plate.sign} {...at(markAt)} scale={1 / growth} />}
      {contents.lettersAt && (
        <DrawnText
          className={css['letters']}
          {...at(contents.lettersAt)}
          {...words}
          text={contents.letters}
        />
      )}
      <DrawnText className={css['name']} {...at(contents.nameAt)} {...words} text={contents.name} />
      <DrawnText
        className={css['name']}
        {...at(contents.nameBelowAt)}
        {...words}
        text={contents.nameBelow}
      />
      <DrawnText
        className={css['detail']}
        data-condition={shownAs}
        {...at(contents.detailAt)}
        {...words}
        text={contents.detail}
      />
    </MapItem>
  );
}

/** From a place on a plate whose inside has grown, to the place on the map. */
const onMap =
  (plate: Point, growth: number) =>
  (point: Point): Point => ({ x: plate.x + point.x / growth, y: plate.y + point.y / growth });

function tintOfGroup(
  perspective: PerspectiveView | null,
  group: PerspectiveGroup | undefined,
): string | null {
  return perspective && group ? tintOf(perspective.groups.indexOf(group)) : null;
}

/** The state, in a ring while its recovery is under way; and the breach of a law. */
function PlateSigns(props: {
  readonly reading: PlateReading;
  readonly contents: PlateContents;
  readonly at: (point: Point) => Point;
  readonly growth: number;
}) {
  const { reading, contents, at, growth } = props;
  const { stateAt, breachAt } = contents;
  const signPx = contents.signPx / growth;
  const centre = at(stateAt ?? { x: 0, y: 0 });
  const inset = reading.phase ? ((1 - RINGED_SHARE) / 2) * signPx : 0;
  return (
    <>
      {reading.phase && (
        <PhaseRing
          reading={reading.phase}
          x={centre.x + (stateAt ? signPx / 2 : 0)}
          y={centre.y + (stateAt ? signPx / 2 : 0)}
          radius={RING_SHARE * signPx}
        />
      )}
      {stateAt && (
        <DrawnGlyph
          condition={reading.condition}
          x={centre.x + inset}
          y={centre.y + inset}
          size={signPx - 2 * inset}
        />
      )}
      {breachAt && <DrawnGlyph condition="unlawful" size={signPx} {...at(breachAt)} />}
    </>
  );
}
