/**
 * Other readings of the same map: who it serves, who runs it, what law holds it, who repairs it, what falls together. Places
 * stay where they are; a reading gives letters, words and outlines, and leaves colour to states.
 */
import type { MapLayout } from './layoutMap.ts';
import type { MapReading } from './mapReading.ts';
import { readBusiness } from './perspectives/business.ts';
import { readDomains } from './perspectives/domains.ts';
import { readLegal } from './perspectives/legal.ts';
import { readPeople } from './perspectives/people.ts';
import { readProvider } from './perspectives/provider.ts';
import type { PerspectiveReader, PerspectiveView } from './perspectives/view.ts';

const READERS = {
  business: readBusiness,
  provider: readProvider,
  legal: readLegal,
  people: readPeople,
  domains: readDomains,
} as const satisfies Readonly<Record<string, PerspectiveReader>>;

/** `state` is the map as it is, without another reading over it. */
export type Perspective = 'state' | keyof typeof READERS;
export const PERSPECTIVES: readonly Perspective[] = [
  'state',
  'business',
  'provider',
  'legal',
  'people',
  'domains',
];

/** Null for the map as it is. */
export const readPerspective = (
  perspective: Perspective,
  reading: MapReading,
  layout: MapLayout,
): PerspectiveView | null =>
  perspective === 'state' ? null : READERS[perspective](reading, layout);
