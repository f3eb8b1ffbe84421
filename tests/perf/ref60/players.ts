/** The contestants that are written in JavaScript, by name. */
import { createActors } from './actors.ts';
import { createHandWritten } from './handWritten.ts';
import type { Play } from './outcome.ts';
import { createPlain } from './plain.ts';
import { loadSimjs } from './simjs.ts';
import { buildTopology } from './topology.ts';

/** Makes a player of REF-60 with so many components a zone. */
type PlayerOf = (componentsPerZone: number) => Play | Promise<Play>;

const players = {
  handWritten: (components) => createHandWritten(buildTopology(components)).play,
  plain: (components) => createPlain(buildTopology(components)),
  actors: (components) => createActors(buildTopology(components)),
  simjs: async (components) => createPlain(buildTopology(components), await loadSimjs()),
} satisfies Record<string, PlayerOf>;

export type PlayerName = keyof typeof players;

/** @throws Error for a name that is no player's */
export async function createPlayer(name: string, componentsPerZone: number): Promise<Play> {
  const playerOf = Object.entries(players).find(([known]) => known === name)?.[1];
  if (playerOf === undefined) throw new Error(`no player is called ${name}`);
  return playerOf(componentsPerZone);
}
