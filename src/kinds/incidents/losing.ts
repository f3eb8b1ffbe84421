import type { IncidentImpact } from '../../model/effect.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Ground } from '../../model/vocabulary.ts';

/** A ground of lawful use that is announced as ending, then lost; lost at once without a grace period. */
export function losing(
  refs: readonly string[],
  ground: Ground,
  grace: SourcedLaw | undefined,
): readonly IncidentImpact[] {
  const about = { scope: 'grounds' as const, refs, ground, dwellSeconds: 0 };
  const loss: IncidentImpact = {
    ...about,
    event: { hosting: 'ground.lost' },
    after: grace ?? null,
  };
  if (!grace) return [loss];
  return [{ ...about, event: { hosting: 'ground.threatened' }, after: null }, loss];
}
