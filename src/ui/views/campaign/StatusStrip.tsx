import { Button } from '../../components/Button.tsx';
import { useCampaign, useCampaignActions } from '../../state/useCampaign.ts';
import { DiagnosticList } from '../library/DiagnosticList.tsx';
import css from './StatusStrip.module.css';
import { type CampaignWording, useCampaignWords } from './useCampaignWords.ts';

/** How far the campaign is, what can be done to it, and what its margins are made of: one line that keeps its height. */
export function StatusStrip() {
  const { campaign } = useCampaign();
  const { pause, resume, cancel, again } = useCampaignActions();
  const words = useCampaignWords();
  const { progress } = words.text;
  const { phase, done, of, diagnostics } = campaign;
  const share = of > 0 ? done / of : 0;
  const isGoingOn = phase === 'opening' || phase === 'playing' || phase === 'paused';
  return (
    <section className={css['strip']} aria-label={progress.label} tabIndex={-1} data-arrival>
      <progress
        className="visually-hidden"
        max={of || 1}
        value={done}
        aria-label={progress.label}
      />
      <div className={css['track']} aria-hidden="true">
        <div style={{ transform: `scaleX(${share})` }} data-over={!isGoingOn || undefined} />
      </div>
      <p className={css['said']}>{saidOf(campaign, words)}</p>
      <div className={css['actions']}>
        {phase === 'playing' && (
          <Button icon="pause" onClick={pause}>
            {progress.pause}
          </Button>
        )}
        {phase === 'paused' && (
          <Button icon="play" onClick={resume}>
            {progress.resume}
          </Button>
        )}
        {isGoingOn && (
          <Button icon="stop" onClick={cancel}>
            {progress.cancel}
          </Button>
        )}
        {(phase === 'cancelled' || phase === 'failed') && (
          <Button icon="again" onClick={again}>
            {progress.again}
          </Button>
        )}
      </div>
      <Method />
      {diagnostics.length > 0 && <DiagnosticList diagnostics={diagnostics} />}
    </section>
  );
}

function saidOf(
  { phase, done, of, failedAt }: ReturnType<typeof useCampaign>['campaign'],
  { text: { progress }, count }: CampaignWording,
): string {
  switch (phase) {
    case 'idle':
    case 'opening':
      return progress.opening;
    case 'playing':
      return progress.playing(count(done), count(of));
    case 'paused':
      return progress.paused(count(done), count(of));
    case 'finished':
      return progress.finished(count(done));
    case 'cancelled':
      return progress.cancelled(count(done), count(of));
    case 'refused':
    case 'failed':
      return failedAt === null
        ? progress.failed
        : `${progress.failed} ${progress.failedAt(failedAt)}`;
  }
}

/** What the margins are, from which seed and which engine: all it takes to play the same again. */
function Method() {
  const { campaign } = useCampaign();
  const { text, stated } = useCampaignWords();
  const setting = campaign.result?.summaries[0]?.setting;
  if (!setting) return null;
  const facts = {
    confidence: stated(setting.confidence),
    seed: setting.seed,
    engine: setting.engine,
  };
  const said = setting.stopping === 'planned' ? text.progress.method : text.progress.watched;
  return <p className={css['method']}>{said(facts)}</p>;
}
