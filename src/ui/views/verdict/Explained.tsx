import type { TraceId } from '../../../model/trace.ts';
import { actions, usePlaying, useSelection } from '../../state/session.ts';
import { CausalStory } from './CausalStory.tsx';
import css from './Explained.module.css';

interface ExplainedProps {
  /** Entry that proves the line; null when nothing happened, and then nothing opens. */
  readonly entry: TraceId | null;
  readonly children: React.ReactNode;
}

/**
 * A line of the verdict. Opening it takes the clock to the entry that proves it, lights its causes everywhere, and
 * tells them in words. One line is open at a time: the one whose entry is selected.
 */
export function Explained({ entry, children }: ExplainedProps) {
  const { run } = usePlaying();
  const isOpen = useSelection().entry === entry && entry !== null;
  const proof = entry === null ? undefined : run.entries[entry];
  if (!proof) return <div className={css['line']}>{children}</div>;
  const toggle = () => {
    actions.selectEntry(isOpen ? null : proof.id);
    if (!isOpen) actions.goTo(proof.at);
  };
  return (
    <>
      <button type="button" className={css['line']} aria-expanded={isOpen} onClick={toggle}>
        {children}
      </button>
      {isOpen && <CausalStory entry={proof.id} />}
    </>
  );
}
