/** A run as a person reads it: one entry a line, aligned, counted from T. Made for inline snapshots. */
import type { EntityKind } from '../../src/model/entity.ts';
import type { Run } from '../../src/model/run.ts';
import type { MissingNeed, TraceEntry } from '../../src/model/trace.ts';

type EntryType = TraceEntry['type'];

/** Which entries of a run; what is left out does not matter. */
export interface Wanted<Type extends EntryType = EntryType> {
  readonly kind?: EntityKind;
  readonly id?: string;
  readonly type?: Type;
}

/** Entries about something, in order. */
export function entriesOf<Type extends EntryType = EntryType>(
  run: Pick<Run, 'entries'>,
  { kind, id, type }: Wanted<Type>,
): Extract<TraceEntry, { type: Type }>[] {
  return run.entries.filter(
    (entry): entry is Extract<TraceEntry, { type: Type }> =>
      (kind === undefined || entry.subject.kind === kind) &&
      (id === undefined || entry.subject.id === id) &&
      (type === undefined || entry.type === type),
  );
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** `T+0:13`, `T-1:00`, `T+26:00:05`: hours, minutes, and seconds when there are some. */
export function clock(run: Pick<Run, 'incidentAt'>, at: number): string {
  const seconds = Math.abs(at - run.incidentAt);
  const hours = Math.floor(seconds / 3600);
  const rest = seconds % 60 === 0 ? '' : `:${padded(seconds % 60)}`;
  const sign = at < run.incidentAt ? '-' : '+';
  return `T${sign}${hours}:${padded(Math.floor((seconds % 3600) / 60))}${rest}`;
}

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

const needText = ({ kind, what, forGood }: MissingNeed): string =>
  `${kind} ${what.id}${forGood ? ' (for good)' : ''}`;

function lossText(entry: Extract<TraceEntry, { type: 'data-loss' }>): string {
  const what = entry.everything ? 'everything' : `${entry.ageSeconds} s`;
  const bytes = entry.bytes === null ? '' : `, ${entry.bytes} B`;
  const still = entry.unrestored
    ? ', not restored'
    : entry.overwritten
      ? ', as was lost before'
      : '';
  return `loses ${what} of ${entry.data}${bytes}${still}${entry.definitive ? ' (nowhere else)' : ''}`;
}

function textOf(run: Run, entry: TraceEntry): string {
  switch (entry.type) {
    case 'transition':
      return `${entry.from} → ${entry.to}`;
    case 'level': {
      const limit = entry.limitedBy;
      const by = limit === null ? '' : `  (by ${limit.kind} ${limit.id})`;
      return `${percent(entry.from)} → ${percent(entry.to)}${by}`;
    }
    case 'waiting':
      return `misses ${entry.missing.map(needText).join(', ')}`;
    case 'data-loss':
      return lossText(entry);
    case 'sight':
      return `sees ${percent(entry.seen)} (${entry.through})`;
    case 'draw':
      return `draws ${entry.purpose} ${entry.value} of ${entry.law}`;
    case 'mutual-dependency':
      return `cannot start: ${entry.members.map((member) => member.id).join(', ')}`;
    case 'common-failure': {
      const struck = entry.copies.map(({ id }) => id).join(', ') || 'nothing';
      return `strikes ${struck} (${entry.within} ${entry.domain})`;
    }
    case 'intervention':
      return `you ${entry.act}`;
    case 'restore-point': {
      const taken = entry.takenAt === null ? 'nothing' : clock(run, entry.takenAt);
      return `restores ${taken} of ${entry.backup}${entry.sound ? '' : ' (unsound)'}`;
    }
    case 'pace':
      return `has done ${entry.done} of ${entry.total} ${entry.counts}, ${entry.rate}/s (${entry.boundBy}${entry.what ? ` ${entry.what.id}` : ''})`;
    case 'found-empty':
      return `is empty at ${clock(run, entry.takenAt)}`;
    case 'spoilt-unseen':
      return `is spoilt unseen (${entry.data})`;
    case 'divergence':
      return `has ${entry.seconds} s of ${entry.data} alone`;
    case 'orphans':
      return `leaves ${entry.seconds} s of orphans between ${entry.data} and ${entry.other}`;
    case 'reconciled':
      return `reconciles ${entry.seconds} s of ${entry.data} (${entry.kept ? 'kept' : 'given up'})`;
    case 'capacity':
      return `capacity ${percent(entry.from)} → ${percent(entry.to)}`;
    case 'demand':
      return `demand ${percent(entry.from)} → ${percent(entry.to)}`;
    case 'backlog': {
      const drains = entry.drainsIn === null ? 'never' : `in ${entry.drainsIn} s`;
      return `backlog ${entry.seconds} s${entry.seconds > 0 ? `, drained ${drains}` : ''}`;
    }
    case 'work-left':
      return `work left ${entry.left} s`;
    case 'mode':
      return `mode ${entry.mode} ${entry.what}`;
    case 'leak': {
      const sealed = entry.readable ? '' : ', sealed';
      return `leak ${entry.stage} ${percent(entry.share)} of ${entry.data}, ${entry.bytes} B${sealed}`;
    }
    case 'errors':
      return `fails ${percent(entry.share)}`;
    case 'notice':
      return entry.endsIn === null ? 'notice withdrawn' : `notice ends in ${entry.endsIn} s`;
    case 'expired':
      return 'expires';
    case 'cost':
      return `costs ${entry.cents} for ${entry.of} (${entry.heading})`;
    default:
      return `ignores ${entry.event} (${entry.state})`;
  }
}

/** How much of the trace is shown. */
export interface PlayOptions {
  /** Numbers of the entries, and those of their causes. */
  readonly causes?: boolean;
  /** Draws are left out unless this is set: most tests are not about them. */
  readonly draws?: boolean;
}

/**
 * The entries that fit one of the wanted, one a line: `T+0:13  plan failover  alerted → deciding  (because 25)`.
 *
 * @param wanted none: all of them
 */
export function play(run: Run, wanted: readonly Wanted[] = [], options: PlayOptions = {}): string {
  const rows = run.entries
    .filter((entry) => options.draws || entry.type !== 'draw')
    .filter((entry) => wanted.length === 0 || wanted.some((one) => fits(entry, one)))
    .map((entry) => [
      ...(options.causes ? [String(entry.id)] : []),
      clock(run, entry.at),
      `${entry.subject.kind} ${entry.subject.id}`,
      textOf(run, entry) + (options.causes ? becauseText(entry) : ''),
    ]);
  return aligned(rows);
}

const fits = (entry: TraceEntry, wanted: Wanted): boolean =>
  entriesOf({ entries: [entry] }, wanted).length === 1;

const becauseText = ({ causes }: TraceEntry): string =>
  causes.length === 0 ? '' : `  (because ${causes.join(', ')})`;

/** Columns as wide as their widest cell; the last one is left as it is. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** State of an entity at the end of a run. */
export function finalState(run: Run, kind: EntityKind, id: string): string {
  const last = entriesOf(run, { kind, id, type: 'transition' }).at(-1);
  const first = run.initial.find(({ subject }) => subject.kind === kind && subject.id === id);
  return last?.to ?? first?.state ?? 'unknown';
}

/** Level of a service or a component at the end of a run. */
export function finalLevel(run: Run, kind: 'service' | 'component', id: string): number {
  const last = entriesOf(run, { kind, id, type: 'level' }).at(-1);
  const first = run.initial.find(({ subject }) => subject.kind === kind && subject.id === id);
  return last?.to ?? first?.level ?? Number.NaN;
}
