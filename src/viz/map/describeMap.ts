/** The map in a few sentences, for who does not see it: each service, then every land and every copy that is not well. */

import type { ThingReading } from './mapReading.ts';
import type { MapText } from './mapText.ts';
import type { MapState } from './readMap.ts';

const isWell = ({ condition, hasChanged }: ThingReading): boolean =>
  condition === 'nominal' || !hasChanged;

/** In the order of the map; services first. Says that all is well when it is. */
export function describeMap(state: MapState, text: MapText): readonly string[] {
  const services = [...state.services.values()];
  const things = [
    ...[...state.hostings.values()].flatMap(({ lawful, dataPlane, controlPlane }) => [
      lawful,
      dataPlane,
      controlPlane,
    ]),
    ...state.sites.values(),
    ...state.plates.values(),
  ].filter((thing) => !isWell(thing));
  if (things.length === 0 && services.every(isWell)) return [text.allWell];
  return [...services, ...things].map(({ sentence }) => sentence);
}
