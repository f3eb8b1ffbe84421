/**
 * REF-60 in XState as its users would write it: one machine for each thing that has states, one actor for each thing,
 * `after` for every delay, and a calendar in the place of the clock. (XState's own SimulatedClock stamps timers that are
 * set by timers with the end of the step, so a simulator needs a calendar of its own.) What depends on what is counted
 * in plain code, as in the plain version, so that the difference is XState's.
 */
import { type AnyActorRef, type AnyStateMachine, createActor, setup } from 'xstate';
import { COLUMN, type Play } from './outcome.ts';
import {
  BACKUP,
  DECISION,
  DETECTION,
  FAILBACK_AFTER,
  FAILOVER,
  HORIZON,
  LAG_MEAN,
  PLAN,
  STATE,
  STATES,
  STEP_FAILURE,
  STEP_SIGMA,
} from './parameters.ts';
import {
  createStory,
  endOutage,
  endStep,
  flip,
  lose,
  type Story,
  serves,
  startPlan,
} from './story.ts';
import { RECOVERY_PROVIDER, type Topology } from './topology.ts';

/** The machines are made once; their actions and delays speak of the run under way. */
let story: Story;

const stayIn = (state: number) => () => {
  const stay = STATES[state]?.stay;
  return stay ? story.draws.stay(stay) : 0;
};

const delays = {
  uptime: stayIn(STATE.instanceUp),
  restart: stayIn(STATE.instanceRestarting),
  repair: stayIn(STATE.instanceFailed),
  zoneUptime: stayIn(STATE.zoneUp),
  zoneDowntime: stayIn(STATE.zoneDown),
  providerUptime: stayIn(STATE.providerUp),
  providerDowntime: stayIn(STATE.providerDown),
  streaming: stayIn(STATE.replicationStreaming),
  broken: stayIn(STATE.replicationBroken),
  sound: stayIn(STATE.dataSound),
  corrupt: stayIn(STATE.dataCorrupt),
  detection: () => story.draws.uniform(DETECTION),
  decision: () => story.draws.lognormal(DECISION),
  failover: () => story.draws.uniform(FAILOVER),
  failback: () => FAILBACK_AFTER,
  untilBackup: () =>
    story.scheduler.now() === 0
      ? BACKUP.period
      : story.backupAt + BACKUP.period - story.scheduler.now(),
  backup: () => story.draws.lognormal(BACKUP),
};

interface Place {
  readonly index: number;
}

const thing = setup({
  types: { context: {} as Place, input: {} as Place },
  delays,
  guards: { restarted: () => story.draws.unit() < (STATES[STATE.instanceRestarting]?.chance ?? 1) },
  actions: {
    goDown: ({ context }) => flip(story, context.index, 1),
    comeBack: ({ context }) => flip(story, context.index, -1),
  },
});
const context = ({ input }: { readonly input: Place }): Place => ({ index: input.index });

const instance = thing.createMachine({
  context,
  initial: 'up',
  states: {
    up: { after: { uptime: { target: 'restarting', actions: 'goDown' } } },
    restarting: {
      after: {
        restart: [{ guard: 'restarted', target: 'up', actions: 'comeBack' }, { target: 'failed' }],
      },
    },
    failed: { after: { repair: { target: 'up', actions: 'comeBack' } } },
  },
});

type Uptime = 'zoneUptime' | 'providerUptime' | 'sound';
type Downtime = 'zoneDowntime' | 'providerDowntime' | 'corrupt';

const upAndDown = (uptime: Uptime, downtime: Downtime) =>
  thing.createMachine({
    context,
    initial: 'up',
    states: {
      up: { after: { [uptime]: { target: 'down', actions: 'goDown' } } },
      down: { after: { [downtime]: { target: 'up', actions: 'comeBack' } } },
    },
  });

const zone = upAndDown('zoneUptime', 'zoneDowntime');
const provider = upAndDown('providerUptime', 'providerDowntime');
const data = upAndDown('sound', 'corrupt');

const replication = setup({
  delays,
  actions: {
    breaks: () => {
      story.brokenSince = story.scheduler.now();
    },
    streams: () => {
      story.brokenSince = Number.POSITIVE_INFINITY;
    },
  },
}).createMachine({
  initial: 'streaming',
  states: {
    streaming: { after: { streaming: { target: 'broken', actions: 'breaks' } } },
    broken: { after: { broken: { target: 'streaming', actions: 'streams' } } },
  },
});

const backup = setup({
  delays,
  actions: {
    begin: () => {
      story.backupAt = story.scheduler.now();
    },
    end: () => {
      const succeeded = story.draws.unit() < BACKUP.chance && serves(story, story.active);
      if (succeeded) story.lastBackup = story.backupAt;
    },
  },
}).createMachine({
  initial: 'idle',
  states: {
    idle: { after: { untilBackup: { target: 'running', actions: 'begin' } } },
    running: { after: { backup: { target: 'idle', actions: 'end' } } },
  },
});

const failback = setup({
  delays,
  actions: {
    goBack: () => {
      if (!story.isOut && story.active !== 0 && serves(story, 0)) story.active = 0;
    },
  },
}).createMachine({
  initial: 'idle',
  states: {
    idle: { on: { ARM: 'armed' } },
    armed: {
      on: { DISARM: 'idle' },
      after: { failback: { target: 'idle', actions: 'goBack' } },
    },
  },
});

const standby = (): number | undefined =>
  [0, 1].find((site) => site !== story.active && serves(story, site));

