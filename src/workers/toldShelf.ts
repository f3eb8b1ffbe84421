/** What a search looks through, by path, in the place of which a build puts its content, as in `playedShelf.ts`. */
import type { Told } from './protocol.ts';

export const toldShelf: Readonly<Record<string, Told>> = {};
