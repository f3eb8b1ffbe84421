/**
 * Plays the same futures of one design or of several, with whatever workers there are, and says what they come to.
 * Rows are counted in the order of the futures and a stopping rule is looked at after whole blocks only, so that the
 * answer is the same for any number of workers, in whatever order they answer, paused or not.
 */
import type { Played } from '../analysis/campaign/summary.ts';
import { BLOCK_FUTURES, createTally } from '../analysis/campaign/tally.ts';
import { at, invariant } from '../base/assert.ts';
import { outcomeColumns } from '../model/outcome.ts';
import type { CrewPlace } from './campaignCrew.ts';
import type {
  Campaign,
  CampaignEnd,
  CampaignOrder,
  CampaignSurroundings,
} from './campaignOrder.ts';
import type { FromCampaignWorker, OpenedDesign, ToCampaignWorker } from './campaignProtocol.ts';
import { type CampaignUnits, createUnits } from './campaignUnits.ts';

/** Units that a worker has at a time: with one alone it would do nothing while it waits for the next. */
const HELD_UNITS = 2;
/** Between two reports, at least. */
const REPORT_MS = 200;
/** A summary that takes long is made less often: for each millisecond of it, so many without. */
const REST_PER_SUMMARY = 4;

/** A campaign whose designs are open. */
interface Playing {
  readonly units: CampaignUnits;
  readonly played: readonly Played[];
}

interface State<Summary> {
  readonly order: CampaignOrder<Summary>;
  readonly around: CampaignSurroundings<Summary>;
  readonly settle: (end: CampaignEnd<Summary>) => void;
  /** Workers that have opened the designs. */
  readonly ready: Set<number>;
  place: CrewPlace | null;
  playing: Playing | null;
  isPaused: boolean;
  /** What the first futures come to is being shown. */
  isShowing: boolean;
  isOver: boolean;
  /** Blocks counted in whole. */
  blocks: number;
  /** Futures counted. */
  done: number;
  /** No report before. */
  reportAt: number;
}

/** Begins a campaign. It reads nothing but its arguments: no clock, no thread, no page of its own. */
export function createCampaign<Summary>(
  order: CampaignOrder<Summary>,
  around: CampaignSurroundings<Summary>,
): Campaign<Summary> {
  invariant(order.designs.length > 0 && order.runs > 0, 'a campaign plays something');
  const { promise: ended, resolve: settle } = withResolvers<CampaignEnd<Summary>>();
  const state: State<Summary> = {
    order,
    around,
    settle,
    ready: new Set(),
    place: null,
    playing: null,
    isPaused: false,
    isShowing: false,
    isOver: false,
    blocks: 0,
    done: 0,
    reportAt: around.now(),
  };
  state.place = around.crew.join({
    onMessage: (worker, message) => hear(state, worker, message),
    onFailure: (message) => fail(state, message),
  });
  const { designs, seed } = order;
  toAll(state, ({ campaign }) => ({ type: 'open', campaign, seed, designs }));
  return {
    ended,
    pause: () => pause(state),
    resume: () => resume(state),
    cancel: () => cancel(state),
  };
}

function toAll<Summary>(
  { place, around }: State<Summary>,
  messageOf: (place: CrewPlace) => ToCampaignWorker,
): void {
  if (!place) return;
  for (let worker = 0; worker < around.crew.size; worker += 1) {
    place.post(worker, messageOf(place));
  }
}

function hear<Summary>(state: State<Summary>, worker: number, message: FromCampaignWorker): void {
  if (state.isOver) return;
  try {
    take(state, worker, message);
  } catch (error) {
    // Rows that cannot be, or a summary that cannot be made: the campaign ends, the page goes on.
    fail(state, String(error));
  }
}

function take<Summary>(state: State<Summary>, worker: number, message: FromCampaignWorker): void {
  switch (message.type) {
    case 'opened':
      state.playing ??= beginPlaying(state.order, message.designs);
      state.ready.add(worker);
      report(state);
      handOut(state, worker);
      break;
    case 'rows':
      state.playing?.units.take(message.design, message.first, message.rows);
      takeRows(state);
      handOut(state, worker);
      break;
    case 'refused':
      end(state, {
        end: 'refused',
        design: message.design,
        diagnostics: message.diagnostics,
      });
      break;
    default:
      end(state, {
        end: 'failed',
        design: message.design,
        run: message.run,
        message: message.message,
      });
  }
}

/** Counts rows and tells of them; of the first ones at once, for somebody waits to see any. */
function takeRows<Summary>(state: State<Summary>): void {
  const isFirst = state.done === 0;
  count(state);
  if (state.isOver) return;
  if (isFirst && state.done > 0) showFirst(state);
  else report(state);
}

function showFirst<Summary>(state: State<Summary>): void {
  const { whenShown } = state.around;
  if (whenShown) {
    state.isShowing = true;
    layDown(state);
    whenShown(() => {
      state.isShowing = false;
      handOutToAll(state);
    });
  }
  reportNow(state);
}

