/** By data set: seconds at which nothing could be written any more, and again, in turn; the last pause may be under way. */
export type Pauses = readonly number[][];

export const createPauses = (dataCount: number): Pauses =>
  Array.from({ length: dataCount }, () => []);
