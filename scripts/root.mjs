import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, whatever folder a command was typed in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {...string} parts path below the repository */
export const below = (...parts) => join(root, ...parts);
