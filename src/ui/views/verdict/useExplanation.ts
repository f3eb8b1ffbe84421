import { createContext, useContext, useId } from 'react';
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
  readonly isOpen: boolean;
  /** Selects the proof, takes the clock to it and lights its causes; or closes. */
  readonly toggle: () => void;
}

export function useExplanation(entry: TraceId | null): Explanation {
  const line = useId();
  const { line: openLine, open } = useContext(OpenLine);
  const { run } = usePlaying();
  const selection = useSelection();
  const proof = (entry === null ? undefined : run.entries[entry]) ?? null;
  const isOpen = proof !== null && selection.entry === entry && openLine === line;
  const toggle = () => {
    if (!proof) return;
    open(line);
    actions.selectEntry(isOpen ? null : proof.id);
    if (!isOpen) actions.goTo(proof.at);
  };
  return { proof, isOpen, toggle };
}
