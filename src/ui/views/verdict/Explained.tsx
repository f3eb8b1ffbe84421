import type { Finding } from '../../../analysis/verdict.ts';
import type { TraceId } from '../../../model/trace.ts';
import { Icon } from '../../components/Icon.tsx';
import { CausalStory } from './CausalStory.tsx';
import css from './Explained.module.css';
import { useExplanation } from './useExplanation.ts';

interface ExplainedProps {
  /** Entry that proves the line; null when nothing happened, and then nothing opens. */
  readonly entry: TraceId | null;
  /** The reason of the verdict that the line states, when it states one. */
  readonly finding?: Finding;
  readonly children: React.ReactNode;
}

/**
 * A line of the verdict. Opening it takes the clock to the entry that proves it, lights its causes everywhere, and
 * tells them in words.
 */
export function Explained({ entry, finding, children }: ExplainedProps) {
  const { proof, chain, isOpen, toggle } = useExplanation(entry, finding);
  if (!proof) return <div className={css['plain']}>{children}</div>;
  return (
    <>
      <button type="button" className={css['line']} aria-expanded={isOpen} onClick={toggle}>
        <span>{children}</span>
        <Icon name="down" size={10} />
      </button>
      {isOpen && <CausalStory chain={chain} />}
    </>
  );
}
