import type { Glance } from '../../../workers/protocol.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { formatAddress } from '../../state/address.ts';
import type { LibraryEntry } from '../../state/library.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { OutcomeList } from './OutcomeList.tsx';
import css from './ScenarioRow.module.css';

/** One scenario of the list; its name is a link, so that it can be opened beside or sent. */
export function ScenarioRow({ entry }: { readonly entry: LibraryEntry }) {
  const text = useText();
  const { path, glance, refusal } = entry;
  if (glance) return <Known path={path} glance={glance} />;
  return (
    <li className={css['row']}>
      <p className={css['waiting']}>{refusal ? text.library.unreadable(path) : path}</p>
    </li>
  );
}

function Known({ path, glance }: { readonly path: string; readonly glance: Glance }) {
  const language = useLanguage();
  const text = useText();
  const { name, point, incident, incidentCount, breaks } = glance;
  const address = formatAddress({ screen: 'run', path, asked: {}, at: null });
  // A law that closes a place is no failure of the place.
  const isLegal = breaks[0]?.kind === 'cut';
  return (
    <li className={css['row']}>
      <div className={css['words']}>
        <p className={css['breaks']}>
          <StateGlyph condition={isLegal ? 'unlawful' : 'down'} size={12} />
          <span className="visually-hidden">{text.library.breaks}</span>
          {incident?.[language] ?? breaks.map(({ label }) => label[language]).join(', ')}
          <span className={css['tags']}>
            {breaks.map(({ label }) => label[language]).join(', ')}
            {incidentCount > 1 && ` · ${text.library.incidents(incidentCount)}`}
          </span>
        </p>
        <h3>
          <a href={address}>{name[language]}</a>
        </h3>
        <p className={css['lesson']}>{point?.[language]}</p>
      </div>
      <OutcomeList glance={glance} />
    </li>
  );
}
