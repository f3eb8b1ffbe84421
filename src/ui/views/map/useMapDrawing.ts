import { useMemo } from 'react';
import type { Snapshot } from '../../../analysis/index.ts';
import { simSeconds } from '../../../base/time.ts';
import { chainOnMap, type MapChain } from '../../../viz/map/chainOnMap.ts';
import { keysOnMap } from '../../../viz/map/keyOnMap.ts';
import { layoutMap, type MapFrame, type MapLayout } from '../../../viz/map/layoutMap.ts';
import { type MapLink, readLinks } from '../../../viz/map/readLinks.ts';
import { type MapState, readMap } from '../../../viz/map/readMap.ts';
import { type Relation, relationsOf } from '../../../viz/map/relations.ts';
import { createRouter, type Router } from '../../../viz/map/routeLinks.ts';
import { type Transmission, transmissionsAt } from '../../../viz/map/transmissions.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying, useSelection, useSnapshot } from '../../state/session.ts';

/** Everything the map draws of the run that plays. */
export interface MapDrawing {
  readonly layout: MapLayout;
  readonly relations: readonly Relation[];
  readonly router: Router;
  readonly state: MapState;
  readonly links: readonly MapLink[];
  /** What the selection lights; no stop when nothing is lit. */
  readonly chain: MapChain;
  readonly transmissions: readonly Transmission[];
  /** Key of what is selected, or null. */
  readonly selected: string | null;
}

export function useMapDrawing(frame: MapFrame): MapDrawing {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText().map;
  const snapshot = useSettledSnapshot();
  const selection = useSelection();
  const { description } = run;
  const { widthPx, heightPx } = frame;
  const layout = useMemo(
    () => layoutMap(description, language, { widthPx, heightPx }),
    [description, language, widthPx, heightPx],
  );
  const relations = useMemo(() => relationsOf(description, layout), [description, layout]);
  const lawRules = useMemo(
    () => verdict.rules.filter(({ nature }) => nature === 'law').map(({ rule }) => rule),
    [verdict],
  );
  const keyOf = useMemo(() => keysOnMap(layout), [layout]);
  const router = useMemo(() => createRouter(layout), [layout]);
  const state = useMemo(
    () => readMap({ run, snapshot, language, text, lawRules }, layout),
    [run, snapshot, language, text, lawRules, layout],
  );
  const links = useMemo(
    () => readLinks(layout, relations, snapshot),
    [layout, relations, snapshot],
  );
  const chain = useMemo(
    () => chainOnMap(run, selection.chain, { layout, keyOf }),
    [run, selection.chain, layout, keyOf],
  );
  const transmissions = useMemo(
    () => transmissionsAt(run, snapshot, keyOf),
    [run, snapshot, keyOf],
  );
  const selected = selection.subject && keyOf(selection.subject);
  return useMemo(
    () => ({ layout, relations, router, state, links, chain, transmissions, selected }),
    [layout, relations, router, state, links, chain, transmissions, selected],
  );
}

/** The state of everything as of the last change: the same object from one change to the next, however the clock runs. */
function useSettledSnapshot(): Snapshot {
  const { run, replay } = usePlaying();
  const { entryCount } = useSnapshot();
  const changedAt = run.entries[entryCount - 1]?.at ?? simSeconds(0);
  return useMemo(() => replay.at(changedAt), [replay, changedAt]);
}
