/** How the map is looked at: from how far, under which point of view, as what, and where things were moved to. */

import { browserStorage } from '../../platform/storage.ts';
import type { Pin, Pins } from '../../viz/map/applyPins.ts';
import type { MapLevel } from '../../viz/map/levels.ts';
import type { Sight } from '../../viz/map/mapReading.ts';
import type { Perspective } from '../../viz/map/perspective.ts';
import { createStore, useStore } from './createStore.ts';

/** The map itself, and its two twins for who does not see it or reads better. */
export const MAP_FACES = ['map', 'tree', 'table'] as const;
export type MapFace = (typeof MAP_FACES)[number];

export interface MapView {
  /** Null for the one that suits the size of the product. */
  readonly level: MapLevel | null;
  readonly perspective: Perspective;
  readonly sight: Sight;
  readonly face: MapFace;
  /** Only what the selection touches is lit. */
  readonly isFocused: boolean;
  /** A drag moves things, instead of the map. */
  readonly isMoving: boolean;
}

const AT_FIRST: MapView = {
  level: null,
  perspective: 'state',
  sight: 'true',
  face: 'map',
  isFocused: false,
  isMoving: false,
};

const view = createStore<MapView>(AT_FIRST);

export const useMapView = (): MapView => useStore(view, (now) => now);
export const readMapView = (): MapView => view.read();

export function lookAtMap(change: Partial<MapView>): void {
  view.change((draft) => void Object.assign(draft, change));
}

/** As when the application starts. */
export const lookAtMapAsAtFirst = (): void => view.write(AT_FIRST);

const KEY = 'bascule.places.';
const NO_PINS: Pins = {};

const places = createStore<Readonly<Record<string, Pins>>>({});

/** Where things of a dossier were moved to; kept in this browser under the name of the dossier. */
export function usePins(dossier: string): Pins {
  return useStore(places, (now) => now[dossier] ?? remembered(dossier));
}

/** What storage said of each dossier: read once, so that the same object is given back. */
const fromStorage = new Map<string, Pins>();

function remembered(dossier: string): Pins {
  const before = fromStorage.get(dossier);
  if (before) return before;
  const pins = parsed(browserStorage.read(KEY + dossier));
  fromStorage.set(dossier, pins);
  return pins;
}

/** Moves a thing by so much more. */
export function moveOnMap(dossier: string, key: string, { dx, dy }: Pin): void {
  const now = places.read()[dossier] ?? remembered(dossier);
  const before = now[key] ?? { dx: 0, dy: 0 };
  keep(dossier, { ...now, [key]: { dx: before.dx + dx, dy: before.dy + dy } });
}

/** Everything back where it stands by itself. */
export const resetPlaces = (dossier: string): void => keep(dossier, NO_PINS);

function keep(dossier: string, pins: Pins): void {
  places.write({ ...places.read(), [dossier]: pins });
  browserStorage.write(KEY + dossier, JSON.stringify(pins));
}

/** What was kept, checked: an older version or a person may have written anything there. */
function parsed(text: string | null): Pins {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return NO_PINS;
    return Object.fromEntries(Object.entries(value).filter(isPin));
  } catch {
    return NO_PINS; // not ours: nothing was moved
  }
}

const isPin = (entry: [string, unknown]): entry is [string, Pin] => {
  const pin = entry[1] as Partial<Pin> | null;
  return Number.isFinite(pin?.dx) && Number.isFinite(pin?.dy);
};
