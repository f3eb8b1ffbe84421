/**
 * What would be lost of a data set if the copy in service were lost at an instant: told from the states of whatever else holds the
 * data, never computed again. A follower loses its lag; a backup loses at most the time between two pictures; what has stopped
 * following loses more with every second; where nothing else holds them, everything is at stake.
 */
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { Timelines } from '../timelines.ts';

export interface Exposure {
  readonly kind: 'followed' | 'pictured' | 'aging' | 'exposed';
  readonly from: SimSeconds;
  readonly until: SimSeconds;
  /** At most so much is lost; null when no figure is known, or when it grows. */
  readonly seconds: number | null;
  /** What would be taken up: a copy or a backup; null for nothing. */
  readonly holder: EntityRef | null;
}

type Held = Omit<Exposure, 'from' | 'until'>;

const NOTHING: Held = { kind: 'exposed', seconds: null, holder: null };
/** Copies in these states hold nothing that could be taken up. */
const GONE: ReadonlySet<string> = new Set(['lost', 'absent', 'stopped', 'isolated', 'suspended']);

/** The lag drawn for a replica at an instant or before; null when the dossier fixes it. */
function lagOf(timelines: Timelines, replica: EntityRef, at: number): number | null {
  const draws = timelines
    .entriesOf(replica)
    .filter((entry) => entry.type === 'draw' && entry.purpose === 'lag' && entry.at <= at);
  const last = draws.at(-1);
  return last?.type === 'draw' ? last.value : null;
}

interface Holders {
  readonly run: Run;
  readonly timelines: Timelines;
  readonly stateAt: (ref: EntityRef, at: number) => string | null;
}

/** The best that holds a data set besides the copies in service, which all stand in `places`. */
function bestAt({ run, timelines, stateAt }: Holders, data: string, at: number): Held | null {
  const copies = run.description.copies.filter((copy) => copy.data === data);
  const stateOf = (kind: 'copy' | 'replica' | 'backup', id: string) => stateAt({ kind, id }, at);
  const serving = copies.filter(({ id }) => stateOf('copy', id) === 'serving');
  if (serving.length === 0) return null;
  const places = new Set(serving.map(({ site }) => site));
  const others = copies.filter(({ id, site }) => {
    const state = stateOf('copy', id);
    return state !== null && state !== 'serving' && !GONE.has(state) && !places.has(site);
  });
  const follower = others.find(({ id }) => stateOf('replica', id) === 'following');
  if (follower) {
    const seconds = lagOf(timelines, { kind: 'replica', id: follower.id }, at);
    return { kind: 'followed', seconds, holder: { kind: 'copy', id: follower.id } };
  }
  const backups = run.description.backups.filter(
    (backup) => backup.data === data && !places.has(backup.site),
  );
  const running = backups
    .filter(({ id }) => stateOf('backup', id) === 'protecting')
    .sort((one, other) => one.everySeconds - other.everySeconds)[0];
  if (running) {
    const holder = { kind: 'backup', id: running.id } as const;
    return { kind: 'pictured', seconds: running.everySeconds, holder };
  }
  const paused = others.find(({ id }) => stateOf('replica', id) === 'paused');
  if (paused) return { kind: 'aging', seconds: null, holder: { kind: 'copy', id: paused.id } };
  const stopped = backups.find(({ id }) => stateOf('backup', id) === 'interrupted');
  return stopped
    ? { kind: 'aging', seconds: null, holder: { kind: 'backup', id: stopped.id } }
    : NOTHING;
}

/** Every instant at which something that holds the data changes, the start first and the end last. */
function momentsOf(run: Run, timelines: Timelines, data: string): readonly number[] {
  const { copies, backups } = run.description;
  const refs: EntityRef[] = [
    ...copies
      .filter((copy) => copy.data === data)
      .flatMap(({ id }): EntityRef[] => [
        { kind: 'copy', id },
        { kind: 'replica', id },
      ]),
    ...backups
      .filter((backup) => backup.data === data)
      .map(({ id }): EntityRef => ({ kind: 'backup', id })),
  ];
  const moments = refs.flatMap((ref) => timelines.spansOf(ref).map(({ from }): number => from));
  return [...new Set([0, ...moments, run.endsAt])].sort((one, other) => one - other);
}

const isSame = (one: Exposure, other: Held): boolean =>
  one.kind === other.kind &&
  one.seconds === other.seconds &&
  one.holder?.id === other.holder?.id &&
  one.holder?.kind === other.holder?.kind;

/**
 * The exposure of a data set over a run, in stretches of time order; while no copy serves nothing is written, and there is none.
 *
 * @param timelines of the same run
 */
export function exposureOf(run: Run, timelines: Timelines, data: string): readonly Exposure[] {
  const spans = new Map<string, ReturnType<Timelines['spansOf']>>();
  const stateAt = (ref: EntityRef, at: number): string | null => {
    const key = `${ref.kind}:${ref.id}`;
    const known = spans.get(key) ?? timelines.spansOf(ref);
    spans.set(key, known);
    return known.findLast(({ from }) => from <= at)?.state ?? null;
  };
  const moments = momentsOf(run, timelines, data);
  const stretches: Exposure[] = [];
  for (let place = 0; place + 1 < moments.length; place += 1) {
    const [from, until] = [simSeconds(moments[place] ?? 0), simSeconds(moments[place + 1] ?? 0)];
    const held = bestAt({ run, timelines, stateAt }, data, from);
    const last = stretches.at(-1);
    if (!held) continue;
    if (last && last.until === from && isSame(last, held)) {
      stretches[stretches.length - 1] = { ...last, until };
    } else {
      stretches.push({ ...held, from, until });
    }
  }
  return stretches;
}
