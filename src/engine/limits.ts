import type { RunLimits } from './kernel/contract.ts';

/** Limits of one run. Every loop has one; a run stopped by a limit says which. */
export const RUN_LIMITS: RunLimits = {
  events: 4_000_000,
  /** About 100 MB. */
  entries: 400_000,
  roundsInOneInstant: 1000,
  eventsInOneRound: 100_000,
  /** More than a dossier has, few enough to be quick. */
  timersInOneInstant: 10_000,
};
