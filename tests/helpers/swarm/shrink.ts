/** Makes a dossier small: leaves out part after part, big ones first, while what is wrong with it stays. */
import type { Section } from '../invented.ts';

type Path = readonly (string | number)[];

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every part by its path, level by level: the outer ones first. */
function partsOf(whole: Section): readonly Path[] {
  const paths: Path[] = [];
  let level: readonly (readonly [Path, unknown])[] = [[[], whole]];
  while (level.length > 0) {
    level = level.flatMap(([path, value]) =>
      isBranch(value)
        ? Object.entries(value).map(([key, part]) => {
            const name = Array.isArray(value) ? Number(key) : key;
            return [[...path, name], part] as const;
          })
        : [],
    );
    paths.push(...level.map(([path]) => path));
  }
  return paths;
}

/** The whole without one part; a list closes up. */
function without(whole: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (!isBranch(whole)) return whole;
  if (Array.isArray(whole)) {
    return rest.length === 0
      ? whole.filter((_, index) => index !== key)
      : whole.map((part: unknown, index) => (index === key ? without(part, rest) : part));
  }
  const entries = Object.entries(whole).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(
    entries.map(([name, part]) => [name, name === key ? without(part, rest) : part]),
  );
}

/**
 * The smallest dossier that one can get to by leaving out one part at a time.
 *
 * @param isStillWrong whether a candidate shows what is wrong; it may throw for one that is no dossier any more
 * @param triesMax how many candidates to try at most
 */
export function shrunk(
  sections: Section,
  isStillWrong: (candidate: Section) => boolean,
  triesMax = 3_000,
): Section {
  const holds = (candidate: Section): boolean => {
    try {
      return isStillWrong(candidate);
    } catch {
      return false;
    }
  };
  let best = sections;
  let tries = 0;
  for (let before: Section | null = null; before !== best && tries < triesMax; ) {
    before = best;
    // Paths of what is left out meanwhile lead nowhere, or to a neighbour that moved up: both are only tries.
    for (const path of partsOf(best)) {
      if (tries >= triesMax) break;
      tries += 1;
      // Sections stay sections: only what is in them goes.
      const candidate = without(best, path) as Section;
      if (holds(candidate)) best = candidate;
    }
  }
  return best;
}
