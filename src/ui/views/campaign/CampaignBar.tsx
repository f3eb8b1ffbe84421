import { useId, useState } from 'react';
import { periodPhrase } from '../../../analysis/wording/periodPhrase.ts';
import { IconButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { type Against, FUTURES_OFFERED, PERIODS_OFFERED } from '../../state/campaignChoices.ts';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import { BrowserChoices } from '../BrowserChoices.tsx';
import css from './CampaignBar.module.css';
import { useCampaignWords } from './useCampaignWords.ts';

/** Lists give texts: what stands for "the dossier as written", "no incident" and "no comparison". */
const NONE = '';

/** Which scenario, what is played of it, how many times, and against what. */
export function CampaignBar() {
  const { summary } = useOpenScenario();
  const { deskActions } = usePorts();
  const { text, language } = useCampaignWords();
  return (
    <header className={css['bar']}>
      <IconButton
        icon="back"
        label={text.backToRun}
        onClick={() => void deskActions.leaveCampaign()}
      />
      <h1>{summary.name[language]}</h1>
      <CampaignControls />
      <BrowserChoices />
    </header>
  );
}

/** Each change plays again: nothing on screen is of something else than what is written here. */
function CampaignControls() {
  const { summary, request, campaign } = useOpenScenario();
  const { deskActions } = usePorts();
  const controls = useText().controls;
  const { text, language, count } = useCampaignWords();
  const counts = [...new Set([...FUTURES_OFFERED, campaign.futures])].sort((a, b) => a - b);
  return (
    <fieldset className={css['controls']}>
      <legend className="visually-hidden">{text.controls.label}</legend>
      <Choice
        label={controls.variant}
        value={request.variant ?? NONE}
        options={summary.variants.map(({ id, name }) => ({
          value: id ?? NONE,
          label: name?.[language] ?? controls.asWritten,
        }))}
        onChoose={(variant) => deskActions.showCampaign({ variant: variant || null })}
      />
      <Choice
        label={controls.incident}
        value={request.incidents[0] ?? NONE}
        options={[
          ...summary.incidents.map(({ id, name }) => ({
            value: id,
            label: name?.[language] ?? id,
          })),
          { value: NONE, label: controls.noIncident },
        ]}
        onChoose={(id) => deskActions.showCampaign({ incidents: id ? [id] : [] })}
      />
      <PeriodChoice />
      <AgainstChoice />
      <Choice
        label={text.controls.futures}
        value={String(campaign.futures)}
        options={counts.map((futures) => ({ value: String(futures), label: count(futures) }))}
        onChoose={(futures) => deskActions.showCampaign({}, { futures: Number(futures) })}
      />
      <Seed key={request.seed} />
    </fieldset>
  );
}

/** A period is asked what it holds by itself: it begins without an incident, which may then be chosen to begin it. */
function PeriodChoice() {
  const { summary, request } = useOpenScenario();
  const { deskActions } = usePorts();
  const { text, language } = useCampaignWords();
  return (
    <Choice
      label={text.controls.period}
      value={String(request.overSeconds ?? NONE)}
      options={[
        { value: NONE, label: text.controls.periodAsWritten },
        ...PERIODS_OFFERED.map((seconds) => ({
          value: String(seconds),
          label: periodPhrase(seconds, language),
        })),
      ]}
      onChoose={(seconds) =>
        deskActions.showCampaign(
          seconds === NONE
            ? { overSeconds: null, incidents: summary.incidents.slice(0, 1).map(({ id }) => id) }
            : { overSeconds: Number(seconds), incidents: [] },
        )
      }
    />
  );
}

function AgainstChoice() {
  const { summary, request, campaign } = useOpenScenario();
  const { deskActions } = usePorts();
  const controls = useText().controls;
  const { text, language } = useCampaignWords();
  const options: readonly { readonly against: Against; readonly label: string }[] = [
    ...summary.variants
      .filter(({ id }) => id !== request.variant)
      .map(({ id, name }) => ({
        against: { what: 'variant', variant: id } as const,
        label: text.controls.otherDesign(name?.[language] ?? controls.asWritten),
      })),
    ...summary.incidents
      .filter(({ id }) => id !== request.incidents[0])
      .map(({ id, name }) => ({
        against: { what: 'incident', incident: id } as const,
        label: text.controls.otherIncident(name?.[language] ?? id),
      })),
  ];
  const keyOf = (against: Against | null): string => (against ? JSON.stringify(against) : NONE);
  return (
    <Choice
      label={text.controls.against}
      value={keyOf(campaign.against)}
      options={[
        { value: NONE, label: text.controls.nothing },
        ...options.map(({ against, label }) => ({ value: keyOf(against), label })),
      ]}
      onChoose={(value) =>
        deskActions.showCampaign(
          {},
          { against: options.find(({ against }) => keyOf(against) === value)?.against ?? null },
        )
      }
    />
  );
}

/** Plays when the person has finished writing: each digit would begin a campaign. */
function Seed() {
  const { request } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText().controls;
  const id = useId();
  const [draft, write] = useState(String(request.seed));
  const choose = (seed: number) => {
    if (Number.isSafeInteger(seed) && seed >= 0 && seed !== request.seed)
      deskActions.showCampaign({ seed });
  };
  return (
    <div className={css['seed']}>
      <label htmlFor={id}>{text.seed}</label>
      <input
        id={id}
        type="number"
        min={0}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onBlur={() => choose(Number(draft))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose(Number(draft));
        }}
      />
      <IconButton icon="again" label={text.nextSeed} onClick={() => choose(request.seed + 1)} />
    </div>
  );
}
