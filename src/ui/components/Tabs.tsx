import { type KeyboardEvent, useId, useRef } from 'react';
import css from './Tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly panel: () => React.ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Panels one at a time; arrows move between tabs, as the ARIA authoring practices ask. The panel scrolls, alone. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const base = useId();
  const buttons = useRef(new Map<Id, HTMLButtonElement>());
  const current = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const move = (event: KeyboardEvent) => {
    const target = tabs[targetOf(event.key, tabs.indexOf(current as Tab<Id>), tabs.length)];
    if (!target) return;
    event.preventDefault();
    onChoose(target.id);
    buttons.current.get(target.id)?.focus();
  };
  return (
    <div className={css['tabs']}>
      <div role="tablist" aria-label={label} className={css['list']} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            ref={(button) => {
              if (button) buttons.current.set(tab.id, button);
            }}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-selected={tab === current}
            aria-controls={`${base}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        // Another panel begins at its own beginning, wherever the last one was left.
        key={current?.id}
        role="tabpanel"
        id={`${base}-panel`}
        className={css['panel']}
        aria-labelledby={`${base}-${current?.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {current?.panel()}
      </div>
    </div>
  );
}

/** Index of the tab that a key goes to, -1 for any other key. */
function targetOf(key: string, from: number, count: number): number {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
