import { useEffect } from 'react';
import { useStore } from '../../state/createStore.ts';
import type { LibraryEntry } from '../../state/library.ts';
import { usePorts } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import { PageHeader } from '../PageHeader.tsx';
import { FileOpener } from './FileOpener.tsx';
import css from './LibraryScreen.module.css';
import { ScenarioRow } from './ScenarioRow.tsx';

/** The first screen: scenarios that already run, each with what breaks and how its designs end. */
export function LibraryScreen() {
  const { library } = usePorts();
  const entries = useStore(library.entries, (now) => now);
  const text = useText();
  useEffect(() => {
    void library.fill();
  }, [library]);
  return (
    <>
      <PageHeader />
      <main className={css['main']} id="content">
        <section className={css['lead']}>
          <p className={css['tagline']}>{text.app.tagline}</p>
          <p>{text.library.lead}</p>
          <FileOpener />
        </section>
        <section className={css['scenarios']}>
          <header>
            <h2>{text.library.title}</h2>
            <Progress entries={entries} />
          </header>
          {entries.length === 0 && <p>{text.library.empty}</p>}
          <ul>
            {entries.map((entry) => (
              <ScenarioRow key={entry.path} entry={entry} />
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}

/** How far the reading is, in numbers; nothing once it is done. */
function Progress({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const text = useText();
  const done = entries.filter(({ glance, refusal }) => glance ?? refusal).length;
  return <p>{done < entries.length ? text.library.reading(done, entries.length) : ''}</p>;
}
