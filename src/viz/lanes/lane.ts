/**
 * What the lanes show, told in seconds of the run: which rows, which bars on them, what each says. Layout turns it
 * into px, the table and the text alternative read it as it is.
 */
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Condition } from '../../model/states.ts';
import type { TraceId } from '../../model/trace.ts';
import type { TimeStretch } from '../timeFold.ts';

/** How a bar is drawn; one look, one meaning. */
export type BarLook =
  /** A service at full level, and at less than full but no less than its minimum. */
  | 'full'
  | 'degraded'
  /** A service below its minimum: too long or to the end, or back within its objective. */
  | 'outage'
  | 'heldOutage'
  /** A rule of law broken, broken by a recorded decision, of unknown status; a rule of good practice not followed. */
  | 'breach'
  | 'accepted'
  | 'undetermined'
  | 'lapse'
  /** The life of a plan: nobody knows, being confirmed, decision awaited, deliberated, plan at work. */
  | 'undetected'
  | 'alerted'
  | 'awaiting'
  | 'deliberating'
  | 'running'
  /** The life of a step; `unstarted` stands where the plan put a step that never came to its turn. */
  | 'unstarted'
  | 'waiting'
  | 'working'
  | 'verifying'
  | 'propagating'
  | 'failed'
  /** The life of a member of a team. */
  | 'called'
  | 'silent'
  | 'mobilised'
  | 'busy'
  | 'absent'
  | 'resting'
  /** A step that waits for somebody of a team. */
  | 'wanted'
  /** More, or less, demand than the calendar's; what waited while a service was closed, until it is drained. */
  | 'surge'
  | 'backlog'
  /** Systems that run again, from one share of them to the next. */
  | 'recovered'
  /** What would be left of data if the copy in service were lost: a follower, a picture, an older state, nothing. */
  | 'followed'
  | 'pictured'
  | 'aging'
  | 'exposed';

/** Something on a lane that can be selected. */
export interface LaneItem extends TimeStretch {
  /** Unique among all lanes, the same for the same run. */
  readonly id: string;
  readonly subject: EntityRef;
  /** Entry it is selected by; null when it was so from the start. */
  readonly entry: TraceId | null;
  /** All that the drawing says of it, in one sentence. */
  readonly sentence: string;
}

export interface LaneBar extends LaneItem {
  readonly look: BarLook;
  /** Still so when the run ends. */
  readonly isOpen: boolean;
  /** A sign at its end: work that brought the step to its end, or that came to nothing. */
  readonly ending: 'done' | 'failed' | null;
  /** What may be written on it or beside it, fullest first; the first that fits is drawn. */
  readonly labels: readonly string[];
  /** Row inside the lane, from 0: bars of one track never overlap. */
  readonly track: number;
}

/** An objective planted as a mast where its time runs out. `from` and `until` are that moment. */
export interface LaneFlag extends LaneItem {
  /** `RTO`, and how long it allows: on one line, or on two where there is little room. */
  readonly objective: string;
  readonly allows: string;
  /** `ahead`: the service was back before; `passed`: it was still out. */
  readonly outcome: 'ahead' | 'passed';
}

/** The level of a service from one change to the next, as a share of the nominal demand. */
export interface LevelStretch extends TimeStretch {
  readonly level: number;
  readonly condition: Condition;
}

export type LaneKind =
  | 'recovery'
  | 'service'
  | 'demand'
  | 'data'
  | 'rule'
  | 'plan'
  | 'step'
  | 'teams'
  | 'team'
  | 'quiet';

export interface Lane {
  readonly id: string;
  readonly kind: LaneKind;
  readonly subject: EntityRef | null;
  readonly title: string;
  /** Small words under or after the title: the minimum of a service, what a plan came to. Null for none. */
  readonly note: string | null;
  /** The lane in one sentence, when it has one beyond those of its bars: what a plan came to. */
  readonly summary: string | null;
  /** Lane that hides this one when it is folded; null when nothing does. */
  readonly foldedBy: string | null;
  readonly condition: Condition | null;
  /** In time order. */
  readonly bars: readonly LaneBar[];
  readonly flags: readonly LaneFlag[];
  /** Where the plan would have put it; drawn behind its bars as a ghost. */
  readonly planned: TimeStretch | null;
  /** From where the plan would have ended it to the latest that delays nothing planned; null without slack. */
  readonly slack: TimeStretch | null;
  readonly levels: readonly LevelStretch[];
  /** Level below which a service counts as out; null for other lanes. */
  readonly minimum: number | null;
  readonly trackCount: number;
}

/** One part of what an outage is made of, on the lane of what the time went to. */
export interface CriticalStretch extends TimeStretch {
  readonly lane: string;
  /** Lane that stands for it when it is folded. */
  readonly foldedBy: string | null;
}

export interface Lanes {
  /** From top to bottom. */
  readonly lanes: readonly Lane[];
  /** Every moment at which something drawn begins or ends, in order, each once. */
  readonly moments: readonly SimSeconds[];
  /** Outages and plans under way: how long they last is worth comparing. */
  readonly lively: readonly TimeStretch[];
  /** Steps that somebody works on: how long that takes is what a plan is judged by. */
  readonly worked: readonly TimeStretch[];
}

/** A lane with nothing on it; readers say what theirs has. */
export const emptyLane = (lane: Pick<Lane, 'id' | 'kind' | 'title'> & Partial<Lane>): Lane => ({
  subject: null,
  note: null,
  summary: null,
  foldedBy: null,
  condition: null,
  bars: [],
  flags: [],
  planned: null,
  slack: null,
  levels: [],
  minimum: null,
  trackCount: 1,
  ...lane,
});
