/** As many as `tokens.css` has; a letter tells apart those that share one. */
const TINTS = 6;

/** Wash of a group of a point of view, by its place in the legend. */
export const tintOf = (index: number): string => `var(--tint-${(index % TINTS) + 1})`;
