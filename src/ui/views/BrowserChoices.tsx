import { LANGUAGES } from '../../model/localised.ts';
import { IconButton } from '../components/Button.tsx';
import { prefer, usePreferences, useText } from '../state/preferences.ts';
import css from './BrowserChoices.module.css';

/** Language and theme: on every screen, at the same place. */
export function BrowserChoices() {
  const { language, theme } = usePreferences();
  const text = useText();
  const other = theme === 'light' ? 'dark' : 'light';
  return (
    <div className={css['choices']}>
      <fieldset>
        <legend className="visually-hidden">{text.app.language}</legend>
        {LANGUAGES.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            aria-label={NAMES[each]}
            onClick={() => prefer({ language: each })}
          >
            {each.toUpperCase()}
          </button>
        ))}
      </fieldset>
      <IconButton
        icon={other}
        label={`${text.app.theme}: ${text.app.themes[other]}`}
        onClick={() => prefer({ theme: other })}
      />
    </div>
  );
}

/** In the language itself, for whoever does not read the present one; starts with the two letters shown. */
const NAMES = { fr: 'FR, français', en: 'EN, English' } as const;
