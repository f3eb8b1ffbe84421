import { useText } from '../../state/preferences.ts';
import { PageHeader } from '../PageHeader.tsx';
import css from './OpeningScreen.module.css';

/** While a scenario is read and run: usually less than the eye sees. */
export function OpeningScreen({ path }: { readonly path: string }) {
  const text = useText();
  return (
    <>
      <PageHeader />
      <main className={css['main']} id="content">
        <p role="status">{text.controls.opening(path)}</p>
      </main>
    </>
  );
}
