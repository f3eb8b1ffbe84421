import type { SourceFile } from './sourceFile.ts';

/** Which folders may name a package. A new package is a new line here, or a finding. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  react: ['src/ui/', 'src/main.tsx'],
  'react-dom': ['src/ui/', 'src/main.tsx'],
  '@fontsource-variable/atkinson-hyperlegible-next': ['src/ui/', 'src/main.tsx'],
  '@fontsource-variable/atkinson-hyperlegible-mono': ['src/ui/', 'src/main.tsx'],
  d3: ['src/viz/', 'src/ui/interaction/'],
  xstate: ['src/engine/', 'src/drill/'],
  zod: ['src/model/', 'src/kinds/', 'src/scenario/'],
  yaml: ['src/scenario/'],
  'js-yaml': ['src/scenario/'],
  immer: ['src/editor/', 'src/ui/state/'],
  commander: ['src/cli/'],
  'node:': ['src/cli/'],
};

/** The side of d3 that touches the page. React renders; only a gesture needs these. */
const D3_ON_THE_PAGE =
  /^(select|selectAll|create|axis\w+|transition|timer|timeout|interval|drag\w*|zoom|brush\w*|pointer\w*)$/;

/** Packages named from a folder where they have no place. */
export function packageFindings(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((it) => {
      if (it.package === undefined) return [];
      const where = `${file.path}:${it.line}`;
      const allowed = ALLOWED[it.package] ?? [];
      if (!allowed.some((place) => file.path.startsWith(place))) {
        return [`${where}: ${it.package} belongs in ${allowed.join(', ') || 'no folder yet'}`];
      }
      if (it.package !== 'd3') return [];
      return d3Findings(file.path, it.names).map((finding) => `${where}: ${finding}`);
    }),
  );
}

function d3Findings(path: string, names: readonly string[]): readonly string[] {
  if (names.includes('*')) return ['import the names you use: all of d3 is three times larger'];
  if (path.startsWith('src/ui/interaction/')) return [];
  return names
    .filter((name) => D3_ON_THE_PAGE.test(name))
    .map((name) => `d3's ${name} touches the page: it belongs in src/ui/interaction/`);
}

/** Components outside the screen: JSX imports React without saying so. */
export const jsxFindings = (paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => path.endsWith('.tsx') && !/^src\/(ui\/|main\.tsx$)/.test(path))
    .map((path) => `${path}: JSX belongs in src/ui/`);
