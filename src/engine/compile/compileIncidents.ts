import { groupBy } from '../../base/groupBy.ts';
import type { IncidentImpact, StepEffect } from '../../model/effect.ts';
import { EVENT, KIND } from '../codes.ts';
import { HEALING_EVENTS, RETURNING_EVENTS } from '../incidents/healing.ts';
import type { PlantAwaited, PlantHold, PlantImpact } from '../plant/incidents.ts';
import type { Plant } from '../plant/plant.ts';
import { groundId } from './compileGrounds.ts';
import { watchedBy } from './compileSight.ts';
import { compileSpan } from './compileSpan.ts';
import { kindOfEffect } from './effectKind.ts';
import { numbersByThing } from './numbersByThing.ts';
import { copyTargets, placeTargets } from './placeTargets.ts';
import type { Registry } from './registry.ts';

type Targets = readonly Pick<PlantHold, 'kind' | 'index' | 'event'>[];

/** Copies and tools by name; copies that stand in a place, and those that are built on a technology. */
function contentTargets(registry: Registry, ref: string, event: IncidentImpact['event']): Targets {
  const { directory, indexOf } = registry;
  const { copy, tool } = event;
  const copies = [...new Set([...directory.copiesOf(ref), ...directory.copiesBuiltOn(ref)])];
  return [
    ...(copy ? copyTargets(registry, copies, EVENT[copy]) : []),
    ...directory
      .toolsOf(ref)
      .flatMap((id) =>
        tool ? [{ kind: KIND.tool, index: indexOf('tool', id), event: EVENT[tool] }] : [],
      ),
  ];
}

/** Control planes freeze together with those of the same group. */
function controlPlaneTargets(
  registry: Registry,
  ref: string,
  event: IncidentImpact['event'],
): Targets {
  const hostings = Object.values(registry.dossier.hosting);
  const named = registry.directory.hostingsOf(ref);
  const groups = new Set(
    hostings.filter(({ id }) => named.includes(id)).map(({ controlPlane }) => controlPlane),
  );
  return hostings.flatMap(({ controlPlane }, index) =>
    groups.has(controlPlane) && event.hosting
      ? [{ kind: KIND.controlPlane, index, event: EVENT[event.hosting] }]
      : [],
  );
}

/** Whether a name stands for data, wherever these are, and not for a place. */
const MEANS_DATA = new Set(['data', 'component', 'copy']);

/** A data set or a component is spoilt where it is written, followers get it through replication; a place, all over. */
function struckCopies(
  { directory, dossier }: Registry,
  ref: string,
  anywhere = false,
): readonly string[] {
  const kind = directory.kindOf(ref) ?? '';
  const isWhole = anywhere || kind === 'copy' || !MEANS_DATA.has(kind);
  const meant = [...new Set([...directory.copiesOf(ref), ...directory.copiesBuiltOn(ref)])];
  return meant.filter((id) => {
    const [component = '', name = ''] = id.split('/');
    return isWhole || dossier.components[component]?.copies[name]?.role === 'active';
  });
}

function dataTargets(registry: Registry, ref: string, { event, shows }: IncidentImpact): Targets {
  const { directory, indexOf } = registry;
  const isData = MEANS_DATA.has(directory.kindOf(ref) ?? '');
  const onCopy = isData ? event.copy : (event.occupant ?? event.copy);
  const onBackup = isData ? event.backup : event.backupThere;
  const backups = onBackup ? backupsOf(registry, ref) : [];
  return [
    ...(onCopy
      ? struckCopies(registry, ref, shows).map((id) => ({
          kind: KIND.copy,
          index: indexOf('copy', id),
          event: EVENT[onCopy],
        }))
      : []),
    ...(onBackup
      ? backups.map((id) => ({
          kind: KIND.backup,
          index: indexOf('backup', id),
          event: EVENT[onBackup],
        }))
      : []),
    ...toolsHit(registry, ref, event),
  ];
}

