/** From a design of a campaign, as text, to what plays it. */
import { applyFactor } from '../analysis/campaign/applyFactor.ts';
import { factorsOf } from '../analysis/campaign/factors.ts';
import { invariant } from '../base/assert.ts';
import { ok, type Result } from '../base/result.ts';
import { compilePlant, describe, ENGINE_VERSION } from '../engine/index.ts';
import type { OpenedDossier } from '../scenario/index.ts';
import type { CampaignDesign, OpenedDesign } from './campaignProtocol.ts';
import { isSameSource, openSource } from './openSource.ts';
import { createPlayer, type FuturePlayer } from './playFuture.ts';
import type { ScenarioSource, WordedDiagnostic } from './protocol.ts';

/** A design that can be played. */
export interface PlayableDesign {
  readonly opened: OpenedDesign;
  /** Gets ready to play its futures; compiles, which takes a while for a large dossier. */
  readonly createPlayer: (seed: number) => FuturePlayer;
}

/** @throws InvariantError when the dossier is valid and has no such variant or incident */
export type OpenDesign = (
  design: CampaignDesign,
) => Result<PlayableDesign, readonly WordedDiagnostic[]>;

/** Two files compared, and one that is looked at meanwhile. */
const KEPT_SOURCES = 3;

/** Opens designs; a text that was opened a moment ago is not read again. */
export function createOpenDesign(): OpenDesign {
  let kept: readonly { readonly source: ScenarioSource; readonly opened: OpenedDossier }[] = [];
  return (design) => {
    const { source } = design;
    const before = kept.find((one) => isSameSource(one.source, source));
    const opening = before ? ok(before.opened) : openSource(source);
    if (!opening.ok) return opening;
    const others = kept.filter((one) => one !== before);
    kept = [{ source, opened: opening.value }, ...others].slice(0, KEPT_SOURCES);
    return ok(playable(opening.value, design));
  };
}

function playable(dossiers: OpenedDossier, design: CampaignDesign): PlayableDesign {
  const { variant, incidents, factor } = design;
  const written = dossiers.design(variant);
  for (const incident of incidents) {
    invariant(incident in written.incidents, `the dossier has no incident ${incident}`);
  }
  const dossier = factor ? applyFactor(written, factor.factor, factor.side) : written;
  // A design as it is must be compiled to say what can be moved in it; the others only when they are played.
  const plant = factor ? null : compilePlant(dossier);
  return {
    opened: {
      description: describe(dossier),
      dossierHash: dossier.hash,
      factors: plant ? factorsOf(dossier, plant, incidents) : [],
      engine: ENGINE_VERSION,
    },
    createPlayer: (seed) => createPlayer(plant ?? compilePlant(dossier), { incidents, seed }),
  };
}
