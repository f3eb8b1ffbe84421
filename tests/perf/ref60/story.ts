/** One run of REF-60 in XState: what its machines read and change, which is not itself a state. */
import { PLAN, TEAM } from './parameters.ts';
import { createDraws, type Draws } from './plainDraws.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { RECOVERY_PROVIDER, type Topology } from './topology.ts';

interface Node {
  unmet: number;
  isAvailable: boolean;
  isWatched: boolean;
  readonly dependents: Node[];
}

/** Sends an event to a machine by name. */
export type Send = (machine: string, event: { readonly type: string }) => void;

export interface Story {
  readonly draws: Draws;
  readonly scheduler: Scheduler;
  readonly nodes: readonly Node[];
  readonly serving: readonly Node[];
  send: Send;
  isChanged: boolean;
  isOut: boolean;
  active: number;
  target: number;
  outageAt: number;
  brokenSince: number;
  brokenThen: number;
  lastBackup: number;
  backupAt: number;
  free: number;
  done: number;
  missing: number[];
  stepState: ('blocked' | 'ready' | 'running' | 'done')[];
  downtime: number;
  outages: number;
  worstOutage: number;
  failovers: number;
  recoveries: number;
  lost: number;
  worstLoss: number;
}

function createNodes(topology: Topology): readonly Node[] {
  const nodes = topology.dependents.map((_, node): Node => {
    const needed = topology.needed[node] ?? 0;
    return {
      unmet: needed > 0 ? needed - (topology.inputCount[node] ?? 0) : 0,
      isAvailable: true,
      isWatched: topology.serving.includes(node) || node === RECOVERY_PROVIDER,
      dependents: [],
    };
  });
  for (const [node, dependents] of topology.dependents.entries()) {
    for (const dependent of dependents) {
      const other = nodes[dependent];
      if (other) nodes[node]?.dependents.push(other);
    }
  }
  return nodes;
}

export function createStory(topology: Topology, run: number): Story {
  const nodes = createNodes(topology);
  return {
    draws: createDraws(run),
    scheduler: createScheduler(),
    nodes,
    serving: topology.serving.flatMap((node) => nodes[node] ?? []),
    send: () => undefined,
    isChanged: false,
    isOut: false,
    active: 0,
    target: 0,
    outageAt: 0,
    brokenSince: Number.POSITIVE_INFINITY,
    brokenThen: Number.POSITIVE_INFINITY,
    lastBackup: 0,
    backupAt: 0,
    free: 0,
    done: 0,
    missing: [],
    stepState: [],
    downtime: 0,
    outages: 0,
    worstOutage: 0,
    failovers: 0,
    recoveries: 0,
    lost: 0,
    worstLoss: 0,
  };
}

export const serves = (story: Story, site: number): boolean =>
  story.serving[site]?.isAvailable ?? false;

function shift(story: Story, node: Node, by: number): void {
  node.unmet += by;
  const isAvailable = node.unmet <= 0;
  if (isAvailable === node.isAvailable) return;
  node.isAvailable = isAvailable;
  if (node.isWatched) story.isChanged = true;
  for (const dependent of node.dependents) shift(story, dependent, by);
}

/** A thing went down, 1, or came back, -1. */
export function flip(story: Story, index: number, by: number): void {
  const node = story.nodes[index];
  if (node === undefined) return;
  story.isChanged = false;
  shift(story, node, by);
  if (!story.isChanged) return;
  if (story.active !== 0) story.send('failback', { type: serves(story, 0) ? 'ARM' : 'DISARM' });
  story.send('controller', { type: 'CHANGED' });
}

export function endOutage(story: Story): void {
  const lasted = story.scheduler.now() - story.outageAt;
  story.downtime += lasted;
  story.worstOutage = Math.max(story.worstOutage, lasted);
  story.isOut = false;
  if (story.active !== 0 && serves(story, 0)) story.send('failback', { type: 'ARM' });
}

export function lose(story: Story, hours: number): void {
  story.lost += hours;
  story.worstLoss = Math.max(story.worstLoss, hours);
}

export function startPlan(story: Story): void {
  story.free = TEAM;
  story.done = 0;
  story.missing = PLAN.map(({ after }) => after.length);
  story.stepState = PLAN.map(({ after }) => (after.length > 0 ? 'blocked' : 'ready'));
  for (const step of PLAN.keys()) story.send(`step${step}`, { type: 'RESET' });
  startSteps(story);
}

function startSteps(story: Story): void {
  for (const [step, { persons }] of PLAN.entries()) {
    if (story.stepState[step] !== 'ready' || persons > story.free) continue;
    story.stepState[step] = 'running';
    story.free -= persons;
    story.send(`step${step}`, { type: 'START' });
  }
}

export function endStep(story: Story, step: number): void {
  story.stepState[step] = 'done';
  story.free += PLAN[step]?.persons ?? 0;
  for (const [index, { after }] of PLAN.entries()) {
    if (!after.includes(step)) continue;
    const left = (story.missing[index] ?? 0) - 1;
    story.missing[index] = left;
    if (left === 0) story.stepState[index] = 'ready';
  }
  story.done++;
  if (story.done === PLAN.length) story.send('controller', { type: 'PLAN_DONE' });
  else startSteps(story);
}
