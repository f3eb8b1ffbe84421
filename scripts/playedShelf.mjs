/**
 * What the library shows of each bundled scenario, played while the application is built: a visitor reads the whole list
 * at once, and no processor plays a hundred and fifty runs to draw it. It is the engine of the same build that plays,
 * and the same dossier always gives the same run, so nothing shown can differ from what opening the scenario shows.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { runnerImport } from 'vite';
import { below, root } from './root.mjs';

const SHOWN = below('src/workers/playedShelf.ts');
const SEARCHED = below('src/workers/toldShelf.ts');

/** @returns {import('vite').Plugin} */
export function playedShelf() {
  /** @type {ReturnType<typeof playAll> | undefined} */
  let playing;
  /** @param {'glance' | 'told'} part */
  const textOf = async (part) => {
    playing ??= playAll();
    const parts = (await playing).map(([path, played]) => [path, played[part]]);
    return JSON.stringify(Object.fromEntries(parts));
  };
  return {
    name: 'played-shelf',
    apply: 'build',
    async load(id) {
      if (id === SHOWN) return `export const playedShelf = ${await textOf('glance')};`;
      if (id === SEARCHED) return `export const toldShelf = ${await textOf('told')};`;
      return null;
    },
  };
}

/** By path, in the order of the shelf. @returns {Promise<readonly [string, ReturnType<typeof import('../src/workers/playAhead.ts').playAhead>][]>} */
async function playAll() {
  const { createShelf } = await moduleAt('src/platform/bundledScenarios.ts');
  const { playAhead } = await moduleAt('src/workers/playAhead.ts');
  const shelf = createShelf(
    Object.fromEntries(scenarioFiles().map((path) => [path, readText(path)])),
  );
  const sources = await Promise.all(shelf.paths.map(shelf.load));
  return sources.flatMap((source) => (source ? [[source.path, playAhead(source)]] : []));
}

/** Paths below the repository, as a bundler finds them. */
const scenarioFiles = () =>
  readdirSync(below('scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `scenarios/${name.replaceAll(sep, '/')}`);

/** @param {string} path */
const readText = (path) => () => readFile(below(path), 'utf8');

/** @param {string} path of a module of ours, below the repository */
async function moduleAt(path) {
  const { module } = await runnerImport(below(path), {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
  });
  return module;
}
