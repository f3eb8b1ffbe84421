import type { Line } from '../print/line.ts';

/** Sections one after the other, an empty line between; empty ones leave none. */
export const inSections = (sections: readonly (readonly Line[])[]): readonly Line[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : [[], ...section]));
