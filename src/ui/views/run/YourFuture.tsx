import { keyOf, useFutures } from '../../state/futures.ts';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import { useFutureName } from '../futures/useFutureName.ts';
import css from './YourFuture.module.css';

/** Above a verdict that a person changed by what they did or supposed: what that was, and the way back. */
export function YourFuture() {
  const { request } = useOpenScenario();
  const { deskActions } = usePorts();
  const text = useText().futures;
  const nameOf = useFutureName();
  const all = useFutures();
  const { branches = [], assuming = [] } = request;
  if (branches.length + assuming.length === 0) return null;
  const future = all.find(({ key }) => key === keyOf(request));
  const parent = all.find(({ key }) => key === future?.parent);
  // A link opens a future whose origin this browser never showed.
  const goBack = () =>
    parent ? deskActions.openKept(parent.key) : deskActions.choose({ branches: [], assuming: [] });
  return (
    <p className={css['yours']}>
      {text.yours(future?.name ?? nameOf(request, parent?.request ?? null))}{' '}
      <button type="button" onClick={() => void goBack()}>
        {text.undo}
      </button>
    </p>
  );
}
