/** The scenarios delivered with the application, loaded one by one when they are asked for. */

/** Texts of a dossier and of the files it may include, by path. */
interface BundledScenario {
  readonly path: string;
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface ScenarioShelf {
  /** Every bundled file, those to begin with first, then in alphabetical order; some are parts of others. */
  readonly paths: readonly string[];
  /** Null for a file that is only a part of a dossier, and for a path that is not on the shelf. */
  readonly load: (path: string) => Promise<BundledScenario | null>;
}

/** Where a newcomer begins: a place that burns, a region that obeys no order, a law that closes one, an attacker who waits. */
const TO_BEGIN_WITH = [
  'campus-fire.yaml',
  'frozen-control-plane.yaml',
  'legal-cut.yaml',
  'ransomware-dwell.yaml',
];

function inReadingOrder(paths: readonly string[]): readonly string[] {
  const first = TO_BEGIN_WITH.filter((path) => paths.includes(path));
  return [...first, ...paths.filter((path) => !first.includes(path)).sort()];
}

/** A shelf over files that are loaded by calling a function each. */
export function createShelf(
  loaders: Readonly<Record<string, () => Promise<string>>>,
): ScenarioShelf {
  const files = Object.fromEntries(
    Object.entries(loaders).map(([path, load]) => [path.replace(/^\/?scenarios\//, ''), load]),
  );
  return {
    paths: inReadingOrder(Object.keys(files)),
    load: async (path) => {
      const text = await files[path]?.();
      if (text === undefined || !DOSSIER.test(text)) return null;
      return { path, text, files: INCLUDES.test(text) ? await filesBeside(path, files) : {} };
    },
  };
}

/** Only a whole dossier states its format. */
const DOSSIER = /^bascule:/m;
const INCLUDES = /^include:/m;

async function filesBeside(
  path: string,
  files: Readonly<Record<string, () => Promise<string>>>,
): Promise<Readonly<Record<string, string>>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = Object.entries(files).filter(
    ([other]) => other !== path && other.startsWith(folder),
  );
  const texts = beside.map(async ([other, load]) => [other.slice(folder.length), await load()]);
  return Object.fromEntries(await Promise.all(texts));
}

export const bundledScenarios: ScenarioShelf = createShelf(
  import.meta.glob<string>('/scenarios/**/*.yaml', { query: '?raw', import: 'default' }),
);
