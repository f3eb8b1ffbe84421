import { LANGUAGES, type Language } from '../model/localised.ts';
import type { Shell } from './shell.ts';

const FLAG = '--lang';
const SHORT_FLAG = '-l';

/** What stands after `--lang`, the last one when it is there twice; undefined without one. */
function asked(words: readonly string[]): string | undefined {
  const before = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const values = before.flatMap((word, index) => {
    if (word === FLAG || word === SHORT_FLAG) return before[index + 1] ?? [];
    return word.startsWith(`${FLAG}=`) ? word.slice(FLAG.length + 1) : [];
  });
  return values.at(-1);
}

/** The first of the POSIX variables that says something; the first one set wins, as for every program. */
function ofEnvironment(environment: Shell['environment']): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
}

/**
 * The language to speak, known before the arguments are understood, because refusing them takes one. A language that
 * does not exist is refused later; until then the environment decides.
 */
export function languageOf(words: readonly string[], environment: Shell['environment']): Language {
  const wanted = asked(words);
  return LANGUAGES.find((language) => language === wanted) ?? ofEnvironment(environment);
}
