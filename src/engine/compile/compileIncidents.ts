import { groupBy } from '../../base/groupBy.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { conditionsIn } from '../../model/when.ts';
import { EVENT, KIND } from '../codes.ts';
import { HEALING_EVENTS, RETURNING_EVENTS } from '../incidents/healing.ts';
import type { PlantAwaited, PlantHold, PlantImpact, PlantLeak } from '../plant/incidents.ts';
import type { Plant } from '../plant/plant.ts';
import { leaksOfImpact } from './compileLeaks.ts';
import {
  byRevising,
  type RevisableImpact,
  type Revising,
  revisingEffects,
  withNotices,
} from './compileNotices.ts';
import { plantWhen, watchedBy } from './compileSight.ts';
import { compileSpan } from './compileSpan.ts';
import { kindOfEffect } from './effectKind.ts';
import { struckCopies, type Targets, targetsOf } from './impactTargets.ts';
import { numbersByThing } from './numbersByThing.ts';
import type { Registry } from './registry.ts';

/** Sites run by the same administrators as these, by the domains of that sort; null where the dossier names none. */
function administeredWith({ directory, dossier }: Registry, sites: ReadonlySet<string>) {
  const domains = Object.entries(dossier.domains)
    .filter(([, { kind }]) => kind === 'admin-domain')
    .map(([id]) => directory.sitesOf(id))
    .filter((of) => of.some((site) => sites.has(site)));
  return domains.length === 0 ? null : new Set(domains.flat());
}

/** Copies within reach of whoever struck these names: those struck, and the others of the same components. */
function compileReach(registry: Registry, refs: readonly string[]): readonly number[] {
  const { dossier, indexOf } = registry;
  const siteOf = (id: string): string => {
    const [component = '', name = ''] = id.split('/');
    return dossier.components[component]?.copies[name]?.at ?? '';
  };
  const struck = new Set(refs.flatMap((ref) => struckCopies(registry, ref)));
  const sites = administeredWith(registry, new Set([...struck].map(siteOf)));
  const owners = new Set([...struck].map((id) => id.split('/')[0]));
  return registry.ids.copy
    .filter(
      (id) => struck.has(id) || (owners.has(id.split('/')[0]) && (sites?.has(siteOf(id)) ?? true)),
    )
    .map((id) => indexOf('copy', id));
}

function compileAttacker(registry: Registry, impact: IncidentImpact): PlantImpact['attacker'] {
  if (!impact.attacker) return null;
  const { strikesAgain, inside = [] } = impact.attacker;
  return {
    reaches: compileReach(registry, inside.length > 0 ? inside : impact.refs),
    strikesAgain: strikesAgain ? compileSpan(strikesAgain) : null,
    takes: impact.leak !== undefined,
  };
}

/** How late a target is struck: a copy takes an update when it takes its updates. */
function delayOf({ dossier, ids }: Registry, { kind, index }: Targets[number]): number {
  if (kind !== KIND.copy) return 0;
  const [component = '', copy = ''] = (ids.copy[index] ?? '').split('/');
  return dossier.components[component]?.copies[copy]?.updates ?? 0;
}

/** The targets of an impact by how late each is struck, the soonest first; all at once unless it is an update. */
function byDelay(
  registry: Registry,
  { withdrawnAfter }: IncidentImpact,
  targets: Targets,
): readonly (readonly [laterSeconds: number, targets: Targets])[] {
  if (withdrawnAfter === undefined) return [[0, targets]];
  const groups = groupBy(
    targets,
    (target) => delayOf(registry, target),
    (target) => target,
  );
  const struck = [...groups].filter(([later]) => later < withdrawnAfter).sort(([a], [b]) => a - b);
  // What strikes nothing is still something that happens.
  return struck.length > 0 ? struck : [[0, []]];
}

/** Whether a tool was issued before a day; without a day of its own, nobody can say so. */
function isIssuedBefore(
  { dossier, ids }: Registry,
  { kind, index }: Pick<PlantHold, 'kind' | 'index'>,
  day: string | undefined,
): boolean {
  const issued = kind === KIND.tool ? dossier.tools[ids.tool[index] ?? '']?.issued : undefined;
  // Days written year first compare as text.
  return day !== undefined && issued !== undefined && issued < day;
}

const givesBack = (event: IncidentImpact['event']): boolean =>
  Object.values(event).some((name) => HEALING_EVENTS.has(EVENT[name]));

