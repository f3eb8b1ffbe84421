/** The contestants that are written in JavaScript, by name. */
import { createActors } from './actors.ts';
import { createReferencePlayer } from './engineModel.ts';
import { createEngine, ENGINE_NAMES, type EngineName } from './engines.ts';
import type { Play } from './outcome.ts';
import { createPlain } from './plain.ts';
import { loadSimjs } from './simjs.ts';
import { buildTopology } from './topology.ts';

const others = {
  reference: (components: number): Play => createReferencePlayer(buildTopology(components)),
  plain: (components: number): Play => createPlain(buildTopology(components)),
  actors: (components: number): Play => createActors(buildTopology(components)),
  simjs: async (components: number): Promise<Play> =>
    createPlain(buildTopology(components), await loadSimjs()),
  /** A dossier of so many components, in all; loaded by those who play it only. */
  land: async (components: number): Promise<Play> =>
    (await import('../landPlayer.ts')).createLandPlayer(components),
};
type OtherName = keyof typeof others;

export type PlayerName = EngineName | OtherName;

const isEngine = (name: PlayerName): name is EngineName =>
  ENGINE_NAMES.some((engine) => engine === name);

/** A player of REF-60 with so many components a zone. */
export const createPlayer = async (name: PlayerName, componentsPerZone: number): Promise<Play> =>
  isEngine(name)
    ? createEngine(name, componentsPerZone).play
    : others[name as OtherName](componentsPerZone);
