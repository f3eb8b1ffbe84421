import { useMemo } from 'react';
import type { ServiceVerdict } from '../../../analysis/verdict.ts';
import { conditionOf } from '../../../model/states.ts';
import {
  allowedAt,
  type Countdown,
  countdownOf,
  type Promised,
} from '../../../viz/lanes/countdown.ts';
import { nameRoomIn } from '../../../viz/lanes/gutter.ts';
import type { Lane } from '../../../viz/lanes/lane.ts';
import { laneNames } from '../../../viz/lanes/laneNames.ts';
import type { LanesLayout, PlacedLane } from '../../../viz/lanes/layoutLanes.ts';
import { countedAt } from '../../../viz/lanes/readRecovery.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useFollowedSnapshot } from '../../state/followers.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { useAtInstant, usePlaying } from '../../state/session.ts';
import { shortOf, titleOf, wordCountdown } from './countdownWords.ts';
import css from './LaneGutter.module.css';

/** Kinds of lanes that hide others. */
const FOLDS: ReadonlySet<Lane['kind']> = new Set(['plan', 'teams']);
/** One for every service that promises nothing over a period. */
const NOTHING_PROMISED: Promised = {};

/** Names of the lanes, each with its state at the clock's instant. */
export function LaneGutter(props: {
  readonly layout: LanesLayout;
  /** Of the column. */
  readonly widthPx: number;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (lane: string) => void;
}) {
  const { widthPx } = props;
  const { lanes } = props.layout;
  const names = useMemo(
    () =>
      laneNames(
        lanes.map((placed) => ({
          id: placed.lane.id,
          name: placed.lane.title,
          room: nameRoomIn(widthPx, { kind: placed.lane.kind, isLow: isLow(placed) }),
        })),
      ),
    [lanes, widthPx],
  );
  const countsBelow = lanes.some(isLow);
  return (
    <div className={css['gutter']}>
      <Glyphs layout={props.layout} />
      {lanes.map((placed) => (
        <LaneName
          key={placed.lane.id}
          placed={placed}
          name={names.get(placed.lane.id) ?? placed.lane.title}
          isFolded={props.folded.has(placed.lane.id)}
          countsBelow={countsBelow}
          onFold={props.onFold}
        />
      ))}
    </div>
  );
}

/** Many services: each has one line, for its name. */
const LOW_PX = 24;
const isLow = ({ lane, height }: PlacedLane): boolean =>
  lane.kind === 'service' && height <= LOW_PX;

function LaneName(props: {
  readonly placed: PlacedLane;
  /** As much of the title as the column holds. */
  readonly name: string;
  readonly isFolded: boolean;
  /** Lanes of one line count down in their own line. */
  readonly countsBelow: boolean;
  readonly onFold: (lane: string) => void;
}) {
  const { lane, y, height } = props.placed;
  return (
    <div
      className={`${css['name']} ${css[lane.kind]}${isLow(props.placed) ? ` ${css['low']}` : ''}`}
      style={{ top: y, height }}
      title={lane.title}
    >
      {FOLDS.has(lane.kind) && <Fold {...props} />}
      <span aria-hidden="true">{props.name}</span>
      {lane.kind === 'service' && <ServiceNote lane={lane} isShort={isLow(props.placed)} />}
      {lane.kind === 'recovery' && <RecoveryNote countsBelow={props.countsBelow} />}
    </div>
  );
}

/**
 * While a service is out, what is left of its objectives, or by how much they are passed; else what its period still allows, or
 * its minimum.
 */
