// `npm run bench`: bundles tests/perf/bench.ts and runs it as production code. Arguments are handed on.
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './buildTarget.mjs';
import { below } from './root.mjs';
import { bench, benchPage } from './targets.mjs';

await buildIfStale(bench);
await buildIfStale(benchPage);
await import(pathToFileURL(below(bench.folder, bench.result)).href);
