/** Where the things of a design stand, and what would take several of them at once. */
import type { DesignFacts, HolderFacts } from '../../kinds/designFacts.ts';
import type { Localised } from '../../model/localised.ts';
import type { Dossier } from '../dossier.ts';
import type { ReadinessContext } from './readinessRule.ts';

/** What two places share, said as `on the same campus`; the nearest thing shared. */
export interface Shared {
  readonly within: 'site' | 'campus' | 'domain' | 'hosting';
  readonly phrase: Localised;
}

/**
 * What would take two places at once: their building, their campus, or a domain of the dossier. Null when nothing that is
 * declared would. Both are names of sites; one that no hosting has shares nothing.
 */
export function sharedBy(
  { facts, directory, dossier }: ReadinessContext,
  one: string,
  other: string,
): Shared | null {
  const here = placeOf(facts, one);
  const there = placeOf(facts, other);
  if (!here || !there) return null;
  if (here.site.physical === there.site.physical)
    return { within: 'site', phrase: { fr: 'dans le même bâtiment', en: 'in the same building' } };
  if (here.site.campus !== null && here.site.campus === there.site.campus)
    return { within: 'campus', phrase: { fr: 'sur le même campus', en: 'on the same campus' } };
  const domain = Object.keys(dossier.domains).find((id) => {
    const sites = directory.sitesOf(id);
    return sites.includes(one) && sites.includes(other);
  });
  if (domain === undefined) return null;
  const { fr, en } = facts.nameOf(domain);
  return {
    within: 'domain',
    phrase: { fr: `dans le même domaine (${fr})`, en: `in the same domain (${en})` },
  };
}

const placeOf = ({ hostings }: DesignFacts, id: string) =>
  hostings
    .flatMap((hosting) => hosting.sites.map((site) => ({ hosting, site })))
    .find(({ site }) => site.id === id);

/** Copies that a plan brings back or puts into service: those that a step names, and those where users are sent. */
export function broughtBy(
  { dossier, directory }: ReadinessContext,
  plan: DesignFacts['plans'][number],
): ReadonlySet<string> {
  const targets = plan.steps.flatMap((step) => step.targets);
  const reached = Object.values(dossier.plans[plan.id]?.steps ?? {}).flatMap((step) =>
    step.do === 'switch-traffic'
      ? directory.copiesOf(step.to).filter((id) => id.startsWith(`${step.of}/`))
      : [],
  );
  return new Set([...targets, ...reached]);
}

/** Components whose users a plan sends to another place. */
const reroutedBy = (
  { dossier }: ReadinessContext,
  plan: DesignFacts['plans'][number],
): readonly string[] =>
  Object.values(dossier.plans[plan.id]?.steps ?? {}).flatMap((step) =>
    step.do === 'switch-traffic' ? [step.of] : [],
  );

/**
 * Copies in service from the start of the components that a plan brings back, or whose users it sends elsewhere; not those
 * that it brings back, or sends them to.
 */
export function replacedBy(
  context: ReadinessContext,
  plan: DesignFacts['plans'][number],
): readonly HolderFacts[] {
  const { holders } = context.facts;
  const brought = broughtBy(context, plan);
  const standbys = holders.filter(
    ({ kind, id, role }) => kind === 'copy' && role !== 'active' && brought.has(id),
  );
  const components = new Set([
    ...standbys.map(({ component }) => component),
    ...reroutedBy(context, plan),
  ]);
  return holders.filter(
    ({ role, component, id }) => role === 'active' && components.has(component) && !brought.has(id),
  );
}

export type StepInFile = Dossier['plans'][string]['steps'][string];

/** Every step of every plan with its id, in the author's order. */
export const stepsOf = ({
  dossier,
}: ReadinessContext): readonly {
  readonly plan: string;
  readonly id: string;
  readonly step: StepInFile;
}[] =>
  Object.entries(dossier.plans).flatMap(([plan, { steps }]) =>
    Object.entries(steps).map(([name, step]) => ({ plan, id: `${plan}.${name}`, step })),
  );

/** Steps of the plans that something can launch: what the others would do is never done. */
export const launchedSteps = (context: ReadinessContext): ReturnType<typeof stepsOf> => {
  const launched = new Set(
    context.facts.plans.filter(({ isLaunched }) => isLaunched).map(({ id }) => id),
  );
  return stepsOf(context).filter(({ plan }) => launched.has(plan));
};
