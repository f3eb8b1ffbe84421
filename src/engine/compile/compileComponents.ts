import { at, invariant } from '../../base/assert.ts';
import { groupBy } from '../../base/groupBy.ts';
import { DAY } from '../../base/time.ts';
import { INSTANT } from '../../kinds/defaultLaw.ts';
import { commonCausesOf } from '../../scenario/commonCauses.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { Backup, Component, Copy } from '../../scenario/schema/component.ts';
import type { Need } from '../../scenario/schema/service.ts';
import { createNaming } from '../chance.ts';
import type { PlantBackup, PlantCause, PlantCopy, PlantReplica } from '../plant/data.ts';
import type { PlantComponent } from '../plant/levels.ts';
import type { Span } from '../plant/span.ts';
import { type NeedCompiler, startNeedsOf } from './compileNeeds.ts';
import { domainTextsOf } from './compilePlaces.ts';
import { compileShare, compileSpan } from './compileSpan.ts';
import { firstDayOf, monthsBetween, secondOfDate } from './dates.ts';
import { type Registry, within } from './registry.ts';
import { chanceAfterRehearsal } from './rehearsal.ts';
import { reversalsOf } from './reversals.ts';

const copiesIn = (registry: Registry): { id: string; component: string; copy: Copy }[] =>
  Object.entries(registry.dossier.components).flatMap(([component, { copies }]) =>
    Object.entries(copies).map(([name, copy]) => ({ id: `${component}/${name}`, component, copy })),
  );

const backupsIn = (registry: Registry): { component: string; backup: Backup }[] =>
  Object.entries(registry.dossier.components).flatMap(([component, { backups }]) =>
    Object.values(backups).map((backup) => ({ component, backup })),
  );

/** Copy a backup reads: the one it names, else the first active one, else the first. */
export function sourceOf(component: Component, id: string, backup: Backup): string {
  if (backup.of) return within(id, backup.of);
  const names = Object.entries(component.copies);
  const [name] = names.find(([, copy]) => copy.role === 'active') ?? names[0] ?? [];
  invariant(name !== undefined, `component ${id} has a backup and no copy`);
  return `${id}/${name}`;
}

/** Highest demand of the year: what a copy without a stated capacity is sized for. */
const highestDemand = ({ dossier }: Registry): number =>
  Object.values(dossier.services)
    .flatMap(({ peaks }) => peaks)
    .reduce((highest, peak) => Math.max(highest, peak.demand), 1);

/**
 * A copy that follows only once its component takes it back does so as the first of those that followed it; null where the
 * design says how, or where a plan turns replication around.
 */
function wayBack({ components }: Dossier, component: string, id: string): Copy | null {
  const { copies, switchover } = components[component] ?? {};
  const name = id.slice(component.length + 1);
  if (!copies || !switchover?.rejoins || copies[name]?.replicates) return null;
  const followers = Object.values(copies).filter(({ replicates }) => replicates !== undefined);
  return followers.find(({ replicates }) => replicates === name) ?? followers[0] ?? null;
}

/** Replicas in the order of the copies that follow, those that only a plan may set up included. */
export function compileReplicas(registry: Registry): readonly PlantReplica[] {
  const { dossier } = registry;
  const reversals = new Map(reversalsOf(dossier).map(({ copy, source }) => [copy, source]));
  return copiesIn(registry).flatMap(({ id, component, copy }) => {
    const declared = copy.replicates ? within(component, copy.replicates) : null;
    const source = declared ?? reversals.get(id);
    if (source === undefined) return [];
    const { mode, lag, via, fillsAt } = wayBack(dossier, component, id) ?? copy;
    return [
      {
        copy: registry.indexOf('copy', id),
        source: registry.indexOf('copy', source),
        lag: compileSpan(mode === 'sync' ? INSTANT : (lag ?? INSTANT)),
        via: via ? registry.indexOf('tool', via) : -1,
        declared: declared !== null,
        fillsAt: fillsAt ?? Number.POSITIVE_INFINITY,
      },
    ];
  });
}

/** Copies that may come to follow each copy: by design, or once a plan turns replication around. */
function followersOf(
  registry: Registry,
  replicas: readonly PlantReplica[],
): ReadonlyMap<number, readonly number[]> {
  const pairs = replicas.map(({ source, copy }) => ({ source, copy }));
  const turned = reversalsOf(registry.dossier).map(({ copy, source }) => ({
    source: registry.indexOf('copy', source),
    copy: registry.indexOf('copy', copy),
  }));
  const each = [...pairs, ...turned].map((pair) => [`${pair.source} ${pair.copy}`, pair] as const);
  return groupBy(
    [...new Map(each).values()],
    ({ source }) => source,
    ({ copy }) => copy,
  );
}

