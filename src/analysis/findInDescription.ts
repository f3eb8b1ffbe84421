/** Finds what the id of an entity stands for: ids of members, objectives and rules say it in their form. */
import { invariant } from '../base/assert.ts';
import type { Description, StepDescription, TeamDescription } from '../model/description.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Hosting, Site } from '../model/hosting.ts';
import { GROUNDS, type Ground, type ReserveKind } from '../model/vocabulary.ts';

const beforeSlash = (id: string): string => {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
};

/** The team that a member (`dba/2`) or a team (`dba`) names. */
export const findTeam = (description: Description, id: string): TeamDescription | undefined =>
  description.teams.find((team) => team.id === beforeSlash(id));

/** Number of a member in a team of several (`2` of `dba/2`); null for a whole team, or its only member. */
export function memberNumber(team: TeamDescription, id: string): string | null {
  return id === team.id || team.members.length < 2 ? null : id.slice(team.id.length + 1);
}

export const findStep = (description: Description, id: string): StepDescription | undefined =>
  description.plans.flatMap((plan) => plan.steps).find((step) => step.id === id);

/** A site and the hosting it belongs to. */
export function findSite(
  description: Description,
  id: string,
): { readonly site: Site; readonly hosting: Hosting } | undefined {
  for (const hosting of description.hostings) {
    const site = hosting.sites.find((candidate) => candidate.id === id);
    if (site) return { site, hosting };
  }
  return undefined;
}

/** What an objective is set on and which it is: `declare` and `rto` of `declare/rto`. */
export function splitObjective(id: string): { readonly on: string; readonly objective: string } {
  const slash = id.lastIndexOf('/');
  return { on: id.slice(0, slash), objective: id.slice(slash + 1) };
}

/** What a rule is evaluated on; data sets are not entities of a run, so they have a kind of their own here. */
export type RuleTarget = EntityRef | { readonly kind: 'data'; readonly id: string };

/** Code and target of a rule: `P1` and the copy `db/main` of `P1:db/main`. */
export function splitRule(
  description: Description,
  id: string,
): { readonly code: string; readonly on: RuleTarget } {
  const colon = id.indexOf(':');
  const target = id.slice(colon + 1);
  const has = (things: readonly { readonly id: string }[]): boolean =>
    things.some((thing) => thing.id === target);
  const code = id.slice(0, colon);
  if (has(description.backups)) return { code, on: { kind: 'backup', id: target } };
  if (has(description.copies)) return { code, on: { kind: 'copy', id: target } };
  if (has(description.services)) return { code, on: { kind: 'service', id: target } };
  if (code === 'P11' && has(description.probes)) return { code, on: { kind: 'probe', id: target } };
  if (code === 'P11' && has(description.plans)) return { code, on: { kind: 'plan', id: target } };
  if (findStep(description, target)) return { code, on: { kind: 'step', id: target } };
  if (has(description.reserves ?? [])) return { code, on: { kind: 'reserve', id: target } };
  if (has(description.tools)) return { code, on: { kind: 'tool', id: target } };
  return { code, on: { kind: has(description.data) ? 'data' : 'copy', id: target } };
}

/** Plan of a probe of its own: `failover` of `plan:failover` and of `plan:failover/2`; null for a declared probe. */
export const planOfProbe = (id: string): string | null =>
  id.startsWith('plan:') ? (id.slice('plan:'.length).split('/')[0] ?? null) : null;

/** Who goes on with a reserve, and without what; the id of a reserve is that of its owner, `>`, and what is missing. */
export function endsOfReserve(
  description: Description,
  id: string,
): { readonly kind: ReserveKind | null; readonly owner: EntityRef; readonly source: EntityRef } {
  const [owner = id, source = ''] = (id.split('#')[0] ?? id).split('>');
  const kind = description.reserves?.find((reserve) => reserve.id === id)?.kind ?? null;
  return { kind, owner: neededAs(description, owner), source: neededAs(description, source) };
}

/** A name that can be needed, as the entity it is. */
function neededAs({ components, tools }: Description, id: string): EntityRef {
  if (components.some((component) => component.id === id)) return { kind: 'component', id };
  return { kind: tools.some((tool) => tool.id === id) ? 'tool' : 'service', id };
}

/** What is lost and where: the id of a ground is its hosting, a slash, and which it is. */
export function splitGround(id: string): { readonly hosting: string; readonly ground: Ground } {
  const slash = id.lastIndexOf('/');
  const ground = GROUNDS.find((known) => known === id.slice(slash + 1));
  invariant(ground, `${id} is no ground`);
  return { hosting: id.slice(0, slash), ground };
}