function toolsHit(registry: Registry, ref: string, { tool }: IncidentImpact['event']): Targets {
  if (!tool || MEANS_DATA.has(registry.directory.kindOf(ref) ?? '')) return [];
  return toolsThere(registry, ref).map((id) => ({
    kind: KIND.tool,
    index: registry.indexOf('tool', id),
    event: EVENT[tool],
  }));
}

/** Tools that can be used from the places meant and from nowhere else; those of an account. */
function toolsThere({ directory, dossier }: Registry, ref: string): readonly string[] {
  if (directory.kindOf(ref) === 'tenant') return directory.toolsOf(ref);
  const sites = new Set(directory.sitesOf(ref));
  return Object.entries(dossier.tools)
    .filter(([, tool]) => tool.at.length > 0 && tool.at.every((site) => sites.has(site)))
    .map(([id]) => id);
}

/** Backups of a data set, of a component or of the component of a copy; those kept in a place or in an account. */
function backupsOf({ directory, dossier }: Registry, ref: string): readonly string[] {
  if (directory.kindOf(ref) === 'tenant') return directory.backupsIn(ref);
  const sites = new Set(directory.sitesOf(ref));
  const [owner = ''] = ref.split('/');
  const isCopy = directory.kindOf(ref) === 'copy';
  return Object.entries(dossier.components).flatMap(([id, { holds, backups }]) => {
    const isMeant = holds === ref || id === ref || (isCopy && id === owner);
    return Object.entries(backups)
      .filter(([, backup]) => isMeant || sites.has(backup.at))
      .map(([name]) => `${id}/${name}`);
  });
}

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

/** A ground of each hosting meant. */
function groundTargets(
  registry: Registry,
  { ground, event }: IncidentImpact,
  ref: string,
): Targets {
  const { hosting } = event;
  if (!ground || !hosting) return [];
  return registry.directory.hostingsOf(ref).map((id) => ({
    kind: KIND.ground,
    index: registry.indexOf('ground', groundId(id, ground)),
    event: EVENT[hosting],
  }));
}

const memberTargets = (
  { indexOf }: Registry,
  members: readonly string[],
  { member }: IncidentImpact['event'],
): Targets =>
  member
    ? members.map((id) => ({
        kind: KIND.member,
        index: indexOf('member', id),
        event: EVENT[member],
      }))
    : [];

/** What has this very name, or belongs to the component, data set or team that has it. */
function namedTargets(registry: Registry, ref: string, event: IncidentImpact['event']): Targets {
  const { directory } = registry;
  const isPlace = directory.hostingsOf(ref).length > 0 || directory.sitesOf(ref).length > 0;
  if (isPlace) return [];
  const { backup } = event;
  return [
    ...contentTargets(registry, ref, event),
    ...directory
      .backupsIn(ref)
      .flatMap((id) =>
        backup
          ? [{ kind: KIND.backup, index: registry.indexOf('backup', id), event: EVENT[backup] }]
          : [],
      ),
    ...memberTargets(registry, directory.membersOf(ref), event),
  ];
}

/** Teams that answer under the contracts which cover the hostings meant. */
function supportTargets(registry: Registry, ref: string, event: IncidentImpact['event']): Targets {
  const { directory, dossier } = registry;
  const hostings = directory.hostingsOf(ref);
  const teams = Object.entries(dossier.contracts ?? {}).flatMap(([id, { support }]) => {
    const covered = directory.hostingsOf(id);
    const isMeant = id === ref || hostings.some((hosting) => covered.includes(hosting));
    return support?.by !== undefined && isMeant ? [support.by] : [];
  });
  const members = [...new Set(teams)].flatMap((team) => directory.membersOf(team));
  return memberTargets(registry, members, event);
}
/** As many of the first as make up a share, at least one. */
const firstOf = (members: readonly string[], share: number): readonly string[] =>
  members.slice(0, Math.max(1, Math.ceil(members.length * share)));