/** Impacts in the order of incidents, effects, and what each effect does. */
export function compileImpacts(
  registry: Registry,
  leaks: readonly PlantLeak[],
): readonly PlantImpact[] {
  const revising = revisingEffects(registry.dossier);
  return withNotices(impactsOf(registry, revising, leaks), revising);
}

function impactsOf(
  registry: Registry,
  revising: readonly Revising[],
  leaks: readonly PlantLeak[],
): readonly RevisableImpact[] {
  let conditions = 0;
  return Object.values(registry.dossier.incidents).flatMap(({ effects }, incident) =>
    effects.flatMap((effect, number) => {
      const awaits = effect.when ? conditions++ : -1;
      const impacts = kindOfEffect(effect).impacts(effect);
      const holdsDown = impacts.some(({ event }) => event.copy === 'copy.repaired');
      const endless = !impacts.some(({ event }) => givesBack(event));
      const compiled = impacts.flatMap((impact) => {
        const refs = [...new Set(impact.refs)];
        const all = refs
          .flatMap((ref) => targetsOf(registry, impact, ref))
          .filter((target) => !isIssuedBefore(registry, target, impact.sparesIssuedBefore));
        const thousandths = Math.round((impact.share ?? 0) * 1000);
        const beyondRepair = impact.beyondRepair ?? false;
        const about = { incident, effect: number, thousandths, holdsDown, beyondRepair, endless };
        const parts = byDelay(registry, impact, all).flatMap(([laterSeconds, late]) =>
          byRevising(registry, impact, late, revising).map(
            ([revisedBy, targets]) => [laterSeconds, revisedBy, targets] as const,
          ),
        );
        return parts.map(([laterSeconds, revisedBy, targets]) => ({
          incident,
          effect: number,
          awaits,
          begins: compileSpan(effect.at),
          after: impact.after ? compileSpan(impact.after) : null,
          laterSeconds,
          dwellSeconds: impact.dwellSeconds,
          shows: impact.shows ?? false,
          sparesRenewed: impact.sparesRenewed ?? false,
          announced: impact.announced ?? false,
          revises: null,
          revisedBy,
          attacker: compileAttacker(registry, impact),
          leaks: leaksOfImpact(leaks, about, impact),
          holdsDown,
          thousandths,
          targets: targets.map((target) => ({ ...target, ...about })),
          heals: targets.every(({ event }) => HEALING_EVENTS.has(event)),
        }));
      });
      const reaching = compiled.filter(
        ({ targets, attacker, leaks: own }) =>
          targets.length > 0 || attacker !== null || own.begin.length + own.show.length > 0,
      );
      // A kind sends more sorts of events than one name can mean. What strikes nothing at all is still something that happens.
      return reaching.length > 0 ? reaching : compiled;
    }),
  );
}

/** What effects wait for, in the order of `compileImpacts`. */
export function compileAwaited(
  registry: Registry,
  impacts: readonly PlantImpact[],
): readonly PlantAwaited[] {
  let counted = 0;
  return Object.values(registry.dossier.incidents)
    .flatMap(({ effects }) => effects.flatMap(({ when }) => (when ? [when] : [])))
    .map((when, number) => {
      const first = counted;
      counted += conditionsIn(when).length;
      return { when, number, first };
    })
    .map(({ when, number, first }) => ({
      conditions: conditionsIn(when).map((condition) => ({
        watched: watchedBy(registry, condition),
        below: condition.type === 'level' ? condition.below : 0,
        forSeconds: condition.forSeconds,
      })),
      first,
      when: plantWhen(when, 0),
      impacts: impacts.flatMap(({ awaits }, impact) => (awaits === number ? [impact] : [])),
    }));
}

/** By kind and index of a thing: the impacts that take its use away at the end of a notice. */
export const compileAnnounced = (
  impacts: readonly PlantImpact[],
  counts: readonly number[],
): Plant['announcedOn'] =>
  numbersByThing(
    counts,
    impacts.flatMap(({ announced, heals, targets }, impact) =>
      announced && !heals ? targets.map((target) => [target, impact] as const) : [],
    ),
  );

/** By kind and index of a thing: the impacts that bring it back. */
export function compileHealers(
  impacts: readonly PlantImpact[],
  counts: readonly number[],
): Plant['healers'] {
  const healing = impacts.flatMap(({ targets }, impact) =>
    targets
      .filter(({ event }) => RETURNING_EVENTS.has(event))
      .map((target) => [target, impact] as const),
  );
  return numbersByThing(counts, healing);
}
