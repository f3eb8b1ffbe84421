/** Both languages are read, as after a person has looked at each: tests ask sentences in either. */
import { LANGUAGES } from '../../src/model/localised.ts';
import { loadLanguage } from '../../src/ui/text/index.ts';

await Promise.all(LANGUAGES.map(loadLanguage));
