import type { PlateReading, ServiceReading } from './readings.ts';

/**
 * Last readings by key, with what each was read from: most things say the same from one instant to the next. Of one run, in
 * one language and one sight.
 */
export interface MapMemory {
  readonly plates: Map<string, { readonly from: string; readonly reading: PlateReading }>;
  readonly services: Map<string, { readonly from: string; readonly reading: ServiceReading }>;
}

export const emptyMemory = (): MapMemory => ({ plates: new Map(), services: new Map() });
