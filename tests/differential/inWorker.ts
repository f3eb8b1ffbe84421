/** The truths of `truths.ts` in a worker of a browser: dossiers in, hashes out. */
import { type Texts, truthsOf } from './truths.ts';

addEventListener('message', ({ data }: MessageEvent<Texts>) => postMessage(truthsOf(data)));
