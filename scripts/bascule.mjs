#!/usr/bin/env node
// `npx bascule …`: makes the command line ready if it is not, then becomes it. Only the command line
// itself writes to stdout; whatever happens before goes to stderr.
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './buildTarget.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { ensureNode } from './ensureNode.mjs';
import { below } from './root.mjs';
import { cli } from './targets.mjs';

/** The internal error of `bascule --help`: our fault, never the dossier's. */
const EXIT_INTERNAL = 70;

try {
  ensureNode();
  await ensureDependencies();
  await buildIfStale(cli);
} catch (error) {
  process.stderr.write(`bascule: ${error instanceof Error ? error.message : error}\n`);
  process.exit(EXIT_INTERNAL);
}
await import(pathToFileURL(below(cli.folder, cli.result)).href);
