/** [SCN-R62] A walkthrough names variants and incidents that exist. */
import { type Finding, finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Readable } from './readable.ts';

const SECTIONS = { variant: 'variants', incident: 'incidents' } as const;

/** @param base the dossier as written; what a scene shows is looked for in the run, which another variant may change */
export function checkWalkthrough({ read, doubt }: Readable): readonly Finding[] {
  return read.walkthrough.flatMap((scene, index) =>
    (['variant', 'incident'] as const).flatMap((is): readonly Finding[] => {
      const found = scene[is];
      const names = Object.keys(read[SECTIONS[is]]);
      if (found === undefined || names.includes(found)) return [];
      if (doubt.isDoubtful(found, [is])) return [];
      const suggestion = nearest(found, names);
      return [
        finding('SCN-301', ['walkthrough', index, is], { found, expects: [is] }, { suggestion }),
      ];
    }),
  );
}
