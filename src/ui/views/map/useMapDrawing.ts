import { useMemo } from 'react';
import { applyPins } from '../../../viz/map/applyPins.ts';
import { chainOnMap, type MapChain } from '../../../viz/map/chainOnMap.ts';
import { falloutOf } from '../../../viz/map/fallout.ts';
import { keysOnMap } from '../../../viz/map/keyOnMap.ts';
import { fromAfar, layoutMap, type MapFrame, type MapLayout } from '../../../viz/map/layoutMap.ts';
import {
  layoutAtLevel,
  levelAtFirst,
  liftAges,
  liftFallout,
  liftLinks,
  liftRelations,
  type MapLevel,
} from '../../../viz/map/levels.ts';
import { type LinkAge, linkAgesAt } from '../../../viz/map/linkAges.ts';
import { emptyMemory } from '../../../viz/map/mapMemory.ts';
import type { MapReading } from '../../../viz/map/mapReading.ts';
import { readMapTree } from '../../../viz/map/mapTree.ts';
import { namesOnMap } from '../../../viz/map/namesOnMap.ts';
import { neighbourhoodOf } from '../../../viz/map/neighbourhood.ts';
import { readPerspective } from '../../../viz/map/perspective.ts';
import type { PerspectiveView } from '../../../viz/map/perspectives/view.ts';
import { type MapTag, placeTags } from '../../../viz/map/placeTags.ts';
import { areWordsLegible } from '../../../viz/map/plateContents.ts';
import type { MapState } from '../../../viz/map/readings.ts';
import { type MapLink, readLinks } from '../../../viz/map/readLinks.ts';
import { readMap } from '../../../viz/map/readMap.ts';
import { type Relation, relationsOf } from '../../../viz/map/relations.ts';
import { type ReserveReading, reservesAt } from '../../../viz/map/reserves.ts';
import { createRouter, type Router } from '../../../viz/map/routeLinks.ts';
import { type LandSummary, summariesAt } from '../../../viz/map/summaries.ts';
import type { TakenRoom } from '../../../viz/map/takenRoom.ts';
import { type Transmission, transmissionsAt } from '../../../viz/map/transmissions.ts';
import { useFollowedSnapshot } from '../../state/followers.ts';
import { type MapView, useMapView, usePins } from '../../state/mapView.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying, useSelection } from '../../state/session.ts';

/** Everything the map draws of the run that plays. */
export interface MapDrawing {
  readonly level: MapLevel;
  readonly reading: MapReading;
  /** Everything, in its place: what the twins list. */
  readonly whole: MapLayout;
  /** What is drawn at this level. */
  readonly layout: MapLayout;
  readonly wholeRelations: readonly Relation[];
  readonly relations: readonly Relation[];
  readonly router: Router;
  readonly state: MapState;
  readonly links: readonly MapLink[];
  readonly tags: readonly MapTag[];
  /** How old what replications and backups have brought is. */
  readonly ages: readonly LinkAge[];
  /** Where words and tags stand. */
  readonly taken: TakenRoom;
  /** What lands say of what is not drawn one by one. */
  readonly summaries: readonly LandSummary[];
  /** By key: what a thing goes on with for a while. */
  readonly reserves: ReadonlyMap<string, ReserveReading>;
  /** What the selection lights; no stop when nothing is lit. */
  readonly chain: MapChain;
  /** Keys that stand out; null when everything does. */
  readonly lit: ReadonlySet<string> | null;
  readonly transmissions: readonly Transmission[];
  readonly perspective: PerspectiveView | null;
  /** Key of what is selected, or null. */
  readonly selected: string | null;
}

export function useMapDrawing(frame: MapFrame): MapDrawing {
  const view = useMapView();
  const placed = usePlaces(frame, view);
  const read = useReadings(placed, view);
  const lighting = useLighting(placed, view);
  return useMemo(() => ({ ...placed, ...read, ...lighting }), [placed, read, lighting]);
}

