/** What a means needs, and whether it goes with a copy that a plan replaces. */
import type { HolderFacts } from '../../kinds/designFacts.ts';
import { failing, servingCopies } from './failing.ts';
import type { ReadinessContext } from './readinessRule.ts';
import { type Shared, sharedBy } from './standing.ts';

/** Sites that a tool can be used from; of a component, those of the copies that serve, or take over by themselves. */
function standsAt({ dossier, directory }: ReadinessContext, name: string): readonly string[] {
  const component = dossier.components[name];
  if (!component) return (dossier.tools[name]?.at ?? []).flatMap(directory.sitesOf);
  return servingCopies(component).map(([, { at }]) => at);
}

/** A copy with which a means is lost, and what the two share. */
export interface Lost {
  readonly copy: HolderFacts;
  readonly shared: Shared;
}

/**
 * The first of some copies with which a tool or a component goes because it stands nowhere else; null when it outlives
 * each of them, or stands nowhere. What it needs is not looked at.
 */
export function lostWith(
  context: ReadinessContext,
  name: string,
  copies: readonly HolderFacts[],
): Lost | null {
  const sites = standsAt(context, name);
  if (sites.length === 0) return null;
  for (const copy of copies) {
    // What the plan brings back itself is there again for its later steps.
    if (copy.component === name) continue;
    const shared = sites.map((one) => sharedBy(context, one, copy.site.id));
    const [first] = shared;
    if (first && shared.every((one) => one !== null)) return { copy, shared: first };
  }
  return null;
}

/** What a copy takes of a tool and of all that it cannot run without; empty when the tool outlives it. */
export const takenBy = (
  context: ReadinessContext,
  tool: string,
  copy: HolderFacts,
): readonly string[] =>
  failing(context.dossier, tool, (one) => lostWith(context, one, [copy]) !== null);

/** The first of some copies with which each of several tools goes, by itself or by what it needs; null when one is left. */
export const copyThatTakes = (
  context: ReadinessContext,
  tools: readonly string[],
  copies: readonly HolderFacts[],
): HolderFacts | null =>
  copies.find((copy) => tools.every((tool) => takenBy(context, tool, copy).length > 0)) ?? null;
