import { useText } from '../state/preferences.ts';
import { BrowserChoices } from './BrowserChoices.tsx';
import css from './PageHeader.module.css';

/** The head of every screen but the run screen: the product's name and the choices of this browser. */
export function PageHeader() {
  const text = useText();
  return (
    <header className={css['header']}>
      <h1>
        <Mark />
        {text.app.name}
      </h1>
      <BrowserChoices />
    </header>
  );
}

/** A lever that tips, as on the tab of the browser. */
function Mark() {
  return (
    <svg className={css['mark']} aria-hidden="true" width="28" height="28" viewBox="0 0 32 32">
      <path d="M4 21 28 11M16 16v10M10 26h12" />
      <circle cx="6" cy="15" r="3" />
    </svg>
  );
}
