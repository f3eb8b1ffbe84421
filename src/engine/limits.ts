/** Limits of one run. Every loop has one; a run stopped by a limit says which. */

/** Entries a trace may hold: about 100 MB. */
export const ENTRIES_MAX = 400_000;

/** Events a run may handle. */
export const EVENTS_MAX = 4_000_000;

/** Times the phases of one instant may be gone through before it counts as a zero-time loop. */
export const ROUNDS_IN_ONE_INSTANT_MAX = 1000;

/** Events handled within one round before it counts as a zero-time loop. */
export const EVENTS_IN_ONE_ROUND_MAX = 100_000;

/** Timers due within one instant before it counts as a zero-time loop: more than a dossier has, few enough to be quick. */
export const TIMERS_IN_ONE_INSTANT_MAX = 10_000;
