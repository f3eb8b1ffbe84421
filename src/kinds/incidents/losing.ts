import type { IncidentImpact } from '../../model/effect.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Ground } from '../../model/vocabulary.ts';

/** A ground of lawful use that is announced as ending, then lost unless it holds again meanwhile; lost at once without a grace period. */
export function losing(
  refs: readonly string[],
  ground: Ground,
  grace: SourcedLaw | undefined,
): readonly IncidentImpact[] {
  const about = { scope: 'grounds' as const, refs, ground, dwellSeconds: 0 };
  if (!grace) return [{ ...about, event: { hosting: 'ground.lost' }, after: null }];
  return [
    { ...about, event: { hosting: 'ground.threatened' }, after: null },
    { ...about, event: { hosting: 'ground.ended' }, after: grace, announced: true },
  ];
}
