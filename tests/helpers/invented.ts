/** What the parts of an arbitrary dossier know of each other. */
import type { Choices } from './choices.ts';

/** What a dossier may have or not. */
export const FEATURES = [
  'data',
  'backups',
  'followers',
  'switchover',
  'failures',
  'several',
  'quorum',
  'cycle',
  'hours',
  'on-call',
  'silence',
  'tools',
  'probes',
  'decisions',
  'approvals',
  'retries',
  'timeouts',
  'stand-ins',
  'modes',
  'peaks',
  'doctrine',
  'chance',
] as const;
export type Feature = (typeof FEATURES)[number];

/** A copy, and what a plan may do with it. */
export interface KnownCopy {
  readonly ref: string;
  readonly component: string;
  readonly role: string;
  readonly holds: boolean;
}

/** A section of a dossier, or a part of one. */
export type Section = Record<string, unknown>;

/** What has been invented so far. */
export interface Invented {
  readonly choose: Choices;
  readonly has: (feature: Feature) => boolean;
  readonly places: readonly string[];
  readonly hostings: readonly string[];
  readonly teams: readonly string[];
  readonly tools: readonly string[];
  readonly services: readonly string[];
  readonly components: readonly string[];
  readonly copies: KnownCopy[];
  readonly backups: string[];
}

/** `part1`, `part2`, … */
export const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** One entry for each id, in order. */
export const sectionOf = (ids: readonly string[], make: (id: string, index: number) => unknown) =>
  Object.fromEntries(ids.map((id, index) => [id, make(id, index)]));
