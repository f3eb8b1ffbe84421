import type { Voice } from './voice.ts';

/** What waits as a run ends, and by how much it still grows; seconds of the usual demand. */
export const backlogGrows = (
  { words, duration }: Voice,
  service: string,
  { seconds, growsHourly = 0 }: { readonly seconds: number; readonly growsHourly?: number },
): string => words.clauses.backlogGrows(service, duration(seconds), duration(growsHourly));
