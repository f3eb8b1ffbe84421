import { readdirSync, readFileSync } from 'node:fs';
import type { Texts } from './truths.ts';

const FOLDER = 'scenarios';
const ENDING = '.yaml';

/** The shipped scenarios as text, by their names. */
export function scenarioTexts(): Texts {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING));
  return Object.fromEntries(
    files.map((file) => [file.replace(ENDING, ''), readFileSync(`${FOLDER}/${file}`, 'utf8')]),
  );
}
