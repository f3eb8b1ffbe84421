import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../components/Button.tsx';
import { useText } from '../../state/preferences.ts';

const ShareDialog = lazy(async () => ({
  default: (await import('./ShareDialog.tsx')).ShareDialog,
}));

/** Everything that can be taken away from the run on screen, behind one button. */
export function ShareButton() {
  const text = useText().share;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="share" label={text.open} onClick={() => setOpen(true)} />
      {isOpen && (
        <Suspense fallback={null}>
          <ShareDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
