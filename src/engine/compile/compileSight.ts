/** Probes: the declared ones, then one for each plan whose condition none of them watches. */
import { defaultLaw, INSTANT } from '../../kinds/defaultLaw.ts';
import type { Condition, ConditionState, MeasureCondition } from '../../model/condition.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { conditionsIn, isGroup, type When } from '../../model/when.ts';
import type {
  PlantCondition,
  PlantProbe,
  PlantWhen,
  Watched,
  WatchedFact,
  WatchedTruth,
} from '../plant/sight.ts';
import { clocksOfProbe } from './compileClocks.ts';
import type { NoticeOf } from './compileRules.ts';
import { compileSpan } from './compileSpan.ts';
import { ownSightsOf, type PlanSight, sightsOf } from './planSights.ts';
import type { Registry } from './registry.ts';

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

/** Whether a fact is about what works, down, up or read-only, and not about data or rights: of a component, itself and not its copies. */
const isOfWorking = (state: ConditionState): boolean =>
  state === 'down' || state === 'up' || state === 'read-only';

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

/** What is measured of a copy, of a data set, or of a service. */
function watchedMeasure(
  { directory, indexOf, dataIndex }: Registry,
  { measure, ref, sense, amount }: MeasureCondition,
): WatchedTruth {
  if (measure !== 'lag') {
    return { type: 'measure', measure, index: indexOf('service', ref), sense, amount };
  }
  return directory.kindOf(ref) === 'data'
    ? { type: 'measure', measure: 'data-lag', index: dataIndex(ref), sense, amount }
    : { type: 'measure', measure: 'copy-lag', index: indexOf('copy', ref), sense, amount };
}

/** `declare/paper`: a mode of a service. */
function watchedMode({ dossier, indexOf }: Registry, ref: string): WatchedTruth {
  const [service = '', name = ''] = ref.split('/');
  const mode = Object.keys(dossier.services[service]?.modes ?? {}).indexOf(name);
  return { type: 'mode', service: indexOf('service', service), mode };
}

/** What a state or an amount is about. */
export function watchedTruth(
  registry: Registry,
  condition: Exclude<Condition, { readonly type: 'level' }>,
): WatchedTruth {
  if (condition.type === 'measure') return watchedMeasure(registry, condition);
  return condition.state === 'in-force'
    ? watchedMode(registry, condition.ref)
    : watchedFact(registry, condition);
}

/** What a condition is about: the level of a service, or what holds or not. */
export const watchedBy = (registry: Registry, condition: Condition): Watched =>
  condition.type === 'level'
    ? { type: 'level', service: registry.indexOf('service', condition.service) }
    : watchedTruth(registry, condition);

/** What is waited for, its conditions counted from `first` in the order in which they are written. */
export function plantWhen(when: When, first: number): PlantWhen {
  if (!isGroup(when)) return { type: 'one', number: first };
  let next = first;
  return {
    type: when.type,
    of: when.of.map((one) => {
      const number = next;
      next += conditionsIn(one).length;
      return plantWhen(one, number);
    }),
  };
}

/** The conditions of all plans, and what each plan makes of its own. */
export function compileConditions(registry: Registry): {
  readonly conditions: readonly PlantCondition[];
  readonly whens: readonly (PlantWhen | null)[];
} {
  const { dossier, ids, indexOf } = registry;
  const conditions: PlantCondition[] = [];
  const whens = ids.plan.map((plan) => {
    const when = dossier.plans[plan]?.trigger?.when;
    const first = conditions.length;
    for (const { condition, probe } of sightsOf(dossier, plan)) {
      const below = condition.type === 'level' ? condition.below : 1;
      conditions.push({ probe: indexOf('probe', probe), below, forSeconds: condition.forSeconds });
    }
    return when ? plantWhen(when, first) : null;
  });
  return { conditions, whens };
}

/** A service, or whether a hosting is down. */
const lookedAt = (registry: Registry, ref: string): Watched =>
  registry.directory.kindOf(ref) === 'service'
    ? { type: 'level', service: registry.indexOf('service', ref) }
    : watchedFact(registry, { type: 'state', ref, state: 'down', forSeconds: 0, text: ref });

/** Who listens to a probe: plans, and which of their conditions it sees. */
function listenersOf(
  { dossier, ids }: Registry,
  probe: string,
): Pick<PlantProbe, 'plans' | 'conditions'> {
  const sights = ids.plan.flatMap((plan, index) =>
    sightsOf(dossier, plan).map((sight) => ({ index, seer: sight.probe })),
  );
  const mine = sights.flatMap(({ index, seer }, number) =>
    seer === probe ? [{ index, number }] : [],
  );
  return {
    plans: [...new Set(mine.map(({ index }) => index))],
    conditions: mine.map(({ number }) => number),
  };
}

/** A notice is given to somebody: it is known at once. */
const isAnnounced = (condition: Condition): boolean =>
  condition.type === 'state' &&
  (condition.state === 'under-notice' ||
    condition.state === 'disqualified' ||
    condition.state === 'lifted');

/** How long it takes to know of a condition that no declared probe watches: what is measured, as a level; else by hearsay. */
function learnedAfter(condition: Condition): SourcedLaw {
  if (isAnnounced(condition)) return INSTANT;
  return condition.type === 'state' ? LEARNED : LOOKS;
}

function ownProbe(registry: Registry, plan: string, { condition, probe }: PlanSight): PlantProbe {
  const { trigger } = registry.dossier.plans[plan] ?? {};
  return {
    watched: watchedBy(registry, condition),
    place: null,
    delay: compileSpan(trigger?.learnedAfter ?? learnedAfter(condition)),
    reportedAfter: compileSpan(REPORTED),
    through: isAnnounced(condition) ? 'notice' : 'measure',
    ...FAITHFUL,
    clocks: [],
    ...listenersOf(registry, probe),
  };
}

export function compileProbes(registry: Registry, noticeOf: NoticeOf): readonly PlantProbe[] {
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
    clocks: clocksOfProbe(noticeOf, id),
    ...listenersOf(registry, id),
  }));
  const own = ids.plan.flatMap((plan) =>
    ownSightsOf(dossier, plan).map((sight) => ownProbe(registry, plan, sight)),
  );
  return [...declared, ...own];
}
