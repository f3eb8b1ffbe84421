/** What each thing of the map says at an instant, in the words it is drawn with. */
import type { ThingReading } from './mapReading.ts';
import type { PhaseReading } from './phases.ts';
import type { Reason } from './reason.ts';
import type { Sighting } from './sightings.ts';

export interface PlateReading extends ThingReading {
  /** Under the name: role and state, fullest first. */
  readonly details: readonly string[];
  /** Law broken where it stands, in words; null when none is. It may serve all the same. */
  readonly breach: string | null;
  /** What is being done about it; null when nothing is. */
  readonly phase: PhaseReading | null;
}

export interface ServiceReading extends ThingReading {
  /** Share of the demand served, 0 to 1. */
  readonly level: number;
  readonly levelText: string;
  readonly minimum: number;
  /** Null when the dossier sets none. */
  readonly minimumText: string | null;
  readonly reason: Reason | null;
  /** Where its recovery stands; null at full level, and when no plan is about it. */
  readonly phase: PhaseReading | null;
  /** What those who watch it believe; null when nothing does. */
  readonly seen: Sighting | null;
  /** The other of what is shown and what is believed, in words, when they differ; null when they agree. */
  readonly otherSight: string | null;
}

export interface HostingReading {
  readonly dataPlane: ThingReading;
  readonly controlPlane: ThingReading;
  readonly lawful: ThingReading;
  /** The aspect that says most: what a person who selects the land means. */
  readonly main: ThingReading;
}

export interface MapState {
  readonly plates: ReadonlyMap<string, PlateReading>;
  readonly services: ReadonlyMap<string, ServiceReading>;
  readonly sites: ReadonlyMap<string, ThingReading>;
  readonly hostings: ReadonlyMap<string, HostingReading>;
}
