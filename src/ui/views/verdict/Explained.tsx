import type { TraceId } from '../../../model/trace.ts';
import { CausalStory } from './CausalStory.tsx';
import css from './Explained.module.css';
import { useExplanation } from './useExplanation.ts';

interface ExplainedProps {
  /** Entry that proves the line; null when nothing happened, and then nothing opens. */
  readonly entry: TraceId | null;
  readonly children: React.ReactNode;
}

/**
 * A line of the verdict. Opening it takes the clock to the entry that proves it, lights its causes everywhere, and
 * tells them in words.
 */
export function Explained({ entry, children }: ExplainedProps) {
  const { proof, isOpen, toggle } = useExplanation(entry);
  if (!proof) return <div className={css['line']}>{children}</div>;
  return (
    <>
      <button type="button" className={css['line']} aria-expanded={isOpen} onClick={toggle}>
        {children}
      </button>
      {isOpen && <CausalStory entry={proof.id} />}
    </>
  );
}
