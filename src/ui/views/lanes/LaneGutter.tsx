import { conditionOf } from '../../../model/states.ts';
import type { Lane } from '../../../viz/lanes/lane.ts';
import type { LanesLayout, PlacedLane } from '../../../viz/lanes/layoutLanes.ts';
import { LABEL_SIZE_PX } from '../../../viz/lanes/placeAxis.ts';
import { shortenText } from '../../../viz/textWidth.ts';
import { Icon } from '../../components/Icon.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { useSnapshot } from '../../state/session.ts';
import css from './LaneGutter.module.css';

/** Kinds of lanes that hide others. */
const FOLDS: ReadonlySet<Lane['kind']> = new Set(['plan', 'teams']);
/** Px left for a name, once margins, glyph and indent are taken; by kind of lane. */
const NAME_WIDTH_PX: Readonly<Record<Lane['kind'], number>> = {
  service: 148,
  rule: 148,
  plan: 148,
  step: 138,
  teams: 148,
  team: 138,
  quiet: 148,
};
const NAME_SIZE_PX: Readonly<Partial<Record<Lane['kind'], number>>> = { service: 15 };

/** Names of the lanes, each with its state at the clock's instant. */
export function LaneGutter(props: {
  readonly layout: LanesLayout;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (lane: string) => void;
}) {
  return (
    <div className={css['gutter']}>
      {props.layout.lanes.map((placed) => (
        <LaneName
          key={placed.lane.id}
          placed={placed}
          isFolded={props.folded.has(placed.lane.id)}
          onFold={props.onFold}
        />
      ))}
    </div>
  );
}

function LaneName(props: {
  readonly placed: PlacedLane;
  readonly isFolded: boolean;
  readonly onFold: (lane: string) => void;
}) {
  const { lane, y, height } = props.placed;
  const weight = lane.kind === 'service' || lane.kind === 'plan' ? 'bold' : 'regular';
  const room = {
    widthPx: NAME_WIDTH_PX[lane.kind],
    sizePx: NAME_SIZE_PX[lane.kind] ?? LABEL_SIZE_PX,
    weight,
  } as const;
  return (
    <div
      className={`${css['name']} ${css[lane.kind]}`}
      style={{ top: y, height }}
      title={lane.title}
    >
      {FOLDS.has(lane.kind) ? <Fold {...props} /> : <LaneGlyph lane={lane} />}
      <span aria-hidden="true">{shortenText(lane.title, room) ?? lane.title}</span>
      {lane.kind === 'service' && <small aria-hidden="true">{lane.note}</small>}
    </div>
  );
}

function Fold({ placed, isFolded, onFold }: Parameters<typeof LaneName>[0]) {
  const text = useText().lanes;
  const { lane } = placed;
  return (
    <button
      type="button"
      className={css['fold']}
      aria-expanded={!isFolded}
      aria-label={isFolded ? text.unfold(lane.title) : text.fold(lane.title)}
      onClick={() => onFold(lane.id)}
    >
      <Icon name="down" size={10} />
    </button>
  );
}

/** What the lane is about as it stands now; a rule, which is about many things, as it stood at worst. */
function LaneGlyph({ lane }: { readonly lane: Lane }) {
  const snapshot = useSnapshot();
  const state = lane.subject ? snapshot.stateOf(lane.subject) : null;
  const now = lane.subject && state ? conditionOf(lane.subject.kind, state) : lane.condition;
  return now ? <StateGlyph condition={now} size={12} /> : null;
}
