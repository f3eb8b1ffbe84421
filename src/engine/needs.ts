/** Whether what a step cannot do without is there; when not, what took it away and whether it can come back. */
import { assertNever, at } from '../base/assert.ts';
import { simSeconds } from '../base/time.ts';
import type { EntityKind, EntityRef } from '../model/entity.ts';
import type { MissingNeed, NeedKind } from '../model/trace.ts';
import { HEALING_EVENTS } from './healing.ts';
import { hostConditionOf, isHostAvailable } from './hosts.ts';
import { holdsData } from './lineage.ts';
import type { Place, PlantNeed } from './plant.ts';
import { bestRestorePoint } from './restorePoints.ts';
import type { Simulation } from './simulation.ts';

/** Whether an incident still to come brings the thing back. */
function willBeRestored(sim: Simulation, kind: EntityKind, index: number): boolean {
  return sim.plant.impacts.some(
    (impact, i) =>
      at(sim.world.impactFired, i) === 0 &&
      impact.targets.some(
        (target) =>
          target.kind === kind && target.index === index && HEALING_EVENTS.has(target.event),
      ),
  );
}

/** The worst of the three aspects of a place: the entity to blame. */
function blamedAspect(sim: Simulation, place: Place): readonly [EntityKind, number] {
  switch (hostConditionOf(sim, place)) {
    case 'cut':
      return ['lawful-status', place.hosting];
    case 'stopped':
      return sim.isIn('data-plane', place.hosting, 'interrupted')
        ? ['data-plane', place.hosting]
        : ['site', place.site];
    default:
      return ['site', place.site];
  }
}

/** One of its three aspects is lost and nothing brings it back, whatever becomes of the others. */
function isPlaceGone(sim: Simulation, { site, hosting }: Place): boolean {
  const isGone = (kind: EntityKind, index: number, whole: string): boolean =>
    !sim.isIn(kind, index, whole) && !willBeRestored(sim, kind, index);
  return (
    sim.isIn('site', site, 'destroyed') ||
    isGone('site', site, 'operational') ||
    isGone('data-plane', hosting, 'serving') ||
    (sim.isIn('lawful-status', hosting, 'cut') && isGone('lawful-status', hosting, 'open'))
  );
}

/** Lost for good with every place it could be used from, or broken with nothing to mend it. */
function isToolGone(sim: Simulation, tool: number): boolean {
  const { places } = at(sim.plant.tools, tool);
  if (at(sim.world.toolBroken, tool) === 1) return !willBeRestored(sim, 'tool', tool);
  if (places.length > 0 && places.every((place) => isPlaceGone(sim, place))) return true;
  return toolsNeeded(sim, tool).some(
    (other) => other !== tool && sim.isIn('tool', other, 'unusable') && isToolGone(sim, other),
  );
}

function toolsNeeded(sim: Simulation, tool: number): readonly number[] {
  const { needs } = at(sim.plant.nodes, tool);
  if (needs.type !== 'all') return [];
  return needs.of.flatMap((need) =>
    need.type === 'node' && need.node < sim.plant.firstComponentNode ? [need.node] : [],
  );
}

const refOf = (sim: Simulation, kind: EntityKind, index: number): EntityRef => ({
  kind,
  id: at(sim.plant.ids[kind], index),
});

interface Absence {
  readonly need: NeedKind;
  readonly kind: EntityKind;
  readonly index: number;
  readonly forGood: boolean;
}

function missing(sim: Simulation, { need, kind, index, forGood }: Absence): MissingNeed {
  const takenBy = sim.lastChange(kind, index);
  return {
    kind: need,
    what: refOf(sim, kind, index),
    since: simSeconds(sim.changedAt(kind, index)),
    takenBy: takenBy < 0 ? null : takenBy,
    forGood,
  };
}

function missingPlace(sim: Simulation, need: NeedKind, place: Place): MissingNeed | null {
  if (isHostAvailable(sim, place)) return null;
  const [kind, index] = blamedAspect(sim, place);
  return missing(sim, { need, kind, index, forGood: isPlaceGone(sim, place) });
}

function missingBackup(sim: Simulation, backup: number): MissingNeed | null {
  const host = missingPlace(sim, 'backup', at(sim.plant.backups, backup));
  if (host) return { ...host, what: refOf(sim, 'backup', backup) };
  return bestRestorePoint(sim, backup)
    ? null
    : missing(sim, { need: 'backup', kind: 'backup', index: backup, forGood: true });
}

function missingSource(sim: Simulation, copy: number): MissingNeed | null {
  const host = missingPlace(sim, 'source', at(sim.plant.copies, copy));
  if (host) return host;
  return holdsData(sim, copy)
    ? null
    : missing(sim, { need: 'source', kind: 'copy', index: copy, forGood: true });
}

/** Why a need is not met, or null when it is. */
export function missingNeed(sim: Simulation, need: PlantNeed): MissingNeed | null {
  const { index } = need;
  switch (need.of) {
    case 'tool':
      return sim.isIn('tool', index, 'usable')
        ? null
        : missing(sim, { need: need.kind, kind: 'tool', index, forGood: isToolGone(sim, index) });
    case 'control-plane':
      return sim.isIn('control-plane', index, 'responsive')
        ? null
        : missing(sim, {
            need: need.kind,
            kind: 'control-plane',
            index,
            forGood: !willBeRestored(sim, 'control-plane', index),
          });
    case 'host':
      return missingPlace(sim, need.kind, at(sim.plant.copies, index));
    case 'ready-copy': {
      const host = missingPlace(sim, need.kind, at(sim.plant.copies, index));
      if (host) return host;
      return sim.isIn('copy', index, 'ready') || sim.isIn('copy', index, 'serving')
        ? null
        : missing(sim, {
            need: need.kind,
            kind: 'copy',
            index,
            forGood: sim.isIn('copy', index, 'lost'),
          });
    }
    case 'source-copy':
      return missingSource(sim, index);
    case 'backup':
      return missingBackup(sim, index);
    case 'decision':
      return sim.isIn('decision', index, 'taken')
        ? null
        : missing(sim, {
            need: need.kind,
            kind: 'decision',
            index,
            forGood: sim.isIn('decision', index, 'refused'),
          });
    default:
      return assertNever(need.of);
  }
}

/** The team as a missing need; for good when too few of its members are left and none of the others is to return. */
export function missingPeople(
  sim: Simulation,
  team: number,
  { members, people }: { readonly members: readonly number[]; readonly people: number },
): MissingNeed {
  const absent = members.filter((member) => sim.isIn('member', member, 'absent'));
  const last = absent.reduce((id, member) => Math.max(id, sim.lastChange('member', member)), -1);
  const gone = absent.filter((member) => !willBeRestored(sim, 'member', member));
  return {
    kind: 'people',
    what: { kind: 'member', id: at(sim.plant.description.teams, team).id },
    since: simSeconds(
      last < 0 ? sim.now : Math.max(...absent.map((m) => sim.changedAt('member', m))),
    ),
    takenBy: last < 0 ? null : last,
    forGood: members.length - gone.length < people,
  };
}
