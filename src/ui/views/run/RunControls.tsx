import { useEffect, useId } from 'react';
import { formatCount } from '../../../analysis/wording/formatNumber.ts';
import type { DrawMode } from '../../../base/law.ts';
import type { Localised } from '../../../model/localised.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { otherDesign } from './otherDesign.ts';
import css from './RunControls.module.css';

const MODES: readonly DrawMode[] = ['nominal', 'pessimistic', 'sampled'];
/** Lists give texts: what stands for "the dossier as written" and for "no incident". */
const NONE = '';
/** The run that was asked for comes first; then, while it is looked at, what its futures will need. */
const PREPARE_AFTER_MS = 600;

/** What is played: each change runs the scenario again and keeps the instant. */
export function RunControls() {
  const { summary, request, isRunning } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText();
  const nameOr = useNameOr();
  return (
    <fieldset className={css['controls']} aria-busy={isRunning}>
      <legend className="visually-hidden">{text.controls.label}</legend>
      <Choice
        label={text.controls.variant}
        value={request.variant ?? NONE}
        options={summary.variants.map(({ id, name }) => ({
          value: id ?? NONE,
          label: nameOr(name, text.controls.asWritten),
        }))}
        onChoose={(variant) => void deskActions.choose({ variant: variant || null })}
      />
      <CompareButton />
      <Choice
        label={text.controls.incident}
        value={request.incidents[0] ?? NONE}
        options={[
          ...summary.incidents.map(({ id, name }) => ({ value: id, label: nameOr(name, id) })),
          { value: NONE, label: text.controls.noIncident },
        ]}
        onChoose={(id) => void deskActions.choose({ incidents: id ? [id] : [] })}
      />
      <Choice
        label={text.controls.mode}
        value={request.mode}
        options={MODES.map((value) => ({ value, label: text.controls.modes[value] }))}
        onChoose={(mode) => void deskActions.choose({ mode })}
      />
      {request.mode === 'sampled' && <Seed />}
      {request.run === undefined && <PlayFutures />}
      {isRunning && (
        <p role="status" className={css['running']}>
          {text.controls.running}
        </p>
      )}
    </fieldset>
  );
}

/** Puts the design that this one is compared with beside it, on the same clock. */
function CompareButton() {
  const { summary, request } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText();
  const nameOr = useNameOr();
  const other = otherDesign(summary.variants, request.variant);
  if (!other) return null;
  return (
    <Button
      icon="swap"
      hint={text.futures.compareWith(nameOr(other.name, text.controls.asWritten))}
      onClick={() =>
        void deskActions.compareWith({ variant: other.id, incidents: request.incidents })
      }
    >
      {text.futures.compare}
    </Button>
  );
}

/** From one run to many: how often the design that is shown holds under the incident that is shown. */
function PlayFutures() {
  const { campaign } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText().campaign;
  const language = useLanguage();
  useEffect(() => {
    const timer = setTimeout(deskActions.prepareCampaign, PREPARE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [deskActions]);
  return (
    <Button
      icon="dots"
      hint={text.playHint}
      onNear={deskActions.prepareCampaign}
      onClick={() => deskActions.showCampaign()}
    >
      {text.play(formatCount(campaign.futures, language))}
    </Button>
  );
}

/** A run draws its durations from its seed: the same seed gives the same run. */
function Seed() {
  const { request } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText();
  const id = useId();
  const chooseSeed = (seed: number) => {
    if (Number.isSafeInteger(seed) && seed >= 0) void deskActions.choose({ seed });
  };
  if (request.run !== undefined) return <FutureNumber run={request.run} />;
  return (
    <div className={css['seed']}>
      <label htmlFor={id}>{text.controls.seed}</label>
      <input
        id={id}
        type="number"
        min={0}
        value={request.seed}
        onChange={(event) => chooseSeed(event.target.valueAsNumber)}
      />
      <IconButton
        icon="again"
        label={text.controls.nextSeed}
        onClick={() => chooseSeed(request.seed + 1)}
      />
    </div>
  );
}

/** The largest number that a future of a campaign has. */
const RUN_MAX = 2 ** 32 - 1;

/** A future of a campaign is known by its number; the seed is that of the campaign. */
function FutureNumber({ run }: { readonly run: number }) {
  const { deskActions } = usePorts();
  const text = useText();
  const id = useId();
  const chooseFuture = (chosen: number) => {
    if (Number.isSafeInteger(chosen) && chosen >= 0 && chosen <= RUN_MAX)
      void deskActions.choose({ run: chosen });
  };
  return (
    <div className={css['seed']}>
      <label htmlFor={id}>{text.campaign.futureNumber}</label>
      <input
        id={id}
        type="number"
        min={0}
        value={run}
        onChange={(event) => chooseFuture(event.target.valueAsNumber)}
      />
      <IconButton
        icon="again"
        label={text.campaign.nextFuture}
        onClick={() => chooseFuture(run + 1)}
      />
    </div>
  );
}

function useNameOr(): (name: Localised | null, otherwise: string) => string {
  const language = useLanguage();
  return (name, otherwise) => name?.[language] ?? otherwise;
}
