/** What acts on a tree from outside: dependencies that strike, inspections that repair. */
import { at } from '../../../src/base/assert.ts';
import {
  KINDS,
  PURPOSES,
  TICKS,
  TREE_EVENTS,
  type TreeAction,
  type TreeMachine,
} from './treeWorld.ts';

const strikeNext: TreeAction = (sim, self) => {
  const { dependents } = at(sim.plan.tree.dependencies, self);
  const done = at(sim.columns.struck, self);
  sim.columns.struck[self] = done + 1;
  sim.send(KINDS.event, at(dependents, done), TREE_EVENTS.struck);
};

/** When one thing fails, others do. */
export const dependencyMachine: TreeMachine = {
  kind: 'dependency',
  config: {
    initial: 'idle',
    states: {
      idle: {
        on: {
          'trigger.failed': [{ guard: 'takesEffect', target: 'striking' }, { target: 'spent' }],
        },
      },
      striking: {
        entry: ['strikeFirst'],
        on: { 'strike.next': [{ guard: 'hasMore', actions: ['strikeNext'] }, { target: 'spent' }] },
      },
      spent: { on: { 'trigger.repaired': [{ target: 'idle' }] } },
    },
  },
  guards: {
    takesEffect: (sim, self) => {
      const { probability } = at(sim.plan.tree.dependencies, self);
      const entity = at(sim.plan.drawnBy, sim.plan.tree.events.length + self);
      return sim.dice.uniform({ entity, purpose: PURPOSES.effect, occurrence: 0 }) < probability;
    },
    hasMore: (sim, self) =>
      at(sim.columns.struck, self) < at(sim.plan.tree.dependencies, self).dependents.length,
  },
  actions: {
    strikeNext,
    strikeFirst: (sim, self, value) => {
      sim.columns.struck[self] = 0;
      strikeNext(sim, self, value);
    },
  },
};

const countPhase: TreeAction = (sim, self) => {
  const { plan, columns, dice } = sim;
  const { phases, every = 0 } = at(plan.tree.inspections, self);
  const occurrence = at(columns.phases, self);
  columns.phases[self] = occurrence + 1;
  const { events, dependencies } = plan.tree;
  const entity = at(plan.drawnBy, events.length + dependencies.length + self);
  const wait = phases
    ? dice.wait(phases.rate, { entity, purpose: PURPOSES.phase, occurrence })
    : every;
  sim.schedule(KINDS.inspection, self, 0, wait * TICKS, TREE_EVENTS['inspection.due']);
};

/** Repairs at once what it finds failed. */
export const inspectionMachine: TreeMachine = {
  kind: 'inspection',
  config: {
    initial: 'counting',
    states: {
      counting: {
        on: {
          began: [{ actions: ['countPhase'] }],
          'inspection.due': [
            { guard: 'hasAnotherPhase', actions: ['countPhase'] },
            { actions: ['inspect', 'countPhase'] },
          ],
        },
      },
    },
  },
  guards: {
    hasAnotherPhase: (sim, self) => {
      const { phases } = at(sim.plan.tree.inspections, self);
      return at(sim.columns.phases, self) % (phases?.count ?? 1) !== 0;
    },
  },
  actions: {
    countPhase,
    inspect: (sim, self) => {
      for (const event of at(sim.plan.tree.inspections, self).of) {
        sim.send(KINDS.event, event, TREE_EVENTS.repaired);
      }
    },
  },
};
