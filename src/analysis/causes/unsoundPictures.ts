/** Why a backup has no sound picture: an attack that had been there for longer than its pictures are kept. */
import type { Run } from '../../model/run.ts';

export interface UnsoundPictures {
  /** Seconds for which a picture is kept. */
  readonly keep: number;
  /** Seconds for which the data had been unsound as the incident began. */
  readonly dwell: number;
}

const SPOILING: ReadonlySet<string> = new Set([
  'copy.encrypted',
  'copy.corrupted',
  'copy.deleted',
  'copy.tainted',
]);

/** Null where something else is the reason, or nothing says. */
export function unsoundPictures(run: Run, backup: string): UnsoundPictures | null {
  const { backups, copies, incidents } = run.description;
  const described = backups.find(({ id }) => id === backup);
  if (described?.keepSeconds === undefined) return null;
  const { keepSeconds: keep, component } = described;
  const own = new Set(copies.filter((copy) => copy.component === component).map(({ id }) => id));
  const dwells = run.entries.flatMap((entry) => {
    if (entry.type !== 'transition' || !SPOILING.has(entry.event)) return [];
    if (entry.subject.kind !== 'copy' || !own.has(entry.subject.id)) return [];
    const causes = entry.causes.map((id) => run.entries[id]?.subject);
    const incident = causes.find((subject) => subject?.kind === 'incident');
    return incidents.find(({ id }) => id === incident?.id)?.dwellSeconds ?? [];
  });
  const dwell = Math.max(0, ...dwells);
  return dwell >= keep ? { keep, dwell } : null;
}
