/** Probes: the declared ones, then one for each plan whose condition none of them watches. */
import { invariant } from '../../base/assert.ts';
import { defaultLaw, INSTANT } from '../../kinds/defaultLaw.ts';
import type { Condition } from '../../model/condition.ts';
import type { PlantProbe, Watched } from '../plant/sight.ts';
import { compileSpan } from './compileSpan.ts';
import { implicitProbe, probeOfPlan, type Registry } from './registry.ts';

/** From a change to what an outside probe says of it. */
const LOOKS = defaultLaw('lognormal(3m, 12m)');
/** From a change to what users say of it, when the probe is lost. */
const REPORTED = defaultLaw('lognormal(25m, 90m)');
/** From a fact nobody announces to somebody knowing it. */
const LEARNED = defaultLaw('lognormal(5m, 15m)');

function watchedFact(
  registry: Registry,
  condition: Extract<Condition, { type: 'state' }>,
): Watched {
  const { directory, indexOf, placeOf } = registry;
  const kind = directory.kindOf(condition.ref);
  const aboutHosting =
    condition.state === 'disqualified' ||
    !['site', 'copy', 'component', 'tool', 'data', 'domain', 'country'].includes(kind ?? '');
  const sites = kind === 'site' || kind === 'domain' || kind === 'country';
  const copies = kind === 'copy' || kind === 'component' || kind === 'data';
  return {
    type: 'fact',
    state: condition.state,
    hostings: aboutHosting
      ? directory.hostingsOf(condition.ref).map((id) => indexOf('data-plane', id))
      : [],
    sites: sites ? directory.sitesOf(condition.ref).map((id) => placeOf(id).site) : [],
    copies: copies ? directory.copiesOf(condition.ref).map((id) => indexOf('copy', id)) : [],
    tools: kind === 'tool' ? [indexOf('tool', condition.ref)] : [],
  };
}

function plansSeenBy(registry: Registry, probe: string): readonly number[] {
  return registry.ids.plan.flatMap((plan, index) =>
    (probeOfPlan(registry.dossier, plan) ?? implicitProbe(plan)) === probe ? [index] : [],
  );
}

function implicitProbeOf(registry: Registry, plan: string): PlantProbe {
  const trigger = registry.dossier.plans[plan]?.trigger;
  invariant(trigger, `no plan ${plan}`);
  const condition = trigger.when;
  // A notice is given to somebody: it is known at once.
  const announced =
    condition.type === 'state' &&
    (condition.state === 'under-notice' || condition.state === 'disqualified');
  return {
    watched:
      condition.type === 'level'
        ? { type: 'level', service: registry.indexOf('service', condition.service) }
        : watchedFact(registry, condition),
    place: null,
    delay: compileSpan(
      trigger.learnedAfter ?? (announced ? INSTANT : condition.type === 'level' ? LOOKS : LEARNED),
    ),
    reportedAfter: compileSpan(REPORTED),
    through: announced ? 'notice' : 'measure',
    plans: plansSeenBy(registry, implicitProbe(plan)),
  };
}

export function compileProbes(registry: Registry): readonly PlantProbe[] {
  const { dossier, ids, indexOf, placeOf } = registry;
  const declared = Object.entries(dossier.probes).map(([id, probe]) => ({
    watched: { type: 'level' as const, service: indexOf('service', probe.watches) },
    place: probe.at ? placeOf(probe.at) : null,
    delay: compileSpan(probe.delay ?? LOOKS),
    reportedAfter: compileSpan(probe.reportedAfter ?? REPORTED),
    through: 'measure' as const,
    plans: plansSeenBy(registry, id),
  }));
  const implicit = ids.plan
    .filter((plan) => !probeOfPlan(dossier, plan))
    .map((plan) => implicitProbeOf(registry, plan));
  return [...declared, ...implicit];
}
