// What is built, from which files, into which folder of dist/.
import { existsSync, readdirSync } from 'node:fs';
import { below, root } from './root.mjs';

/**
 * @typedef {object} Target
 * @property {string} folder where the result goes, below the repository
 * @property {string} result the file that proves a finished build
 * @property {readonly string[]} sources files and folders that the result depends on
 * @property {() => import('vite').InlineConfig} config
 */

const SHARED_SOURCES = ['src', 'package.json', 'package-lock.json', 'scripts/targets.mjs'];

/** The application that `npm start` serves. @type {Target} */
export const web = {
  folder: 'dist/web',
  result: 'index.html',
  sources: [...SHARED_SOURCES, 'scenarios', 'public', 'index.html', 'vite.config.ts'],
  config: () => ({ root, configFile: below('vite.config.ts'), logLevel: 'warn' }),
};

/** The command line, with a file of its own for each worker thread it starts. @type {Target} */
export const cli = {
  folder: 'dist/cli',
  result: 'main.js',
  sources: SHARED_SOURCES,
  config: () => forNode('dist/cli', cliEntries()),
};

/** The measurements of `npm run bench`. @type {Target} */
export const bench = {
  folder: 'dist/bench',
  result: 'bench.js',
  sources: [...SHARED_SOURCES, 'tests/perf', 'scenarios'],
  config: () =>
    forNode('dist/bench', {
      ...Object.fromEntries(
        ['bench', 'contestant', 'land', 'probe', 'profile', 'thread'].map((name) => [
          name,
          below('tests/perf', `${name}.ts`),
        ]),
      ),
    }),
};

/** The page that the measurements open in Chromium. @type {Target} */
export const benchPage = {
  folder: 'dist/bench-page',
  result: 'index.html',
  sources: bench.sources,
  config: () => ({
    root: below('tests/perf/page'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: below('dist/bench-page'),
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      rolldownOptions: { output: { topLevelVar: false } },
    },
    worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
  }),
};

/** The endless comparison of `npm run fuzz`. @type {Target} */
export const fuzz = {
  folder: 'dist/fuzz',
  result: 'fuzz.js',
  sources: [...SHARED_SOURCES, 'tests/fuzz', 'tests/helpers'],
  config: () => forNode('dist/fuzz', { fuzz: below('tests/fuzz/fuzz.ts') }),
};

/** Guards that answer the contrary, one at a time: `npm run planted -- --guards`. @type {Target} */
export const guards = {
  folder: 'dist/guards',
  result: 'guards.js',
  sources: [...SHARED_SOURCES, 'tests/planted', 'tests/differential', 'tests/helpers'],
  config: () => forNode('dist/guards', { guards: below('tests/planted/guards.ts') }),
};

/** Results that must be the same everywhere: for Node and its threads, and for a browser to load. @type {Target} */
export const truths = {
  folder: 'dist/truths',
  result: 'truths.js',
  sources: [...SHARED_SOURCES, 'tests/differential', 'tests/helpers'],
  config: () => ({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2023',
      outDir: 'dist/truths',
      // As the page is built: what minifying does to a result would be seen.
      minify: true,
      emptyOutDir: true,
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        external: [/^node:/],
        input: {
          truths: below('tests/differential/truths.ts'),
          threads: below('tests/differential/threads.ts'),
          inWorker: below('tests/differential/inWorker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  }),
};

/**
 * A bundle that Node runs without node_modules, so that the command line starts in a fraction of a second.
 *
 * @param {string} outDir
 * @param {Record<string, string>} input
 * @returns {import('vite').InlineConfig}
 */
function forNode(outDir, input) {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Only the measurements start a browser, and they run where node_modules is.
    ssr: { noExternal: true, external: ['playwright-core'], target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // Vite would turn every constant of a module into a variable, which the compiler then reads again at each
          // use: measured, 72 ns instead of 54 for an event of the hand-written reference model.
          topLevelVar: false,
        },
      },
    },
  };
}

/** `main` and one entry for each `*.worker.ts` beside it, each keeping its name. */
function cliEntries() {
  const folder = below('src/cli');
  const workers = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.worker.ts'))
    : [];
  return Object.fromEntries(
    ['main.ts', ...workers].map((file) => [file.replace(/\.ts$/, ''), below('src/cli', file)]),
  );
}
