import { useId } from 'react';
import { Choice } from '../../components/Choice.tsx';
import { ANNOUNCEMENTS, prefer, usePreferences, useText } from '../../state/preferences.ts';
import css from './ReadingSettings.module.css';

/** How the run is read without a mouse, or without looking: single keys, and how much is said. */
export function ReadingSettings() {
  const { keys, announcements } = usePreferences();
  const text = useText().settings;
  const hint = useId();
  return (
    <section className={css['settings']}>
      <h3>{text.title}</h3>
      <label>
        <input
          type="checkbox"
          checked={keys}
          aria-describedby={hint}
          onChange={(event) => prefer({ keys: event.target.checked })}
        />
        {text.keys}
      </label>
      <p id={hint}>{text.keysHint}</p>
      <Choice
        label={text.announcements}
        value={announcements}
        options={ANNOUNCEMENTS.map((value) => ({ value, label: text.announcementLevels[value] }))}
        onChoose={(chosen) => prefer({ announcements: chosen })}
      />
    </section>
  );
}
