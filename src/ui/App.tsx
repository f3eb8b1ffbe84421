import { lazy, Suspense, useEffect } from 'react';
import { StatePatterns } from './components/StatePatterns.tsx';
import type { Desk } from './state/deskState.ts';
import { type Ports, PortsProvider, useDesk } from './state/ports.ts';
import { useLanguage, usePreferences, useText } from './state/preferences.ts';
import { usePlayingOrNull } from './state/session.ts';
import { useAddress } from './useAddress.ts';
import { LibraryScreen } from './views/library/LibraryScreen.tsx';
import { RefusedScreen } from './views/library/RefusedScreen.tsx';
import { OpeningScreen } from './views/run/OpeningScreen.tsx';
import { ViewBoundary } from './views/ViewBoundary.tsx';
import { focusVerdict } from './views/verdict/focusVerdict.ts';

/** Each is loaded beside the screen before it, which needs none of it. */
const loadRunScreen = async () => ({
  default: (await import('./views/run/RunScreen.tsx')).RunScreen,
});
const RunScreen = lazy(loadRunScreen);

const loadCampaignScreen = async () => {
  const [screen] = await Promise.all([
    import('./views/campaign/CampaignScreen.tsx'),
    import('./state/playCampaign.ts'),
  ]);
  return { default: screen.CampaignScreen };
};
const CampaignScreen = lazy(loadCampaignScreen);

/** The whole application, over what it is given. */
export function App({ ports }: { readonly ports: Ports }) {
  return (
    <PortsProvider value={ports}>
      <Screen />
    </PortsProvider>
  );
}

function Screen() {
  const desk = useDesk();
  const text = useText();
  useDocument(desk);
  useAddress();
  useEffect(() => {
    void loadRunScreen();
  }, []);
  const isRunShown = desk.screen === 'run';
  useEffect(() => {
    if (isRunShown) void loadCampaignScreen();
  }, [isRunShown]);
  return (
    <>
      <button type="button" className="skip-link" onClick={skipToContent}>
        {text.app.skipToContent}
      </button>
      {isRunShown && (
        <button type="button" className="skip-link" onClick={focusVerdict}>
          {text.app.skipToVerdict}
        </button>
      )}
      <StatePatterns />
      <ViewBoundary>
        <ScreenOf desk={desk} />
      </ViewBoundary>
    </>
  );
}

function ScreenOf({ desk }: { readonly desk: Desk }) {
  const playing = usePlayingOrNull();
  switch (desk.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'opening':
      return <OpeningScreen path={desk.path} />;
    case 'refused':
      return <RefusedScreen key={desk.path} path={desk.path} refusal={desk.refusal} />;
    case 'campaign':
      return (
        <Suspense fallback={<OpeningScreen path={desk.source.path} />}>
          <CampaignScreen />
        </Suspense>
      );
    case 'run':
      if (desk.refusal && !playing)
        return (
          <RefusedScreen key={desk.source.path} path={desk.source.path} refusal={desk.refusal} />
        );
      return (
        <Suspense fallback={<OpeningScreen path={desk.source.path} />}>
          {playing ? <RunScreen /> : <OpeningScreen path={desk.source.path} />}
        </Suspense>
      );
  }
}

/** Not a link: the hash of the address already says what is open. */
function skipToContent(): void {
  const content = document.querySelector<HTMLElement>('#content');
  content?.setAttribute('tabindex', '-1');
  content?.focus();
}

/** Keeps the page's own language, theme and title with what is shown. */
function useDocument(desk: Desk): void {
  const { language, theme } = usePreferences();
  const title = useTitle(desk);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = title;
  }, [language, theme, title]);
}

function useTitle(desk: Desk): string {
  const language = useLanguage();
  const text = useText();
  switch (desk.screen) {
    case 'library':
      return text.app.title(text.library.title);
    case 'run':
      return text.app.title(desk.summary.name[language]);
    case 'campaign':
      return text.app.title(`${text.campaign.title} · ${desk.summary.name[language]}`);
    default:
      return text.app.title(desk.path);
  }
}
