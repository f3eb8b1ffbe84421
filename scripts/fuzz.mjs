// `npm run fuzz -- --minutes 10 --seed 7`: bundles tests/fuzz/fuzz.ts and runs it. Arguments are handed on.
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './buildTarget.mjs';
import { below } from './root.mjs';
import { fuzz } from './targets.mjs';

await buildIfStale(fuzz);
await import(pathToFileURL(below(fuzz.folder, fuzz.result)).href);
