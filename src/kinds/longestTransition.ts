/**
 * Seconds that the transition of a provider that cannot do it in thirty days may last: seven months, the longest there
 * are. Regulation (EU) 2023/2854, art. 25(4); the customer's own extension, art. 25(5), has no figure.
 */
export const LONGEST_TRANSITION = 215 * 86_400;
