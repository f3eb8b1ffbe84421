import { IconButton } from '../../components/Button.tsx';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { BrowserChoices } from '../BrowserChoices.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { RunControls } from './RunControls.tsx';
import css from './TopBar.module.css';

/** Which scenario, how it is played, and the choices of this browser. */
export function TopBar() {
  const { summary, request } = useOpenScenario();
  const { deskActions } = usePorts();
  const language = useLanguage();
  const text = useText();
  return (
    <header className={css['bar']}>
      {request.run === undefined ? (
        <IconButton
          icon="back"
          label={text.app.backToLibrary}
          onClick={deskActions.backToLibrary}
        />
      ) : (
        <IconButton
          icon="back"
          label={text.campaign.backToCampaign}
          onClick={deskActions.backToCampaign}
        />
      )}
      <h1 title={summary.name[language]}>
        <span>{summary.name[language]}</span>
      </h1>
      <RunControls />
      <ShareButton />
      <BrowserChoices />
    </header>
  );
}
