import type { Import } from './importsOf.ts';
import type { SourceFile } from './sourceFile.ts';

/** Folders of src/, lowest first. Folders of one line are siblings: they never import each other. */
export const LAYERS: readonly (readonly string[])[] = [
  ['base'],
  ['model'],
  ['kinds'],
  ['scenario'],
  ['engine'],
  ['analysis'],
  ['viz', 'editor', 'drill', 'workers', 'platform'],
  ['ui', 'cli'],
];

/** Files above all layers: they only put the parts together. */
const ENTRY = 'src/main.tsx';

const heightOf = (folder: string): number => LAYERS.findIndex((layer) => layer.includes(folder));

const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** Imports that go up, or sideways, and files that stand in no layer. */
export function layerFindings(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path !== ENTRY)
    .flatMap((file) => {
      const folder = folderOf(file.path);
      if (folder === undefined || heightOf(folder) < 0) {
        return [`${file.path}: stands in no layer; move it into ${LAYERS.flat().join(', ')}`];
      }
      return file.imports.flatMap((it) => complaint(file.path, folder, it) ?? []);
    });
}

function complaint(path: string, folder: string, it: Import): string | undefined {
  if (it.target === undefined) return undefined;
  const where = `${path}:${it.line}`;
  const above = LAYERS.at(-1)?.includes(folder) ?? false;
  if (it.target === 'package.json' && above) return undefined;
  const target = folderOf(it.target);
  if (target === undefined) return `${where}: leaves the layers for ${it.target}`;
  if (target === folder || heightOf(target) < heightOf(folder)) return undefined;
  const direction = heightOf(target) === heightOf(folder) ? 'sideways' : 'up';
  return `${where}: imports ${direction} from ${folder} to ${target}; move what both need below them`;
}
