// `node scripts/build.mjs [--if-stale] [web] [cli] [bench]`: web and cli when nothing is named.
import { build, buildIfStale } from './buildTarget.mjs';
import * as targets from './targets.mjs';

/** @type {Record<string, import('./targets.mjs').Target | undefined>} */
const byName = targets;
const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const how = words.includes('--if-stale') ? buildIfStale : build;

for (const name of named.length > 0 ? named : ['web', 'cli']) {
  const target = byName[name];
  if (target === undefined) throw new Error(`unknown target ${name}: web, cli or bench`);
  await how(target);
}