/** What breaks several copies at once, component after component. */
export function compileCauses(registry: Registry): readonly PlantCause[] {
  const { components, hosting } = registry.dossier;
  const standings = { components, hosting, directory: registry.directory };
  // Nothing else draws for this purpose, so names need to differ among causes only.
  const nameOf = createNaming();
  return Object.entries(components).flatMap(([id, { fails }]): readonly PlantCause[] => {
    const after = fails?.together ? compileShare(fails.after, fails.together.share) : null;
    if (!after) return [];
    return commonCausesOf(standings, id).map(({ within: sort, domain, copies }) => ({
      component: registry.indexOf('component', id),
      within: sort,
      domain,
      copies: copies.map((name) => registry.indexOf('copy', `${id}/${name}`)),
      after,
      drawName: nameOf(`common-failure:${id}:${sort}:${domain}`),
    }));
  });
}

/** Failures that are a copy's own: all of them, or those that no common cause has. */
function ownClockOf({ dossier }: Registry, component: string, isShared: boolean): Span | null {
  const fails = dossier.components[component]?.fails;
  if (!fails) return null;
  return compileShare(fails.after, isShared ? 1 - (fails.together?.share ?? 0) : 1);
}

/** Rank of what states no priority: behind everything that does. */
const LAST = 101;

/** Share of its capacity that is reserved: all of what runs, nothing of what remains to be started, unless stated. */
function reservedOf({ role, reserved }: Copy): number {
  const runs = role === 'active' || role === 'hot' || role === 'warm';
  return reserved ?? (runs ? 1 : 0);
}

/** Copies that some step decrypts in place. */
const decryptedIn = ({ dossier }: Registry): readonly string[] =>
  Object.values(dossier.plans).flatMap(({ steps }) =>
    Object.values(steps).flatMap((step) =>
      step.do === 'recover' && step.decrypts && step.from === undefined ? [step.what] : [],
    ),
  );

export function compileCopies(
  registry: Registry,
  replicas: readonly PlantReplica[],
  backups: readonly PlantBackup[],
  { causes, needs }: { readonly causes: readonly PlantCause[]; readonly needs: NeedCompiler },
): readonly Omit<PlantCopy, 'watches'>[] {
  const sizedFor = highestDemand(registry);
  const shared = new Set(causes.flatMap((cause) => cause.copies));
  const hostings = Object.values(registry.dossier.hosting);
  const followers = followersOf(registry, replicas);
  const today = firstDayOf(registry.dossier.calendar);
  const decryptable = new Set(decryptedIn(registry));
  const feeds = new Map(replicas.map(({ copy }, replica) => [copy, replica]));
  const backupsOf = groupBy(
    backups.flatMap(({ sources }, backup) => sources.map((source) => ({ source, backup }))),
    ({ source }) => source,
    ({ backup }) => backup,
  );
  return copiesIn(registry).map(({ id, component, copy }) => {
    const index = registry.indexOf('copy', id);
    const place = registry.placeOf(copy.at);
    const hosting = at(hostings, place.hosting);
    const site = hosting.sites.find((candidate) => candidate.id === copy.at);
    invariant(site, `no site ${copy.at}`);
    return {
      ...place,
      component: registry.indexOf('component', component),
      role: copy.role,
      capacity: copy.capacity ?? sizedFor,
      needs: copy.needs && copy.needs.length > 0 ? needs.running(copy.needs) : null,
      startNeeds: needs.starting(startNeedsOf(registry.dossier, component, copy)),
      reserved: reservedOf(copy) * (copy.capacity ?? sizedFor),
      rank: registry.dossier.components[component]?.priority ?? LAST,
      restarts: compileSpan(copy.restarts ?? INSTANT),
      byHand: copy.byHand,
      failsAfter: ownClockOf(registry, component, shared.has(index)),
      followers: followers.get(index) ?? [],
      replica: feeds.get(index) ?? -1,
      backups: backupsOf.get(index) ?? [],
      failureDomains: domainTextsOf(registry, hosting, site),
      key: copy.key ? registry.indexOf('tool', copy.key) : -1,
      works: copy.rehearsed === undefined ? 1 : chanceAfterRehearsal(copy.rehearsed, today),
      decryptable: decryptable.has(id),
    };
  });
}

/** Probability that a restore works, from the age of the last one really tried (defaults of the field). */
function restorability(verified: string | undefined, today: string): number {
  if (verified === undefined) return 0.75;
  return monthsBetween(verified, today) < 3 ? 0.98 : 0.92;
}

