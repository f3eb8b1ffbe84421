/** Probes: the declared ones, then one for each plan whose condition none of them watches. */
import { invariant } from '../../base/assert.ts';
import { defaultLaw, INSTANT } from '../../kinds/defaultLaw.ts';
import type { Condition, ConditionState } from '../../model/condition.ts';
import type { PlantProbe, Watched } from '../plant/sight.ts';
import { compileSpan } from './compileSpan.ts';
import { hasImplicitProbe, implicitProbe, probeThatSees, type Registry } from './registry.ts';

type WatchedFact = Extract<Watched, { readonly type: 'fact' }>;

/** From a change to what an outside probe says of it. */
const LOOKS = defaultLaw('lognormal(3m, 12m)');
/** From a change to what users say of it, when the probe is lost. */
const REPORTED = defaultLaw('lognormal(25m, 90m)');
/** From a failure to the host's own page admitting it. */
const ADMITTED = defaultLaw('lognormal(40m, 2h)');
/** How long a false alarm stands. */
const FALSE_ALARM = defaultLaw('lognormal(10m, 30m)');
/** A probe that sees what there is and nothing else. */
const FAITHFUL = { misses: 0, blindAbove: 1, falseAlarms: null } as const;

/** From a fact nobody announces to somebody knowing it. */
const LEARNED = defaultLaw('lognormal(5m, 15m)');

/** Sorts of names whose facts are read on what they stand for, never on a hosting. */
const OWN_FACTS = new Set([
  ...['site', 'copy', 'component', 'tool', 'data', 'domain', 'country', 'tenant'],
]);

/** Copies that run before anything breaks: those that are yet to be made cannot be down. */
function running({ dossier }: Registry, copies: readonly string[]): readonly string[] {
  return copies.filter((id) => {
    const [component = '', name = ''] = id.split('/');
    const role = dossier.components[component]?.copies[name]?.role ?? '';
    return role !== 'cold' && role !== 'pilot-light';
  });
}

/** Whether a fact is about what works, down or up, and not about data or rights. */
const isOfWorking = (state: ConditionState): boolean => state === 'down' || state === 'up';

/** Copies of which the fact is said; a technology that is no hosting's is that of the copies built on it. */
function copiesMeant(registry: Registry, ref: string, state: ConditionState): readonly string[] {
  const { directory } = registry;
  switch (directory.kindOf(ref)) {
    case 'component':
      return isOfWorking(state) ? [] : directory.copiesOf(ref);
    case 'copy':
    case 'data':
      return directory.copiesOf(ref);
    case 'tenant':
      return running(registry, directory.copiesOf(ref));
    case 'technology':
      return directory.hostingsOf(ref).length > 0
        ? []
        : running(registry, directory.copiesBuiltOn(ref));
    default:
      return [];
  }
}

/** A fact about whatever its name stands for. */
export function watchedFact(
  registry: Registry,
  condition: Extract<Condition, { type: 'state' }>,
): WatchedFact {
  const { directory, indexOf, placeOf } = registry;
  const kind = directory.kindOf(condition.ref);
  const { ref, state } = condition;
  const aboutHosting = state === 'disqualified' || state === 'lifted' || !OWN_FACTS.has(kind ?? '');
  const sites = kind === 'site' || kind === 'domain' || kind === 'country';
  return {
    type: 'fact',
    state,
    hostings: aboutHosting ? directory.hostingsOf(ref).map((id) => indexOf('data-plane', id)) : [],
    sites: sites ? directory.sitesOf(ref).map((id) => placeOf(id).site) : [],
    copies: copiesMeant(registry, ref, state).map((id) => indexOf('copy', id)),
    components: kind === 'component' && isOfWorking(state) ? [indexOf('component', ref)] : [],
    tools: OWN_FACTS.has(kind ?? '') ? directory.toolsOf(ref).map((id) => indexOf('tool', id)) : [],
  };
}

/** What a condition is about: the level of a service, or a fact. */
export const watchedBy = (registry: Registry, condition: Condition): Watched =>
  condition.type === 'level'
    ? { type: 'level', service: registry.indexOf('service', condition.service) }
    : watchedFact(registry, condition);

/** A service, or whether a hosting is down. */
const lookedAt = (registry: Registry, ref: string): Watched =>
  registry.directory.kindOf(ref) === 'service'
    ? { type: 'level', service: registry.indexOf('service', ref) }
    : watchedFact(registry, { type: 'state', ref, state: 'down', forSeconds: 0, text: ref });

function plansSeenBy(registry: Registry, probe: string): readonly number[] {
  return registry.ids.plan.flatMap((plan, index) =>
    probeThatSees(registry.dossier, plan) === probe ? [index] : [],
  );
}

function implicitProbeOf(registry: Registry, plan: string): PlantProbe {
  const trigger = registry.dossier.plans[plan]?.trigger;
  const condition = trigger?.when;
  invariant(trigger && condition, `no condition of a plan ${plan}`);
  // A notice is given to somebody: it is known at once.
  const announced =
    condition.type === 'state' &&
    (condition.state === 'under-notice' ||
      condition.state === 'disqualified' ||
      condition.state === 'lifted');
  return {
    watched: watchedBy(registry, condition),
    place: null,
    delay: compileSpan(
      trigger.learnedAfter ?? (announced ? INSTANT : condition.type === 'level' ? LOOKS : LEARNED),
    ),
    reportedAfter: compileSpan(REPORTED),
    through: announced ? 'notice' : 'measure',
    ...FAITHFUL,
    plans: plansSeenBy(registry, implicitProbe(plan)),
  };
}

export function compileProbes(registry: Registry): readonly PlantProbe[] {
  const { dossier, ids, placeOf } = registry;
  const declared = Object.entries(dossier.probes).map(([id, probe]) => ({
    watched: lookedAt(registry, probe.watches),
    place: probe.at ? placeOf(probe.at) : null,
    delay: compileSpan(probe.delay ?? (probe.kind === 'status-page' ? ADMITTED : LOOKS)),
    reportedAfter: compileSpan(probe.reportedAfter ?? REPORTED),
    through: probe.kind,
    misses: probe.misses,
    blindAbove: probe.blindAbove ?? 1,
    falseAlarms: probe.falseAlarms
      ? {
          after: compileSpan(probe.falseAlarms),
          lasts: compileSpan(probe.falseAlarmLasts ?? FALSE_ALARM),
        }
      : null,
    plans: plansSeenBy(registry, id),
  }));
  const implicit = ids.plan
    .filter((plan) => hasImplicitProbe(dossier, plan))
    .map((plan) => implicitProbeOf(registry, plan));
  return [...declared, ...implicit];
}
