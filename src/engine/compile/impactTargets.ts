/** What a reference of an impact or of a step stands for: each thing, and the event that it gets. */
import type { IncidentImpact, StepEffect } from '../../model/effect.ts';
import { EVENT, KIND } from '../codes.ts';
import type { PlantHold } from '../plant/incidents.ts';
import { groundId } from './compileGrounds.ts';
import { copyTargets, placeTargets } from './placeTargets.ts';
import type { Registry } from './registry.ts';

export type Targets = readonly Pick<PlantHold, 'kind' | 'index' | 'event'>[];

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

/** Every copy of the data sets that these copies hold, and these themselves: in the order of the dossier after them. */
function withSameData({ dossier }: Registry, copies: readonly string[]): readonly string[] {
  const held = ([component]: readonly string[]) => dossier.components[component ?? '']?.holds;
  const sets = new Set(copies.map((id) => held(id.split('/'))));
  const others = Object.entries(dossier.components)
    .filter(([, { holds }]) => holds !== undefined && sets.has(holds))
    .flatMap(([component, one]) => Object.keys(one.copies).map((name) => `${component}/${name}`));
  return [...new Set([...copies, ...others])];
}

/**
 * A data set or a component is spoilt where it is written, followers get it through replication; a place, all over. `anywhere`:
 * wherever what was spoilt there may have come since.
 */
export function struckCopies(registry: Registry, ref: string, anywhere = false): readonly string[] {
  const { directory, dossier } = registry;
  const kind = directory.kindOf(ref) ?? '';
  const meant = [...new Set([...directory.copiesOf(ref), ...directory.copiesBuiltOn(ref)])];
  if (anywhere) return withSameData(registry, meant);
  const isWhole = kind === 'copy' || !MEANS_DATA.has(kind);
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
export function toolsThere({ directory, dossier }: Registry, ref: string): readonly string[] {
  if (directory.kindOf(ref) === 'tenant') return directory.toolsOf(ref);
  const sites = new Set(directory.sitesOf(ref));
  return Object.entries(dossier.tools)
    .filter(([, tool]) => tool.at.length > 0 && tool.at.every((site) => sites.has(site)))
    .map(([id]) => id);
}

/** Backups that are kept in a place or in an account; none by the name of data. */
export const backupsThere = (registry: Registry, ref: string): readonly string[] =>
  MEANS_DATA.has(registry.directory.kindOf(ref) ?? '') ? [] : backupsOf(registry, ref);

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

/** A ground of each hosting meant. */
function groundTargets(
  registry: Registry,
  { ground, event }: IncidentImpact,
  ref: string,
): Targets {
  const { hosting } = event;
  if (!ground || !hosting) return [];
  return registry.directory.hostingsOf(ref).flatMap((id) => {
    const index = registry.find('ground', groundId(id, ground));
    // Only what some effect may take away has a machine.
    return index < 0 ? [] : [{ kind: KIND.ground, index, event: EVENT[hosting] }];
  });
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

/** What a name stands for in an impact. */
export function targetsOf(registry: Registry, impact: IncidentImpact, ref: string): Targets {
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
    case 'announced':
      return [];
    default:
      return firstOf(directory.membersOf(ref), impact.ofTeam ?? 1).flatMap((id) =>
        member ? [{ kind: KIND.member, index: indexOf('member', id), event: EVENT[member] }] : [],
      );
  }
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
