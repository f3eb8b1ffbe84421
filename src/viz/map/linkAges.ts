/**
 * How old what has reached the far end of each replication is: its lag while it follows, more with every second once it has
 * stopped; and the same of backups, whose pictures are as old as the time between two of them. Told from the trace, never
 * computed again.
 */
import { formatDuration } from '../../analysis/index.ts';
import type { BackupDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { DrawEntry } from '../../model/trace.ts';
import type { MapReading } from './mapReading.ts';

/** What a link has brought, as of the last change of a run. */
export interface LinkAge {
  readonly key: string;
  /** Key of what holds the data that are followed, and of what follows. */
  readonly from: string;
  readonly to: string;
  readonly kind: 'following' | 'stopped' | 'filling' | 'pictured';
  /** Seconds, before they grow; null when no figure is known, and little is lost. */
  readonly seconds: number | null;
  /** Instants, in seconds from the start, between which they grow by one a second; null while they do not. */
  readonly grows: { readonly from: number; readonly until: number | null } | null;
  /** Most that may be lost of the data, in seconds; null without an objective. */
  readonly rpo: number | null;
}

/** Copies in these states hold nothing that could be taken up. */
const GONE: ReadonlySet<string> = new Set(['lost', 'absent']);

/** Of every replication and backup that holds something, in the author's order. */
export function linkAgesAt(reading: MapReading): readonly LinkAge[] {
  const { copies, backups, data } = reading.run.description;
  const rpoOf = (id: string | null): number | null =>
    data.find((one) => one.id === id)?.rpo ?? null;
  // Where something follows, it is what keeps the objective, and a picture may be older.
  const followed = new Set(
    copies.flatMap(({ component, replicates }) => (replicates === null ? [] : [component])),
  );
  return [
    ...copies.flatMap((copy) => {
      if (copy.replicates === null) return [];
      const found = replicaAge(reading, copy.id, copy.replicates);
      const [from, to] = [`copy:${copy.replicates}`, `copy:${copy.id}`];
      return found ? [{ key: `${from} ${to}`, from, to, rpo: rpoOf(copy.data), ...found }] : [];
    }),
    ...backups.flatMap((backup) => {
      const found = backupAge(reading, backup);
      const to = `backup:${backup.id}`;
      const rpo = followed.has(backup.component) ? null : rpoOf(backup.data);
      return copies
        .filter(({ component, role }) => component === backup.component && role === 'active')
        .flatMap(({ id }) => {
          const key = `copy:${id} ${to}`;
          return found ? [{ key, from: `copy:${id}`, to, rpo, ...found }] : [];
        });
    }),
  ];
}

type Found = Pick<LinkAge, 'kind' | 'seconds' | 'grows'>;

function replicaAge(
  { run, snapshot }: MapReading,
  follower: string,
  followed: string,
): Found | null {
  if (GONE.has(snapshot.stateOf({ kind: 'copy', id: follower }) ?? '')) return null;
  const replica: EntityRef = { kind: 'replica', id: follower };
  const lag = lagAt(run, follower, snapshot.at);
  switch (snapshot.stateOf(replica)) {
    case 'following':
      return { kind: 'following', seconds: lag, grows: null };
    case 'filling':
      return { kind: 'filling', seconds: null, grows: null };
    case 'paused': {
      const from = snapshot.sinceOf(replica) ?? 0;
      // Nothing is written where nothing serves: what has arrived grows no older by it.
      const source: EntityRef = { kind: 'copy', id: followed };
      const isWriting = snapshot.stateOf(source) === 'serving';
      const until = isWriting ? null : Math.max(from, snapshot.sinceOf(source) ?? from);
      return { kind: 'stopped', seconds: lag, grows: { from, until } };
    }
    default:
      return null;
  }
}

function backupAge(
  { run, snapshot }: MapReading,
  { id, component, everySeconds: every }: BackupDescription,
): Found | null {
  const ref: EntityRef = { kind: 'backup', id };
  const state = snapshot.stateOf(ref);
  if (state === 'protecting') return { kind: 'pictured', seconds: every, grows: null };
  if (state !== 'interrupted') return null;
  const from = snapshot.sinceOf(ref) ?? 0;
  const isWritten = run.description.copies.some(
    (copy) =>
      copy.component === component && snapshot.stateOf({ kind: 'copy', id: copy.id }) === 'serving',
  );
  return { kind: 'stopped', seconds: every, grows: { from, until: isWritten ? null : from } };
}

const known = new WeakMap<Run, ReadonlyMap<string, readonly DrawEntry[]>>();

/** The lag drawn for a replica at an instant or before; null when the dossier fixes it. Draws are listed once for each run. */
function lagAt(run: Run, replica: string, at: number): number | null {
  let draws = known.get(run);
  if (!draws) {
    const lists = new Map<string, DrawEntry[]>();
    for (const entry of run.entries) {
      if (entry.type !== 'draw' || entry.purpose !== 'lag') continue;
      const list = lists.get(entry.subject.id) ?? [];
      lists.set(entry.subject.id, list);
      list.push(entry);
    }
    draws = lists;
    known.set(run, draws);
  }
  return draws.get(replica)?.findLast((entry) => entry.at <= at)?.value ?? null;
}

/** Age of what a link has brought, at an instant between its last change and the next; null when no figure is known. */
export function ageAt({ seconds, grows }: LinkAge, instant: number): number | null {
  if (!grows) return seconds;
  const until = Math.min(instant, grows.until ?? instant);
  return (seconds ?? 0) + Math.max(0, until - grows.from);
}

/** Whether more would be lost, were it taken up now, than the objective of its data allows. */
export function isBeyond(age: LinkAge, instant: number): boolean {
  const seconds = ageAt(age, instant);
  return age.rpo !== null && seconds !== null && seconds > age.rpo;
}

/** `replication stopped, 3 h 20 behind · beyond 4 h`, fullest first. */
export function ageWords(
  age: LinkAge,
  instant: number,
  { language, text }: Pick<MapReading, 'language' | 'text'>,
): string {
  const seconds = ageAt(age, instant);
  const words = text.ages;
  const said = words[age.kind](seconds === null ? null : formatDuration(seconds, language));
  return isBeyond(age, instant) && age.rpo !== null
    ? `${said} · ${words.beyond(formatDuration(age.rpo, language))}`
    : said;
}
