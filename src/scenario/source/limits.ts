/** How much a stranger's text may ask of the reader: far above what a dossier needs, far below what hurts. */

/** The largest bundled dossier has some 40 kB. */
export const FILE_BYTES_MAX = 1_000_000;
/** The dossier with everything it includes. */
export const TOTAL_BYTES_MAX = 4_000_000;
export const FILES_MAX = 50;
/** The deepest section needs 12 levels; recursion over nodes relies on this. */
export const DEPTH_MAX = 64;
/** Scalars, lists and maps of all files together. */
export const ELEMENTS_MAX = 200_000;
/** The same, summed over the dossier and its variants, each of which is read as a whole. */
export const DESIGN_ELEMENTS_MAX = 1_000_000;
/** Characters of one text. */
export const TEXT_LENGTH_MAX = 20_000;