const controller = setup({
  delays,
  guards: {
    isLost: () => !serves(story, story.active),
    isServed: () => serves(story, story.active),
    targetServes: () => serves(story, story.target),
    restoredServes: () => serves(story, 2),
    hasStandby: () => standby() !== undefined,
    canRecover: () => story.active !== 2 && (story.nodes[RECOVERY_PROVIDER]?.isAvailable ?? false),
  },
  actions: {
    beginOutage: () => {
      story.outageAt = story.scheduler.now();
      story.brokenThen = story.brokenSince;
      story.outages++;
      story.isOut = true;
    },
    endOutage: () => endOutage(story),
    pick: () => {
      story.target = standby() ?? 0;
    },
    startPlan: () => startPlan(story),
    switchOver: () => {
      story.active = story.target;
      story.failovers++;
      const stale = Math.max(0, story.outageAt - story.brokenThen);
      lose(story, story.draws.exponential(LAG_MEAN) + stale);
      endOutage(story);
    },
    restore: () => {
      story.active = 2;
      story.recoveries++;
      lose(story, Math.max(0, story.outageAt - story.lastBackup));
      endOutage(story);
    },
  },
}).createMachine({
  initial: 'normal',
  states: {
    normal: { on: { CHANGED: { guard: 'isLost', target: 'suspect', actions: 'beginOutage' } } },
    suspect: {
      on: { CHANGED: { guard: 'isServed', target: 'normal', actions: 'endOutage' } },
      after: { detection: 'deciding' },
    },
    deciding: {
      on: { CHANGED: { guard: 'isServed', target: 'normal', actions: 'endOutage' } },
      after: { decision: 'evaluating' },
    },
    evaluating: {
      always: [
        { guard: 'isServed', target: 'normal', actions: 'endOutage' },
        { guard: 'hasStandby', target: 'failingOver', actions: 'pick' },
        { guard: 'canRecover', target: 'recovering' },
        { target: 'waiting' },
      ],
    },
    failingOver: {
      after: {
        failover: [
          { guard: 'targetServes', target: 'normal', actions: 'switchOver' },
          { target: 'evaluating' },
        ],
      },
    },
    recovering: {
      entry: 'startPlan',
      on: {
        PLAN_DONE: [
          { guard: 'restoredServes', target: 'normal', actions: 'restore' },
          { target: 'evaluating' },
        ],
      },
    },
    waiting: { on: { CHANGED: 'evaluating' } },
  },
});

const step = setup({
  types: {
    context: {} as Place,
    input: {} as Place,
    events: {} as { type: 'START' } | { type: 'RESET' },
  },
  delays: {
    work: ({ context: { index } }) =>
      story.draws.lognormal({ mu: PLAN[index]?.mu ?? 0, sigma: STEP_SIGMA }),
  },
  guards: { fails: () => story.draws.unit() < STEP_FAILURE },
  actions: { finish: ({ context: { index } }) => endStep(story, index) },
}).createMachine({
  context,
  initial: 'blocked',
  on: { RESET: '.blocked' },
  states: {
    blocked: { on: { START: 'running' } },
    running: {
      after: {
        work: [
          { guard: 'fails', target: 'running', reenter: true },
          { target: 'done', actions: 'finish' },
        ],
      },
    },
    done: {},
  },
});

const machineOf = (firstState: number): AnyStateMachine => {
  if (firstState === STATE.instanceUp) return instance;
  if (firstState === STATE.zoneUp) return zone;
  return firstState === STATE.providerUp ? provider : data;
};

type Part = readonly [name: string, machine: AnyStateMachine, index: number];

const partsOf = ({ thingCount, firstStates }: Topology): readonly Part[] => [
  ...firstStates
    .slice(0, thingCount)
    .map((first, index) => [`thing${index}`, machineOf(first), index] as const),
  ['replication', replication, 0],
  ['backup', backup, 0],
  ['failback', failback, 0],
  ['controller', controller, 0],
  ...PLAN.map((_, index) => [`step${index}`, step, index] as const),
];

/** The calendar as XState's clock. */
const clockOf = ({ scheduler }: Story) => ({
  setTimeout: (fire: () => void, delay: number) => scheduler.schedule(delay, fire),
  clearTimeout: (timer: { isCancelled: boolean } | undefined) => {
    if (timer) timer.isCancelled = true;
  },
});

/** Plays runs of one size with actors. */
export const createActors =
  (topology: Topology): Play =>
  (run, row) => {
    story = createStory(topology, run);
    const actors = new Map<string, AnyActorRef>();
    const clock = clockOf(story);
    story.send = (name, event) => actors.get(name)?.send(event);
    for (const [name, machine, index] of partsOf(topology)) {
      actors.set(name, createActor(machine, { input: { index }, clock }));
    }
    for (const actor of actors.values()) actor.start();
    story.scheduler.runUntil(HORIZON);
    writeOutcome(row);
  };

function writeOutcome(row: Float64Array): void {
  const open = story.isOut ? HORIZON - story.outageAt : 0;
  row[COLUMN.downtime] = story.downtime + open;
  row[COLUMN.outages] = story.outages;
  row[COLUMN.worstOutage] = Math.max(story.worstOutage, open);
  row[COLUMN.failovers] = story.failovers;
  row[COLUMN.recoveries] = story.recoveries;
  row[COLUMN.lost] = story.lost;
  row[COLUMN.worstLoss] = story.worstLoss;
  row[COLUMN.events] = story.scheduler.fired();
}
