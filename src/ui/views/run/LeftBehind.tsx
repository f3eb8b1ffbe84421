import { useState } from 'react';
import type { RunRequest } from '../../../model/description.ts';
import { Button } from '../../components/Button.tsx';
import { keyOf } from '../../state/futures.ts';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import css from './RunScreen.module.css';

const isChanged = ({ branches = [], assuming = [] }: RunRequest): boolean =>
  branches.length + assuming.length > 0;

const isElsewhere = (one: RunRequest, other: RunRequest): boolean =>
  one.variant !== other.variant || one.incidents.join() !== other.incidents.join();

/** What a person did in one design is not done in another: said when they go there, with the way back. */
export function LeftBehind() {
  const { request } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText().futures;
  const [shown, setShown] = useState(request);
  const [left, setLeft] = useState<RunRequest | null>(null);
  if (keyOf(shown) !== keyOf(request)) {
    setShown(request);
    const isLeft = isChanged(shown) && !isChanged(request) && isElsewhere(shown, request);
    setLeft(isLeft ? shown : null);
  }
  if (!left) return null;
  return (
    <div role="status" className={css['left']}>
      <p>{text.left}</p>
      <Button icon="back" onClick={() => void deskActions.openKept(keyOf(left))}>
        {text.goBack}
      </Button>
    </div>
  );
}