/** Where everything stands: nothing here depends on a state. */
function usePlaces({ widthPx, heightPx }: MapFrame, view: MapView) {
  const { description } = usePlaying().run;
  const language = useLanguage();
  const pins = usePins(description.product.name.fr);
  const free = useMemo(
    () => layoutMap(description, language, { widthPx, heightPx }),
    [description, language, widthPx, heightPx],
  );
  const whole = useMemo(() => applyPins(free, pins), [free, pins]);
  const wholeRelations = useMemo(() => relationsOf(description, whole), [description, whole]);
  const tree = useMemo(() => readMapTree(description, language), [description, language]);
  const level = view.level ?? levelAtFirst(free);
  return useMemo(() => {
    const { layout: drawn, lift } = layoutAtLevel(whole, level);
    const reduction = Math.min(widthPx / drawn.widthPx, heightPx / drawn.heightPx);
    const isDrawnWhole = level === 'component' && areWordsLegible(reduction);
    const layout = isDrawnWhole ? drawn : fromAfar(drawn, tree, { widthPx, heightPx });
    const keyOfEntity = keysOnMap(whole);
    return {
      level,
      whole,
      layout,
      lift,
      wholeRelations,
      relations: liftRelations(wholeRelations, lift),
      router: createRouter(layout),
      keyOfEntity,
      keyOf: (ref: Parameters<typeof keyOfEntity>[0]): string | null => {
        const key = keyOfEntity(ref);
        return key === null ? null : lift(key);
      },
    };
  }, [whole, wholeRelations, level, tree, widthPx, heightPx]);
}

type Places = ReturnType<typeof usePlaces>;

/** What everything says at the instant. */
function useReadings(places: Places, { sight, perspective }: MapView) {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText().map;
  const snapshot = useFollowedSnapshot('map');
  const lawRules = useMemo(
    () => verdict.rules.filter(({ nature }) => nature === 'law').map(({ rule }) => rule),
    [verdict],
  );
  const memory = useMemo(
    () => ({ of: [run, language, text, lawRules, places, sight], memory: emptyMemory() }).memory,
    [run, language, text, lawRules, places, sight],
  );
  return useMemo(() => {
    const { whole, wholeRelations, layout, lift, keyOf, keyOfEntity } = places;
    const reading = { run, snapshot, language, text, lawRules, sight };
    const state = readMap(reading, whole, memory);
    // Whoever only knows what is seen knows neither what failed nor what that took with it.
    const isTrue = sight === 'true';
    const links = isTrue ? liftLinks(readLinks(whole, wholeRelations, snapshot), lift) : [];
    const fallout = isTrue
      ? liftFallout(falloutOf({ run, snapshot }, state, keyOfEntity), lift)
      : { took: new Map(), behind: new Map() };
    const reserves = isTrue ? reservesAt(reading, keyOfEntity) : new Map();
    const summaries = summariesAt(places, state, reading);
    const taken = namesOnMap(layout, { state, summaries }, text);
    return {
      reading,
      taken,
      state,
      links,
      reserves,
      summaries,
      ages: isTrue ? liftAges(linkAgesAt(reading), lift) : [],
      tags: placeTags(layout, { state, fallout, reserves }, text, taken),
      transmissions: isTrue ? transmissionsAt(run, snapshot, keyOf) : [],
      perspective: readPerspective(perspective, reading, whole),
    };
  }, [places, run, snapshot, language, text, lawRules, sight, perspective, memory]);
}

/** What the selection brings forward. */
function useLighting({ layout, relations, keyOf }: Places, { isFocused }: MapView) {
  const { run } = usePlaying();
  const { subject, chain: entries } = useSelection();
  return useMemo(() => {
    const chain = chainOnMap(run, entries, { layout, keyOf });
    const selected = subject && keyOf(subject);
    const stops = chain.stops.length > 1 ? chain.stops : [];
    const around = isFocused && selected ? neighbourhoodOf(relations, selected) : [];
    const lit = new Set([...stops, ...around]);
    return { chain, selected, lit: lit.size > 0 ? lit : null };
  }, [run, entries, subject, isFocused, layout, relations, keyOf]);
}
