import { Button } from '../../components/Button.tsx';
import { useCampaign, useCampaignActions } from '../../state/useCampaign.ts';
import { AboutFirst } from './AboutFirst.tsx';
import css from './Sensitivity.module.css';
import { Tornado } from './Sensitivity.tsx';
import { useCampaignWords } from './useCampaignWords.ts';

/** What matters most: asked for, because it plays every factor at both its ends. */
export function SensitivitySection() {
  const { study, campaign } = useCampaign();
  const { rankFactors, cancelRanking } = useCampaignActions();
  const { text, count } = useCampaignWords();
  const { phase, result, done, of } = study;
  const isGoingOn = phase === 'opening' || phase === 'playing';
  return (
    <section>
      <h2>{text.sensitivity.title}</h2>
      <AboutFirst />
      <p className={css['lead']}>{text.sensitivity.lead}</p>
      {isGoingOn ? (
        <p className={css['progress']}>
          <span>
            {of > 0 ? text.sensitivity.progress(count(done), count(of)) : text.progress.opening}
          </span>
          <Button icon="stop" onClick={cancelRanking}>
            {text.progress.cancel}
          </Button>
        </p>
      ) : (
        result === null && (
          <Button isDisabled={campaign.phase === 'opening'} onClick={rankFactors}>
            {text.sensitivity.start}
          </Button>
        )
      )}
      {phase === 'failed' && <p>{text.progress.failed}</p>}
      {result && <Tornado study={result} />}
    </section>
  );
}