/** Probability that a backup survives somebody who goes for it (defaults of the field), by what isolates it. */
function survivalOf(backup: Backup, isElsewhere: boolean): number {
  const isolation = backup.isolatedBy ?? (isElsewhere ? 'network' : 'none');
  if (backup.immutable && isolation === 'identity') return 0.98;
  return backup.immutable || isolation !== 'none' ? 0.6 : 0.15;
}

export function compileBackups(registry: Registry): readonly Omit<PlantBackup, 'watches'>[] {
  const { calendar, components } = registry.dossier;
  const today = firstDayOf(calendar);
  const hostings = Object.values(registry.dossier.hosting);
  const { startLocal, jumpedSinceMidnight = 0 } = calendar;
  const sinceMidnight = (((startLocal % DAY) + DAY) % DAY) - jumpedSinceMidnight;
  return backupsIn(registry).map(({ component, backup }) => {
    const owner = components[component];
    invariant(owner, `no component ${component}`);
    const restorable = backup.works ?? restorability(backup.verified, today);
    const source = sourceOf(owner, component, backup);
    const others = backup.of ? [] : Object.keys(owner.copies).map((copy) => `${component}/${copy}`);
    const place = registry.placeOf(backup.at);
    const [, name = ''] = source.split('/');
    const readAt = registry.placeOf(owner.copies[name]?.at ?? backup.at);
    const operatorOf = (number: number): string => at(hostings, number).operator.id;
    const isElsewhere = operatorOf(readAt.hosting) !== operatorOf(place.hosting);
    const survives = backup.survives ?? survivalOf(backup, isElsewhere);
    return {
      ...place,
      component: registry.indexOf('component', component),
      source: registry.indexOf('copy', source),
      sources: [...new Set([source, ...others])].map((copy) => registry.indexOf('copy', copy)),
      firstAt: backup.atTime - sinceMidnight,
      everySeconds: backup.every,
      takesSeconds: backup.takes,
      keepSeconds: backup.keep ?? Number.POSITIVE_INFINITY,
      restorable,
      restorableText: `${restorable * 100}%`,
      emptyFrom:
        backup.brokenSince === undefined
          ? Number.POSITIVE_INFINITY
          : secondOfDate(calendar, backup.brokenSince),
      key: backup.key ? registry.indexOf('tool', backup.key) : -1,
      survives,
      survivesText: `${Math.round(survives * 100)}%`,
      firstByte: backup.firstByte ? compileSpan(backup.firstByte) : null,
    };
  });
}

/** By component: services that reach it through their needs, whatever lies between. */
function usersIn({ dossier, indexOf }: Registry): ReadonlyMap<string, readonly number[]> {
  const refs = (need: Need): readonly string[] =>
    need.type === 'one' ? [need.ref] : need.of.flatMap(refs);
  const needsOf = (name: string): readonly Need[] =>
    dossier.components[name]?.needs ??
    dossier.services[name]?.needs ??
    dossier.tools[name]?.needs ??
    [];
  const uses = Object.keys(dossier.services).flatMap((service) => {
    const reached = new Set([service]);
    // A set grows while it is read: each name is visited once, so circles end.
    for (const name of reached) for (const ref of needsOf(name).flatMap(refs)) reached.add(ref);
    return [...reached].map((name) => ({ name, service: indexOf('service', service) }));
  });
  return groupBy(
    uses,
    ({ name }) => name,
    ({ service }) => service,
  );
}

export function compileComponents(
  registry: Registry,
  needs: NeedCompiler,
): readonly PlantComponent[] {
  const users = usersIn(registry);
  return Object.entries(registry.dossier.components).map(([id, component]) => {
    const roles = Object.values(component.copies).map(({ role }) => role);
    const { fails, switchover, overload } = component;
    return {
      copies: Object.keys(component.copies).map((name) =>
        registry.indexOf('copy', `${id}/${name}`),
      ),
      data: registry.dataIndex(component.holds),
      quorum: component.quorum ?? 1,
      localWrites: component.localWrites,
      wanted: roles.filter((role) => role === 'active').length,
      switchover: switchover ? compileSpan(switchover.takes) : null,
      rejoins: switchover?.rejoins ?? false,
      writeNode: needs.writeNodeOf(id),
      overload: overload
        ? {
            above: overload.above,
            after: compileSpan(overload.after),
            back: compileSpan(overload.back),
          }
        : null,
      users: users.get(id) ?? [],
      fails: fails
        ? {
            repair: compileSpan(fails.repair),
            team: registry.teamIndex(fails.by),
            standbyToo: fails.standbyToo,
          }
        : null,
    };
  });
}
