import { en } from './en.ts';
import { fr } from './fr.ts';
import { learnWords } from './words.ts';

/** Learns every language at once, for programs that have no first screen to keep light. */
export function learnLanguages(): void {
  learnWords('fr', fr);
  learnWords('en', en);
}