function beginPlaying<Summary>(
  { designs, seed, runs, claims }: CampaignOrder<Summary>,
  opened: readonly OpenedDesign[],
): Playing {
  const played = designs.map(({ variant, incidents, overSeconds }, index): Played => {
    const { description, engine, dossierHash } = at(opened, index);
    return {
      tally: createTally(outcomeColumns(description)),
      description,
      setting: {
        variant,
        incidents,
        ...(overSeconds === undefined ? {} : { overSeconds }),
        seed,
        engine,
        dossierHash,
        ...claims,
      },
    };
  });
  const widths = played.map(({ tally }) => tally.columns.length);
  return { units: createUnits({ runs, blockFutures: BLOCK_FUTURES, widths }), played };
}

const isHeld = <Summary>({ isOver, isPaused, isShowing }: State<Summary>): boolean =>
  isOver || isPaused || isShowing;

function handOutToAll<Summary>(state: State<Summary>): void {
  for (const worker of state.ready) handOut(state, worker);
}

/** Workers stop within a slice; what they have played comes, and the rest is anybody's. */
function layDown<Summary>(state: State<Summary>): void {
  state.playing?.units.release();
  toAll(state, ({ campaign }) => ({ type: 'stop', campaign }));
}

/** Gives a worker something to do, if it is ready and there is something. */
function handOut<Summary>(state: State<Summary>, worker: number): void {
  const { playing, place, ready } = state;
  if (!playing || !place || isHeld(state) || !ready.has(worker)) return;
  while (playing.units.heldBy(worker) < HELD_UNITS) {
    const work = playing.units.giveTo(worker);
    if (!work) return;
    place.post(worker, { type: 'play', campaign: place.campaign, ...work });
  }
}

/** Counts what has come and has no gap before it; ends the campaign where it ends, whatever has come beyond. */
function count<Summary>(state: State<Summary>): void {
  const { playing, order } = state;
  if (!playing) return;
  for (;;) {
    const { futures, isWhole, rows } = playing.units.rowsOf(state.blocks);
    const done = state.blocks * BLOCK_FUTURES + futures;
    if (done === state.done) return;
    for (const [design, ofDesign] of rows.entries()) {
      at(playing.played, design).tally.append(state.blocks, ofDesign);
    }
    state.done = done;
    if (!isWhole) return;
    playing.units.drop(state.blocks);
    state.blocks += 1;
    const isAll = state.done === order.runs;
    if (isAll || order.isEnough?.(playing.played)) {
      finish(state, playing, isAll ? 'all' : 'enough');
      return;
    }
  }
}

function finish<Summary>(
  state: State<Summary>,
  { played }: Playing,
  because: 'all' | 'enough',
): void {
  const { done, order } = state;
  const summary = order.summarise(played);
  end(state, { end: 'finished', because, done, of: order.runs, summary });
}

const summaryOf = <Summary>({ playing, done, order }: State<Summary>): Summary | null =>
  playing && done > 0 ? order.summarise(playing.played) : null;

/** Tells how far it is, unless that was told a moment ago. */
function report<Summary>(state: State<Summary>): void {
  const { now, onProgress } = state.around;
  const began = now();
  if (!onProgress || began < state.reportAt) return;
  const summary = summaryOf(state);
  state.reportAt = began + Math.max(REPORT_MS, (now() - began) * REST_PER_SUMMARY);
  const phase = state.playing === null ? 'opening' : state.isPaused ? 'paused' : 'playing';
  onProgress({ phase, done: state.done, of: state.order.runs, summary });
}

/** Now, whatever was told a moment ago: something changed that a person did. */
function reportNow<Summary>(state: State<Summary>): void {
  state.reportAt = state.around.now();
  report(state);
}

function pause<Summary>(state: State<Summary>): void {
  if (state.isOver || state.isPaused) return;
  state.isPaused = true;
  layDown(state);
  reportNow(state);
}

function resume<Summary>(state: State<Summary>): void {
  if (state.isOver || !state.isPaused) return;
  state.isPaused = false;
  reportNow(state);
  handOutToAll(state);
}

function cancel<Summary>(state: State<Summary>): void {
  if (state.isOver) return;
  const { done, order } = state;
  const summary = summaryOf(state);
  end<Summary>(state, { end: 'cancelled', done, of: order.runs, summary });
}

const fail = <Summary>(state: State<Summary>, message: string): void =>
  end(state, { end: 'failed', design: null, run: null, message });

function end<Summary>(state: State<Summary>, ending: CampaignEnd<Summary>): void {
  if (state.isOver) return;
  state.isOver = true;
  toAll(state, ({ campaign }) => ({ type: 'close', campaign }));
  state.place?.leave();
  state.settle(ending);
}

/** Promise.withResolvers, which Node 20 lacks. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
