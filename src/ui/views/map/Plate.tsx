import { memo } from 'react';
import type { Detail } from '../../../viz/map/density.ts';
import type { Point } from '../../../viz/map/geometry.ts';
import type { PlateBox } from '../../../viz/map/mapBoxes.ts';
import type { PerspectiveGroup, PerspectiveView } from '../../../viz/map/perspectives/view.ts';
import type { PhaseReading } from '../../../viz/map/phases.ts';
import { plateContents } from '../../../viz/map/plateContents.ts';
import type { PlateReading } from '../../../viz/map/readings.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { DrawnText } from './DrawnText.tsx';
import { MapItem, type MapItemState } from './MapItem.tsx';
import { PhaseRing } from './PhaseRing.tsx';
import css from './Plate.module.css';
import { PlateMark } from './PlateMark.tsx';
import { PlateOutline } from './PlateOutline.tsx';
import { isSameItem, isSameReading } from './sameItem.ts';
import { tintOf } from './tintOf.ts';

/** Of a ring around the sign of a state, which is smaller inside it. */
const RING_PX = 7.5;
const SIGN_PX = { alone: 12, ringed: 9 } as const;

/** A copy, a backup, a tool or a probe: its sign, its name, and its role and state where there is room. */
export const Plate = memo(DrawnPlate, (before, now) => {
  const { plate, reading, items, detail, growth, perspective } = now;
  return (
    before.plate === plate &&
    before.detail === detail &&
    before.growth === growth &&
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
  /** Null for the map as it is. */
  readonly perspective: PerspectiveView | null;
}

function DrawnPlate(props: PlateProps) {
  const { plate, items, detail, growth, perspective } = props;
  const groups = perspective?.groupsOf.get(plate.key) ?? [];
  const reading = perspective
    ? { ...props.reading, details: perspective.notes.get(plate.key) ?? [] }
    : props.reading;
  const letters = groups.map(({ letter }) => letter);
  const said = perspective?.notes.get(plate.key)?.[0] ?? null;
  const contents = plateContents(plate, reading, { detail, growth, letters });
  const { stateAt, breachAt, markAt } = contents;
  const shownAs = reading.breach === null ? reading.condition : 'unlawful';
  return (
    <MapItem
      itemKey={plate.key}
      reading={reading}
      items={items}
      words={[contents.name, contents.detail ?? said]}
    >
      <g transform={`translate(${plate.x} ${plate.y})`} className={css[plate.kind]}>
        <PlateOutline
          box={plate}
          reading={reading}
          isUnlawful={reading.breach !== null}
          tint={tintOfGroup(perspective, groups[0])}
        />
        {reading.phase && (
          <Ring reading={reading.phase} at={stateAt ?? { x: 0, y: 0 }} growth={growth} />
        )}
        <g transform={`scale(${1 / growth})`}>
          {stateAt && <StateGlyph condition={reading.condition} {...signAt(stateAt, reading)} />}
          {breachAt && <StateGlyph condition="unlawful" size={12} {...breachAt} />}
          {markAt && <PlateMark sign={plate.sign} {...markAt} />}
          {contents.lettersAt && (
            <DrawnText className={css['letters']} {...contents.lettersAt} text={contents.letters} />
          )}
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

function tintOfGroup(
  perspective: PerspectiveView | null,
  group: PerspectiveGroup | undefined,
): string | null {
  return perspective && group ? tintOf(perspective.groups.indexOf(group)) : null;
}

function signAt({ x, y }: Point, { phase }: PlateReading): Point & { readonly size: number } {
  const size = phase ? SIGN_PX.ringed : SIGN_PX.alone;
  const inset = (SIGN_PX.alone - size) / 2;
  return { x: x + inset, y: y + inset, size };
}

function Ring(props: {
  readonly reading: PhaseReading;
  readonly at: Point;
  readonly growth: number;
}) {
  const { reading, at, growth } = props;
  const middle = SIGN_PX.alone / 2;
  return (
    <PhaseRing
      reading={reading}
      x={(at.x + middle) / growth}
      y={(at.y + middle) / growth}
      radius={RING_PX}
    />
  );
}
