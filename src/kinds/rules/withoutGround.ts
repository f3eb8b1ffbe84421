import type { Fact, Hosting } from '../../model/hosting.ts';
import type { Ground } from '../../model/vocabulary.ts';

/** Known not to be, by what happens in the run. */
const NO: Fact<boolean> = { value: false, asOf: null, source: '', confidence: 'high' };

/** A hosting as the law sees it once a ground of its lawful use is lost. */
export function withoutGround(hosting: Hosting, ground: Ground): Hosting {
  switch (ground) {
    case 'qualification':
      return {
        ...hosting,
        qualifications: hosting.qualifications.map((one) =>
          one.scheme === 'SecNumCloud'
            ? { ...one, status: { ...one.status, value: 'lapsed' as const } }
            : one,
        ),
      };
    case 'immunity':
      return { ...hosting, immune: NO };
    case 'health':
      return { ...hosting, health: NO };
    case 'restricted':
      return { ...hosting, restricted: NO };
    default:
      return { ...hosting, adequate: NO };
  }
}
