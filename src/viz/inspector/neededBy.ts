/** Who needs something, what stands on it, and which steps act on it: the way back from the facts of a dossier. */
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';

export interface Dependents {
  /** Services, components and tools that need it, and copies that follow it. */
  readonly neededBy: readonly EntityRef[];
  /** What stands there. */
  readonly holds: readonly EntityRef[];
  /** Steps that act on it or use it, and steps that come after it. */
  readonly usedBySteps: readonly EntityRef[];
  readonly watchedBy: readonly EntityRef[];
}

const refs = (kind: EntityRef['kind'], things: readonly { readonly id: string }[]): EntityRef[] =>
  things.map(({ id }) => ({ kind, id }));

/** In the order of the dossier. */
export function dependentsOf(description: Description, ref: EntityRef): Dependents {
  const { kind, id } = ref;
  const { services, components, tools, copies, backups, probes, plans } = description;
  const copy = copies.find((one) => one.id === id);
  const name = (kind === 'copy' || kind === 'replica') && copy ? copy.component : id;
  const isNamed = ['service', 'component', 'tool', 'copy', 'replica'].includes(kind);
  const needing = <Thing extends { readonly id: string; readonly needs: readonly string[] }>(
    things: readonly Thing[],
  ) => (isNamed ? things.filter(({ needs }) => needs.includes(name)) : []);
  const steps = plans.flatMap((plan) => plan.steps);
  return {
    neededBy: [
      ...refs('service', needing(services)),
      ...refs('component', needing(components)),
      ...refs('tool', needing(tools)),
      ...refs('copy', kind === 'copy' ? copies.filter(({ replicates }) => replicates === id) : []),
    ],
    holds: holdsOf(description, ref),
    usedBySteps: refs(
      'step',
      steps.filter(
        ({ targets, tools: used, after }) =>
          targets.some((target) => target.kind === kind && target.id === id) ||
          (kind === 'tool' && used.includes(id)) ||
          (kind === 'step' && after.includes(id)),
      ),
    ),
    watchedBy: [
      ...refs('probe', kind === 'service' ? probes.filter(({ watches }) => watches === id) : []),
      ...refs('backup', kind === 'component' ? backups.filter((one) => one.component === id) : []),
    ],
  };
}

/** Copies, backups, tools and probes of a site; sites of a hosting; copies of a component. */
function holdsOf(description: Description, { kind, id }: EntityRef): readonly EntityRef[] {
  const { copies, backups, tools, probes, hostings } = description;
  if (kind === 'site') {
    return [
      ...refs(
        'copy',
        copies.filter(({ site }) => site === id),
      ),
      ...refs(
        'backup',
        backups.filter(({ site }) => site === id),
      ),
      ...refs(
        'tool',
        tools.filter(({ sites }) => sites.includes(id)),
      ),
      ...refs(
        'probe',
        probes.filter(({ site }) => site === id),
      ),
    ];
  }
  if (kind === 'component')
    return refs(
      'copy',
      copies.filter(({ component }) => component === id),
    );
  const hosting = ['data-plane', 'control-plane', 'lawful-status'].includes(kind)
    ? hostings.find((one) => one.id === id)
    : undefined;
  return hosting ? refs('site', hosting.sites) : [];
}
