/** Grounds of lawful use that some incident of a dossier may take away: only those have a machine. */
import type { Ground } from '../../model/vocabulary.ts';
import { type Directory, directoryOf } from '../../scenario/directory.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { kindOfEffect } from './effectKind.ts';

/** `nubo/qualification`: the hosting, and what its lawful use stands on. */
export const groundId = (hosting: string, ground: Ground): string => `${hosting}/${ground}`;

/** Ids of these grounds, each once, in the order in which incidents name them. */
export function groundsOf(
  dossier: Dossier,
  directory: Directory = directoryOf(dossier),
): readonly string[] {
  const ids = Object.values(dossier.incidents).flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      kindOfEffect(effect)
        .impacts(effect)
        .flatMap(({ scope, refs, ground }) =>
          scope === 'grounds' && ground
            ? refs.flatMap((ref) =>
                directory.hostingsOf(ref).map((hosting) => groundId(hosting, ground)),
              )
            : [],
        ),
    ),
  );
  return [...new Set(ids)];
}
