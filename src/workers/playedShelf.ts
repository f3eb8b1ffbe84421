/**
 * The shelf as a build has played it: what the library shows of each bundled scenario, by path. A build puts its content in
 * the place of this module (`scripts/playedShelf.mjs`), computed by the engine that the same build delivers; with the
 * development server and in tests nothing is played ahead, and the library plays what it does not find here.
 */
import type { Glance } from './protocol.ts';

export const playedShelf: Readonly<Record<string, Glance>> = {};
