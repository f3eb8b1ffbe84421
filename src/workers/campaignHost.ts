/**
 * What a worker of a campaign does for each message, without the worker. Work is done in slices: between two of them
 * messages are heard, so that `stop` and `close` wait for one slice at most. What is played does not depend on slices.
 */
import { assertNever, at } from '../base/assert.ts';
import type { FromCampaignWorker, ToCampaignWorker } from './campaignProtocol.ts';
import type { OpenDesign, PlayableDesign } from './openDesign.ts';
import type { FuturePlayer } from './playFuture.ts';

/** What the worker's entry gives; a test gives stand-ins. */
export interface HostSurroundings {
  /** Sends a message; what is listed is given away with it. */
  readonly post: (message: FromCampaignWorker, given: readonly ArrayBuffer[]) => void;
  /** Does the task after the messages that wait now have been heard. */
  readonly later: (task: () => void) => void;
  /** Milliseconds of a clock that never goes back. It decides when messages are heard and rows are sent, no result. */
  readonly now: () => number;
  readonly openDesign: OpenDesign;
}

/** A slice ends with the first future after so long: a tenth of the 200 ms in which a person sees a stop. */
export const SLICE_MS = 20;
/**
 * Rows are sent at least so often, at the end of a slice: a slow block shows how it goes. The first ones go after a slice, so
 * that there is something to see at once; then each part may take twice as long as the one before.
 */
const PART_MS = 150;

type Work = Extract<ToCampaignWorker, { type: 'play' }>;

interface OpenCampaign {
  readonly seed: number;
  readonly designs: readonly PlayableDesign[];
  /** Made when first needed: a campaign may have many designs. */
  readonly players: Map<number, FuturePlayer>;
  /** How long the next part may take. */
  partMs: number;
}

/** Rows that are being played and have not been sent. */
interface Batch {
  readonly work: Work;
  readonly player: FuturePlayer;
  /** Number of the first future in `rows`. */
  readonly from: number;
  /** Room for the rest of the work. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** When the rows before these were sent, or when the work began. */
  readonly sentAt: number;
  played: number;
}

interface Host {
  readonly around: HostSurroundings;
  readonly campaigns: Map<number, OpenCampaign>;
  waiting: readonly Work[];
  batch: Batch | null;
  /** A slice will come by itself. */
  isDue: boolean;
}

/**
 * A worker of campaigns: takes messages, answers through `around.post`.
 *
 * @throws InvariantError for a message of no known type
 */
export function createCampaignHost(around: HostSurroundings): (message: ToCampaignWorker) => void {
  const host: Host = { around, campaigns: new Map(), waiting: [], batch: null, isDue: false };
  return (message) => {
    switch (message.type) {
      case 'open':
        open(host, message);
        break;
      case 'play':
        host.waiting = [...host.waiting, message];
        goOn(host);
        break;
      case 'stop':
        if (host.batch?.work.campaign === message.campaign) send(host, host.batch);
        forgetWork(host, message.campaign);
        break;
      case 'close':
        forgetWork(host, message.campaign);
        host.campaigns.delete(message.campaign);
        break;
      default:
        assertNever(message);
    }
  };
}

function open({ around, campaigns }: Host, message: Extract<ToCampaignWorker, { type: 'open' }>) {
  const { campaign, seed } = message;
  const designs: PlayableDesign[] = [];
  for (const [design, asked] of message.designs.entries()) {
    try {
      const opening = around.openDesign(asked);
      if (!opening.ok) {
        around.post({ type: 'refused', campaign, design, diagnostics: opening.error }, []);
        return;
      }
      designs.push(opening.value);
    } catch (error) {
      const crashed = { type: 'crashed', campaign, design, run: null } as const;
      around.post({ ...crashed, message: String(error) }, []);
      return;
    }
  }
  campaigns.set(campaign, { seed, designs, players: new Map(), partMs: SLICE_MS });
  around.post({ type: 'opened', campaign, designs: designs.map(({ opened }) => opened) }, []);
}

function forgetWork(host: Host, campaign: number): void {
  host.waiting = host.waiting.filter((work) => work.campaign !== campaign);
  if (host.batch?.work.campaign === campaign) host.batch = null;
}

/** Goes on after the messages that wait have been heard, unless that is arranged already. */
function goOn(host: Host): void {
  if (host.isDue || (!host.batch && host.waiting.length === 0)) return;
  host.isDue = true;
  host.around.later(() => {
    host.isDue = false;
    playSlice(host);
    goOn(host);
  });
}

function playSlice(host: Host): void {
  const { now } = host.around;
  const began = now();
  do {
    if (host.batch) playOne(host, host.batch);
    else if (!takeUp(host)) return;
  } while (now() - began < SLICE_MS);
  const { batch } = host;
  const campaign = batch && host.campaigns.get(batch.work.campaign);
  if (!campaign || now() - batch.sentAt < campaign.partMs) return;
  campaign.partMs = Math.min(PART_MS, 2 * campaign.partMs);
  send(host, batch);
}

/** Begins the work that has waited longest; false when none waits. */
function takeUp(host: Host): boolean {
  const [work, ...rest] = host.waiting;
  if (!work) return false;
  host.waiting = rest;
  const campaign = host.campaigns.get(work.campaign);
  // Its campaign was closed, or never opened: nobody waits for it.
  if (!campaign) return true;
  attempt(host, work, null, () => {
    host.batch = batchOf(work, work.first, playerOf(campaign, work.design), host.around.now());
  });
  return true;
}

function playerOf({ players, designs, seed }: OpenCampaign, design: number): FuturePlayer {
  const ready = players.get(design) ?? at(designs, design).createPlayer(seed);
  players.set(design, ready);
  return ready;
}

function batchOf(work: Work, from: number, player: FuturePlayer, sentAt: number): Batch {
  const room = work.first + work.count - from;
  const rows = new Int32Array(room * player.columns.length);
  return { work, player, from, rows, sentAt, played: 0 };
}

function playOne(host: Host, batch: Batch): void {
  const { work, player, from, rows } = batch;
  attempt(host, work, from + batch.played, () => {
    player.play(from + batch.played, rows, batch.played * player.columns.length);
    batch.played += 1;
    if (from + batch.played === work.first + work.count) send(host, batch);
  });
}

/** Sends what has been played of a batch; the rest of it becomes the next one. */
function send(host: Host, { work, player, from, rows, played }: Batch): void {
  const { post, now } = host.around;
  const next = from + played;
  host.batch = next < work.first + work.count ? batchOf(work, next, player, now()) : null;
  if (played === 0) return;
  const width = player.columns.length;
  const sent = host.batch ? rows.slice(0, played * width) : rows;
  const { campaign, design } = work;
  post({ type: 'rows', campaign, design, first: from, rows: sent }, [sent.buffer]);
}

/** Does some work of a campaign; when it throws, the campaign is over in this worker. */
function attempt(host: Host, work: Work, run: number | null, task: () => void): void {
  const { campaign, design } = work;
  try {
    task();
  } catch (error) {
    forgetWork(host, campaign);
    host.campaigns.delete(campaign);
    host.around.post({ type: 'crashed', campaign, design, run, message: String(error) }, []);
  }
}
