import { useState } from 'react';
import type { StrikeKind } from '../../../model/sheet.ts';
import { intentsOf } from '../../../viz/inspector/intents.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import css from './InjectForm.module.css';
import { InjectForm } from './InjectForm.tsx';

/** What is worth trying on this product, by intent: each names the very thing it is about, and opens the form for it. */
export function IntentList({ kinds }: { readonly kinds: readonly StrikeKind[] }) {
  const { run } = usePlaying();
  const text = useText().inject;
  const language = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const intents = intentsOf(run.description, language);
  return (
    <ul className={css['intents']}>
      {intents.map((intent) => {
        const key = `${intent.intent} ${intent.target.what}`;
        const isOpen = key === open;
        return (
          <li key={key}>
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => setOpen(isOpen ? null : key)}
            >
              {text.intents[intent.intent](intent.target.name, intent)}
            </button>
            {isOpen && <InjectForm targets={[intent.target]} kinds={kinds} />}
          </li>
        );
      })}
    </ul>
  );
}
