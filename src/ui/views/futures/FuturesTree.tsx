import { type KeyboardEvent, useState } from 'react';
import { wordVerdict } from '../../../analysis/index.ts';
import type { RunRequest } from '../../../model/description.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import {
  futuresActions,
  inTreeOrder,
  keyOf,
  type PlacedFuture,
  useFutures,
} from '../../state/futures.ts';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import css from './FuturesPanel.module.css';
import { useFutureName } from './useFutureName.ts';

const INDENT_PX = 16;
/** Deeper futures stand under each other: the column is narrow. */
const DEPTH_MAX = 5;

/** Every future looked at, below the one it was branched from, each with the verdict it comes to. */
export function FuturesTree() {
  const all = useFutures();
  const text = useText().futures;
  return (
    <>
      <ul className={css['tree']}>
        {inTreeOrder(all).map((future) => (
          <FutureLine key={future.key} future={future} all={all} />
        ))}
      </ul>
      <OtherDesigns title={text.designs} />
    </>
  );
}

function FutureLine({
  future,
  all,
}: {
  readonly future: PlacedFuture;
  readonly all: readonly { readonly key: string; readonly request: RunRequest }[];
}) {
  const { request } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText().futures;
  const language = useLanguage();
  const nameOf = useFutureName();
  const [isRenaming, setRenaming] = useState(false);
  const parent = all.find(({ key }) => key === future.parent)?.request ?? null;
  const name = future.name ?? nameOf(future.request, parent);
  const isShown = future.key === keyOf(request);
  return (
    <li
      className={css['future']}
      style={{ paddingInlineStart: Math.min(future.depth, DEPTH_MAX) * INDENT_PX }}
    >
      <button
        type="button"
        className={css['name']}
        aria-current={isShown}
        onClick={() => void deskActions.openKept(future.key)}
      >
        <StateGlyph condition={CONDITION_OF_VERDICT[future.word]} size={14} />
        <span>
          {name}
          <span className={css['quiet']}>{` · ${wordVerdict(future.word, language)}`}</span>
          {isShown && <span className={css['quiet']}>{` · ${text.shown}`}</span>}
        </span>
      </button>
      <span className={css['tools']}>
        {!isShown && (
          <IconButton
            icon="swap"
            label={text.compareWith(name)}
            onClick={() => void deskActions.compareWith(future.request)}
          />
        )}
        <IconButton
          icon="pen"
          label={text.renameThis(name)}
          onClick={() => setRenaming(!isRenaming)}
        />
        {!isShown && future.parent !== null && (
          <IconButton
            icon="close"
            label={text.forgetThis(name)}
            onClick={() => futuresActions.forget(future.key)}
          />
        )}
      </span>
      {isRenaming && <NameField future={future} onDone={() => setRenaming(false)} />}
    </li>
  );
}

function NameField({
  future,
  onDone,
}: {
  readonly future: PlacedFuture;
  readonly onDone: () => void;
}) {
  const text = useText().futures;
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'Escape') onDone();
  };
  return (
    <input
      className={css['rename']}
      aria-label={text.nameField}
      defaultValue={future.name ?? ''}
      maxLength={80}
      onKeyDown={leave}
      onChange={(event) => futuresActions.rename(future.key, event.target.value)}
    />
  );
}

/** Designs that the scenario has: any of them may stand beside the run on screen. */
function OtherDesigns({ title }: { readonly title: string }) {
  const { summary, request } = useOpenScenario();
  const { deskActions } = usePorts();
  const language = useLanguage();
  const text = useText();
  const others = summary.variants.filter(({ id }) => id !== request.variant);
  if (others.length === 0) return null;
  return (
    <>
      <p className={css['quiet']}>{title}</p>
      <div className={css['actions']}>
        {others.map(({ id, name }) => (
          <Button
            key={id ?? ''}
            icon="swap"
            onClick={() =>
              void deskActions.compareWith({ variant: id, incidents: request.incidents })
            }
          >
            {text.futures.compareWith(name?.[language] ?? text.controls.asWritten)}
          </Button>
        ))}
      </div>
    </>
  );
}
