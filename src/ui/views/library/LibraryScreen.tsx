import { useEffect, useId, useState } from 'react';
import { INCIDENT_FAMILIES, type IncidentFamily } from '../../../model/incidentFamily.ts';
import { Segments } from '../../components/Segments.tsx';
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
  const [family, setFamily] = useState<Family>('all');
  const found = entries.filter(
    (entry) => matchesSearch(entry, typed, language) && isOfFamily(entry, family),
  );
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
            <Search typed={typed} onType={setTyped} onBegin={() => void library.prepareSearch()} />
            <Families entries={entries} chosen={family} onChoose={setFamily} />
          </header>
          {entries.length === 0 && <p>{text.library.empty}</p>}
          <p role="status">
            {(typed !== '' || family !== 'all') && text.library.found(found.length)}
          </p>
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

type Family = IncidentFamily | 'all';

const isRead = ({ glance, refusal }: LibraryEntry): boolean => (glance ?? refusal) !== null;

/** Of what has not been read yet nobody knows. */
const isOfFamily = ({ glance }: LibraryEntry, family: Family): boolean =>
  family === 'all' || (glance?.families.includes(family) ?? false);

interface FamiliesProps {
  readonly entries: readonly LibraryEntry[];
  readonly chosen: Family;
  readonly onChoose: (family: Family) => void;
}

/** Keeps the scenarios where something of one family is taken away, with how many there are of each. */
function Families({ entries, chosen, onChoose }: FamiliesProps) {
  const { library } = useText();
  // Before every scenario has been read, a count would say less than there are.
  const isCounted = entries.every(isRead);
  const options = (['all', ...INCIDENT_FAMILIES] as const).map((value) => ({
    value,
    label: library.families[value],
    ...(isCounted && { count: entries.filter((entry) => isOfFamily(entry, value)).length }),
  }));
  return <Segments label={library.family} value={chosen} options={options} onChoose={onChoose} />;
}

interface SearchProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Somebody is about to search. */
  readonly onBegin: () => void;
}

/** Finds scenarios by any word they say of themselves. */
function Search(props: SearchProps) {
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
        onFocus={props.onBegin}
        onChange={(event) => props.onType(event.target.value)}
      />
    </div>
  );
}

/** How far the reading is, in numbers; nothing once it is done. */
function Progress({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const text = useText();
  const done = entries.filter(isRead).length;
  return <p>{done < entries.length ? text.library.reading(done, entries.length) : ''}</p>;
}
