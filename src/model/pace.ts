/** What bounds the pace of work that is counted. */
export const PACE_TERMS = [
  /** People at work on it. */
  'people',
  /** They are outside their hours. */
  'off-hours',
  /** What the source can be read at. */
  'source',
  /** The source again, slowed down because deduplicated data are put together again. */
  'rehydration',
  /** What the target can be written at. */
  'target',
  /** So many streams, each at its own rate. */
  'streams',
  /** The rate that the author states from end to end. */
  'throughput',
  /** A link, or the share of it that is left by other transfers. */
  'link',
  /** A link outside its hours. */
  'link-closed',
  /** Everything is carried; it is being checked. */
  'verification',
] as const;
export type PaceTerm = (typeof PACE_TERMS)[number];
