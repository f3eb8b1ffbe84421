/** The map in a few sentences, for who does not see it: each service, then every land and every copy that is not well. */

import type { ThingReading } from './mapReading.ts';
import type { MapText } from './mapText.ts';
import type { MapState } from './readings.ts';

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
  ].filter((thing) => !isWell(thing));
  const plates = [...state.plates.values()].filter((plate) => !isWell(plate) || plate.breach);
  if (things.length + plates.length === 0 && services.every(isWell)) return [text.allWell];
  return [...services, ...things, ...plates].map(({ sentence }) => sentence());
}
