import { useEffect } from 'react';
import { StatePatterns } from './components/StatePatterns.tsx';
import { usePreferences, useText } from './state/preferences.ts';
import { usePlayingOrNull } from './state/session.ts';
import { RunScreen } from './views/run/RunScreen.tsx';

/** The whole application: the run screen when something plays, the library otherwise. */
export function App() {
  const playing = usePlayingOrNull();
  useDocument();
  return (
    <>
      <StatePatterns />
      {playing ? <RunScreen /> : <Opening />}
    </>
  );
}

function Opening() {
  const text = useText();
  return (
    <main>
      <h1>{text.app.name}</h1>
      <p>{text.app.tagline}</p>
    </main>
  );
}

/** Keeps the page's own language, theme and title with what is chosen. */
function useDocument(): void {
  const { language, theme } = usePreferences();
  const text = useText();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = text.app.name;
  }, [language, theme, text]);
}