function ServiceNote({ lane, isShort }: { readonly lane: Lane; readonly isShort: boolean }) {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText().lanes;
  const id = lane.subject?.id;
  const service = verdict.services.find((one) => one.service === id);
  const promised = run.description.services.find((one) => one.id === id) ?? NOTHING_PROMISED;
  const { counted, shown } = useMemo(() => countingOf(service, promised), [service, promised]);
  const isPassed = useAtInstant((t) => (shown(t)?.left ?? 0) < 0);
  const isCounting = useAtInstant((t) => counted(t) !== null);
  const note = useAtInstant((t) => wordCountdown(shown(t), text, language));
  const full = useAtInstant((t) => titleOf(shown(t), text, language));
  const short = useAtInstant((t) => (isShort ? shortOf(counted(t), language) : null));
  if (note === null) return isShort ? null : <small aria-hidden="true">{lane.note}</small>;
  if (isShort && !isCounting) return null;
  const look = isPassed ? css['passed'] : isCounting ? css['counting'] : undefined;
  return (
    <small className={look} title={full ?? undefined} aria-hidden={!isCounting || undefined}>
      <span className="visually-hidden">{`${lane.title}, `}</span>
      <span className={isShort ? 'visually-hidden' : undefined}>{note}</span>
      {isShort && <span aria-hidden="true">{short}</span>}
    </small>
  );
}

/** What is counted of a service, at any instant: several are asked about one, and each looks through every outage. */
function countingOf(service: ServiceVerdict | undefined, promised: Promised) {
  const { totals = [] } = promised;
  const counted = lastOf((t) => (service ? countdownOf(service, promised, t) : null));
  const shown = (t: number) => counted(t) ?? allowed(t);
  const allowed = lastOf((t) =>
    service && totals.length > 0 ? allowedAt(service, totals, t) : null,
  );
  return { counted, shown };
}

/** Keeps the last answer. */
function lastOf(ask: (t: number) => Countdown | null): (t: number) => Countdown | null {
  let at: number | null = null;
  let answer: Countdown | null = null;
  return (t) => {
    if (t !== at) {
      answer = ask(t);
      at = t;
    }
    return answer;
  };
}

/** How many run at the clock's instant; above lanes of one line, what stands at their right. */
function RecoveryNote({ countsBelow }: { readonly countsBelow: boolean }) {
  const { recovery } = usePlaying().verdict;
  const text = useText().lanes;
  const running = useAtInstant((t) => (recovery ? countedAt(recovery, t) : null));
  if (!recovery) return null;
  return (
    <small className={css['counts']}>
      {text.countOf[recovery.of](String(running), String(recovery.total))}
      {countsBelow && running !== recovery.total && <span aria-hidden="true">{text.timeLeft}</span>}
    </small>
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

const GLYPH_PX = 12;
/** Left of the sign, at the margin and under a lane that folds. */
const GLYPH_LEFT_PX = { flush: 9, indented: 19 } as const;
/** A service has its sign beside its name, on the upper of two lines. */
const SERVICE_LINE_PX = 8;

/**
 * The sign of each lane: what it is about as it stands now; a rule, which is about many things, as it stood at worst. One
 * drawing for all: each of fifty would be a layer of its own, which the page would lay again with every frame.
 */
function Glyphs({ layout }: { readonly layout: LanesLayout }) {
  const snapshot = useFollowedSnapshot('side');
  return (
    <svg aria-hidden="true" className={css['glyphs']} width={40} height={layout.heightPx}>
      {layout.lanes.map(({ lane, y, height }) => {
        const state = lane.subject ? snapshot.stateOf(lane.subject) : null;
        const now = lane.subject && state ? conditionOf(lane.subject.kind, state) : lane.condition;
        if (!now || FOLDS.has(lane.kind)) return null;
        const isIndented = lane.kind === 'step' || lane.kind === 'team';
        const isOnTwoLines = lane.kind === 'service' && height > LOW_PX;
        const middle = y + height / 2 - (isOnTwoLines ? SERVICE_LINE_PX : 0);
        return (
          <DrawnGlyph
            key={lane.id}
            condition={now}
            size={GLYPH_PX}
            x={GLYPH_LEFT_PX[isIndented ? 'indented' : 'flush']}
            y={middle - GLYPH_PX / 2}
          />
        );
      })}
    </svg>
  );
}