function targetsOf(registry: Registry, impact: IncidentImpact, ref: string): Targets {
  const { directory, indexOf } = registry;
  const { hosting, member } = impact.event;
  switch (impact.scope) {
    case 'places':
      return placeTargets(registry, ref, impact.event);
    case 'control-planes':
      return controlPlaneTargets(registry, ref, impact.event);
    case 'access':
      return directory.hostingsOf(ref).flatMap((id) =>
        hosting
          ? [
              {
                kind: KIND.lawfulStatus,
                index: indexOf('lawful-status', id),
                event: EVENT[hosting],
              },
            ]
          : [],
      );
    case 'contents':
      return contentTargets(registry, ref, impact.event);
    case 'demand': {
      const { service } = impact.event;
      const index = registry.find('service', ref);
      return service && index >= 0 ? [{ kind: KIND.service, index, event: EVENT[service] }] : [];
    }
    case 'capacity':
      return directory
        .hostingsOf(ref)
        .flatMap((id) =>
          hosting
            ? [{ kind: KIND.capacity, index: indexOf('capacity', id), event: EVENT[hosting] }]
            : [],
        );
    case 'grounds':
      return groundTargets(registry, impact, ref);
    case 'named':
      return namedTargets(registry, ref, impact.event);
    case 'support':
      return supportTargets(registry, ref, impact.event);
    case 'data':
      return dataTargets(registry, ref, impact);
    default:
      return firstOf(directory.membersOf(ref), impact.ofTeam ?? 1).flatMap((id) =>
        member ? [{ kind: KIND.member, index: indexOf('member', id), event: EVENT[member] }] : [],
      );
  }
}

function compileAttacker(registry: Registry, impact: IncidentImpact): PlantImpact['attacker'] {
  if (!impact.attacker) return null;
  const { strikesAgain } = impact.attacker;
  return {
    reaches: compileReach(registry, impact.refs),
    strikesAgain: strikesAgain ? compileSpan(strikesAgain) : null,
  };
}

/** Whom a step reaches by a name, and with which event: the places and copies that an incident would strike by it. */
export function stepTargets(
  registry: Registry,
  { scope, ref, event }: Extract<StepEffect, { effect: 'send' }>,
): Targets {
  const { directory, indexOf } = registry;
  if (scope === 'places') return placeTargets(registry, ref, event);
  const { copy } = event;
  return copy
    ? directory
        .copiesOf(ref)
        .map((id) => ({ kind: KIND.copy, index: indexOf('copy', id), event: EVENT[copy] }))
    : [];
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
export function compileImpacts(registry: Registry): readonly PlantImpact[] {
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
        return byDelay(registry, impact, all).map(([laterSeconds, targets]) => ({
          incident,
          effect: number,
          awaits,
          begins: compileSpan(effect.at),
          after: impact.after ? compileSpan(impact.after) : null,
          laterSeconds,
          dwellSeconds: impact.dwellSeconds,
          shows: impact.shows ?? false,
          sparesRenewed: impact.sparesRenewed ?? false,
          attacker: compileAttacker(registry, impact),
          holdsDown,
          thousandths,
          targets: targets.map((target) => ({ ...target, ...about })),
          heals: targets.every(({ event }) => HEALING_EVENTS.has(event)),
        }));
      });
      const reaching = compiled.filter(
        ({ targets, attacker }) => targets.length > 0 || attacker !== null,
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
  return Object.values(registry.dossier.incidents)
    .flatMap(({ effects }) => effects.flatMap(({ when }) => (when ? [when] : [])))
    .map((when, number) => ({
      watched: watchedBy(registry, when),
      below: when.type === 'level' ? when.below : 0,
      forSeconds: when.forSeconds,
      impacts: impacts.flatMap(({ awaits }, impact) => (awaits === number ? [impact] : [])),
    }));
}

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
