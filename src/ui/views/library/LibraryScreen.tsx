import { useEffect, useId, useState } from 'react';
import { useStore } from '../../state/createStore.ts';
import type { LibraryEntry } from '../../state/library.ts';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { PageHeader } from '../PageHeader.tsx';
import { FileOpener } from './FileOpener.tsx';
import css from './LibraryScreen.module.css';
import { matchesSearch } from './matchesSearch.ts';
import { ScenarioRow } from './ScenarioRow.tsx';

/** The first screen: scenarios that already run, each with what breaks and how its designs end. */
export function LibraryScreen() {
  const { library } = usePorts();
  const entries = useStore(library.entries, (now) => now);
  const text = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const found = entries.filter((entry) => matchesSearch(entry, typed, language));
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
            <Search typed={typed} onType={setTyped} />
          </header>
          {entries.length === 0 && <p>{text.library.empty}</p>}
          <p role="status">{typed !== '' && text.library.found(found.length)}</p>
          <ul>
            {found.map((entry) => (
              <ScenarioRow key={entry.path} entry={entry} />
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}

/** Finds scenarios by any word they say of themselves. */
function Search(props: { readonly typed: string; readonly onType: (typed: string) => void }) {
  const text = useText();
  const id = useId();
  return (
    <div className={css['search']}>
      <label htmlFor={id}>{text.library.search}</label>
      <input
        id={id}
        type="search"
        value={props.typed}
        placeholder={text.library.searchExample}
        onChange={(event) => props.onType(event.target.value)}
      />
    </div>
  );
}

/** How far the reading is, in numbers; nothing once it is done. */
function Progress({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const text = useText();
  const done = entries.filter(({ glance, refusal }) => glance ?? refusal).length;
  return <p>{done < entries.length ? text.library.reading(done, entries.length) : ''}</p>;
}
