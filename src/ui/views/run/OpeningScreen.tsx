import { useStore } from '../../state/createStore.ts';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { PageHeader } from '../PageHeader.tsx';
import css from './OpeningScreen.module.css';

/** While a scenario is read and run: usually less than the eye sees, and what it is about when it is longer. */
export function OpeningScreen({ path }: { readonly path: string }) {
  const { library } = usePorts();
  const language = useLanguage();
  const text = useText();
  const entries = useStore(library.entries, (now) => now);
  const glance = entries.find((entry) => entry.path === path)?.glance;
  return (
    <>
      <PageHeader />
      <main className={css['main']} id="content">
        {glance && <h1>{glance.name[language]}</h1>}
        {glance?.point && <p>{glance.point[language]}</p>}
        <p role="status" className={css['status']}>
          {text.controls.opening(path)}
        </p>
      </main>
    </>
  );
}
