/** Who may act for a service in an outage: steps that touch something it needs and that is short, and what leads to them. */
import type { Description, PlanDescription, StepDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { conditionOf } from '../../model/states.ts';
import type { StateSpan, Timelines } from '../timelines.ts';

/** Whose acting may count for a service. */
export interface Concern {
  /** The same for the same people. */
  readonly key: string;
  readonly has: (actor: EntityRef) => boolean;
}

interface Stretch {
  readonly from: number;
  /** Null: to the end of the run. */
  readonly until: number | null;
}

/** Everything that some things need, directly or through their needs, themselves included. */
function standsOn(description: Description, roots: readonly string[]): ReadonlySet<string> {
  const needs = new Map<string, readonly string[]>(
    [...description.services, ...description.components, ...description.tools].map((one) => [
      one.id,
      one.needs,
    ]),
  );
  const found = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(needs.get(id) ?? []));
  }
  return found;
}

const overlaps =
  ({ from, until }: Stretch) =>
  (span: Stretch): boolean =>
    (until === null || span.from < until) && (span.until === null || span.until > from);

/** Whether something gave less than all it can for a while of a stretch. */
function isShort(timelines: Timelines, ref: EntityRef, stretch: Stretch): boolean {
  const isWithin = overlaps(stretch);
  const isBad = (span: StateSpan): boolean =>
    isWithin(span) && conditionOf(ref.kind, span.state) !== 'nominal';
  if (timelines.spansOf(ref).some(isBad)) return true;
  const levels = timelines.entriesOf(ref).filter((entry) => entry.type === 'level');
  return levels.some(
    ({ at, to }, number) => to < 1 && isWithin({ from: at, until: levels[number + 1]?.at ?? null }),
  );
}

const has = (things: readonly { readonly id: string }[], id: string): boolean =>
  things.some((thing) => thing.id === id);

/** What was short of all that a service stands on, and the services in between; everything of it where nothing was. */
function missedBy(
  { description }: Run,
  timelines: Timelines,
  needed: ReadonlySet<string>,
  stretch: Stretch,
): ReadonlySet<string> {
  const kindOf = (id: string): 'component' | 'tool' | null => {
    if (has(description.components, id)) return 'component';
    return has(description.tools, id) ? 'tool' : null;
  };
  const short = [...needed].filter((id) => {
    const kind = kindOf(id);
    return kind !== null && isShort(timelines, { kind, id }, stretch);
  });
  if (short.length === 0) return needed;
  return new Set([...short, ...[...needed].filter((id) => kindOf(id) === null)]);
}

/** Touches nothing that has a machine of its own, and does more than take time. */
const actsOnPlaces = ({ targets, changesNothing }: StepDescription): boolean =>
  targets.length === 0 && !changesNothing;

/** Steps from which a plan is asked, with all that they come after and what stands in for them. */
function withThoseBefore(
  plan: PlanDescription,
  asked: readonly StepDescription[],
): readonly StepDescription[] {
  const found = new Set<StepDescription>();
  const open = [...asked];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    const { id, after, otherwise } = step;
    open.push(
      ...plan.steps.filter(
        (one) => after.includes(one.id) || one.id === otherwise || one.otherwise === id,
      ),
    );
  }
  return [...found];
}

/** Steps of a plan that count for a service, of which some things may be touched. None: the plan does not either. */
function stepsThatCount(
  plan: PlanDescription,
  touches: (step: StepDescription) => boolean,
): readonly StepDescription[] {
  const unnamed = plan.steps.filter(({ targets }) => targets.length === 0);
  const helping = withThoseBefore(plan, plan.steps.filter(touches));
  if (helping.length > 0) return [...helping, ...unnamed];
  return unnamed.length === plan.steps.length ? unnamed : unnamed.filter(actsOnPlaces);
}

/**
 * Who may act for a service in a stretch of time: a step that touches what the service stands on and that was short then,
 * or what such a step works with; one that comes before it; in a plan of theirs, or in one that touches nothing that has a
 * name, steps that touch nothing. Copies that restart or wait for repair, where the service stands on them.
 */
export function concernOf(
  run: Run,
  timelines: Timelines,
  service: string,
  stretch: Stretch,
): Concern {
  const { description } = run;
  const owners = new Map(
    [...description.copies, ...description.backups].map(({ id, component }) => [id, component]),
  );
  const needed = standsOn(description, [service]);
  const counted = new Set<string>();
  const count = (among: ReadonlySet<string>): void => {
    for (const plan of description.plans) {
      const steps = stepsThatCount(plan, ({ targets }) =>
        targets.some(({ id }) => among.has(owners.get(id) ?? id)),
      );
      if (steps.length > 0 || plan.steps.length === 0) counted.add(plan.id);
      for (const { id } of steps) counted.add(id);
    }
  };
  count(missedBy(run, timelines, needed, stretch));
  const steps = description.plans.flatMap((plan) => plan.steps);
  const means = steps.filter(({ id }) => counted.has(id)).flatMap(({ tools }) => tools);
  count(standsOn(description, means));
  return {
    key: [...counted].sort().join(' '),
    has: ({ kind, id }) => (kind === 'copy' ? needed.has(owners.get(id) ?? id) : counted.has(id)),
  };
}
