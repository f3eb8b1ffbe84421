import type { IncidentImpact } from '../../model/effect.ts';
import type { SourcedLaw } from '../../model/law.ts';

/** An end that is announced, then comes, unless it is paid for or renewed meanwhile. */
export function ending(
  refs: readonly string[],
  notice: SourcedLaw | undefined,
): readonly IncidentImpact[] {
  const about = { scope: 'access' as const, refs, dwellSeconds: 0 };
  return [
    { ...about, event: { hosting: 'access.notified' }, after: null },
    { ...about, event: { hosting: 'access.ended' }, after: notice ?? null, announced: true },
  ];
}
