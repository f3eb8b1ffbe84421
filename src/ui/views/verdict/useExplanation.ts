import { createContext, useContext, useId } from 'react';
import { causalChain, chainOfFinding } from '../../../analysis/index.ts';
import type { Finding } from '../../../analysis/verdict.ts';
import type { Run } from '../../../model/run.ts';
import type { TraceEntry, TraceId } from '../../../model/trace.ts';
import { actions, usePlaying, useSelection } from '../../state/session.ts';

/** Which line of the panel is open. Two lines can rest on one entry, and only the one asked opens. */
export const OpenLine = createContext<{
  readonly line: string | null;
  readonly open: (line: string) => void;
}>({ line: null, open: () => undefined });

export interface Explanation {
  /** Entry that proves the line; null when nothing happened. */
  readonly proof: TraceEntry | null;
  /** What made it so, in order; empty while the line is closed. */
  readonly chain: readonly TraceEntry[];
  readonly isOpen: boolean;
  /** Selects the proof, takes the clock to it and lights its causes; or closes. */
  readonly toggle: () => void;
}

/**
 * @param entry what proves the line; null when nothing happened
 * @param finding the reason of the verdict that the line states, whose story says more than the causes of one entry
 */
export function useExplanation(entry: TraceId | null, finding?: Finding): Explanation {
  const line = useId();
  const { line: openLine, open } = useContext(OpenLine);
  const { run } = usePlaying();
  const selection = useSelection();
  const proof = (entry === null ? undefined : run.entries[entry]) ?? null;
  const isOpen = proof !== null && selection.entry === entry && openLine === line;
  const chain = isOpen && proof ? chainOf(run, proof, finding) : [];
  const toggle = () => {
    if (!proof) return;
    open(line);
    if (isOpen) {
      actions.selectEntry(null);
      return;
    }
    actions.selectEntry(proof.id, chainOf(run, proof, finding));
    actions.goTo(proof.at);
  };
  return { proof, chain, isOpen, toggle };
}

const chainOf = (run: Run, proof: TraceEntry, finding: Finding | undefined) =>
  finding ? chainOfFinding(run, finding) : causalChain(run, proof.id);
