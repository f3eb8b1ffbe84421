import { useEffect, useRef, useState } from 'react';
import { Tabs } from '../../components/Tabs.tsx';
import { useText } from '../../state/preferences.ts';
import { useBeside, usePlaying, useSelection } from '../../state/session.ts';
import { COMPARISON_ID } from '../futures/CompareSection.tsx';
import { FuturesPanel } from '../futures/FuturesPanel.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { LogPanel } from '../log/LogPanel.tsx';
import { focusVerdict } from '../verdict/focusVerdict.ts';
import { VerdictHead } from '../verdict/VerdictHead.tsx';
import { VerdictPanel } from '../verdict/VerdictPanel.tsx';
import { LessonPanel } from './LessonPanel.tsx';
import css from './SideColumn.module.css';
import { YourFuture } from './YourFuture.tsx';

type Panel = 'verdict' | 'selection' | 'futures' | 'log' | 'lesson';

/** What it means: the verdict always in sight, and below it one panel at a time. */
export function SideColumn() {
  const text = useText();
  const [chosen, choose] = usePanel();
  useKeptFocus();
  return (
    <aside className={css['side']} aria-label={text.side.label}>
      <YourFuture />
      <VerdictHead />
      <Tabs
        label={text.side.label}
        chosen={chosen}
        onChoose={choose}
        tabs={[
          { id: 'verdict', label: text.side.tabs.verdict, panel: () => <VerdictPanel /> },
          { id: 'selection', label: text.side.tabs.selection, panel: () => <Inspector /> },
          { id: 'futures', label: text.futures.tab, panel: () => <FuturesPanel /> },
          { id: 'log', label: text.side.tabs.log, panel: () => <LogPanel /> },
          { id: 'lesson', label: text.side.tabs.lesson, panel: () => <LessonPanel /> },
        ]}
      />
    </aside>
  );
}

/** What was pressed may be gone with the run that it changed: the focus then goes to what came of it, not back to the top. */
function useKeptFocus(): void {
  const { run } = usePlaying();
  const beside = useBeside();
  const shown = useRef({ run, beside });
  useEffect(() => {
    if (shown.current.run === run && shown.current.beside === beside) return;
    shown.current = { run, beside };
    if (document.activeElement !== document.body) return;
    const comparison = beside && document.getElementById(COMPARISON_ID);
    if (comparison) comparison.focus();
    else focusVerdict();
  }, [run, beside]);
}

/**
 * The panel shown. Selecting something on the map or the lanes shows what it is; a line of the verdict or of the log
 * selects an entry too, and those panels stay: they explain it in place. A run put beside shows how the two differ.
 */
function usePanel(): readonly [Panel, (panel: Panel) => void] {
  const { subject, entry, isPointedAt } = useSelection();
  const [chosen, setChosen] = useState<Panel>('verdict');
  const [shownFor, setShownFor] = useState(subject);
  const beside = useBeside();
  const [besideFor, setBesideFor] = useState(beside);
  if (beside !== besideFor) {
    setBesideFor(beside);
    if (beside) setChosen('futures');
  }
  if (subject !== shownFor) {
    setShownFor(subject);
    const isExplainedInPlace =
      entry !== null && !isPointedAt && (chosen === 'verdict' || chosen === 'log');
    if (subject && !isExplainedInPlace) setChosen('selection');
  }
  return [chosen, setChosen];
}
