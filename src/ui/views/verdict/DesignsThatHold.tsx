import {
  designsThatHold,
  type TriedDesign,
  wordDesigns,
  wordVerdict,
} from '../../../analysis/index.ts';
import { Button } from '../../components/Button.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { CONDITION_OF_VERDICT } from './conditionOfVerdict.ts';
import css from './WhatWouldHaveSaved.module.css';

/**
 * The other designs of the scenario that hold where this one does not: each is opened, or put beside. Says so when none does.
 *
 * @param designs null while they are played
 */
export function DesignsThatHold({ designs }: { readonly designs: readonly TriedDesign[] | null }) {
  const language = useLanguage();
  const words = wordDesigns(designs ?? [], language);
  if (designs === null || words === null) return null;
  const holding = designsThatHold(designs);
  if (holding.length === 0) return <p>{words}</p>;
  return (
    <>
      <p>{words}</p>
      <ul className={css['designs']}>
        {holding.map((design) => (
          <DesignLine key={design.variant ?? ''} design={design} />
        ))}
      </ul>
    </>
  );
}

function DesignLine({ design: { variant, trial } }: { readonly design: TriedDesign }) {
  const { summary, request } = useOpenScenario();
  const { deskActions } = usePorts();
  const language = useLanguage();
  const text = useText();
  const name =
    summary.variants.find(({ id }) => id === variant)?.name?.[language] ?? text.controls.asWritten;
  return (
    <li>
      <StateGlyph condition={CONDITION_OF_VERDICT[trial.word]} size={14} />
      <span>
        {name}
        <span className={css['quiet']}>{` → ${wordVerdict(trial.word, language)}`}</span>
      </span>
      <Button
        hint={text.why.compareDesign(name)}
        onClick={() => void deskActions.compareWith({ variant, incidents: request.incidents })}
      >
        {text.futures.compare}
      </Button>
      <Button hint={text.why.openDesign(name)} onClick={() => void deskActions.choose({ variant })}>
        {text.why.open}
      </Button>
    </li>
  );
}
