/**
 * The world: everything that changes during a run besides states and timers, as columns of one buffer. Columns are named
 * after what they hold.
 */
import { type Columns, float64, int32, uint8 } from './kernel/columns.ts';
import type { Plant } from './plant/plant.ts';
import { dataColumns, leakColumns, lossColumns, returnColumns } from './worldOfData.ts';

/** What the data of a copy are. */
export const DATA = { none: 0, live: 1, following: 2, still: 3 } as const;

/** What spoilt data. */
export const SPOILT = { nothing: 0, corruption: 1, encryption: 2, deletion: 3 } as const;

/** Where a leak stands: nothing yet, held up or shut out, under way, complete or come to nothing. */
export const LEAK = { none: 0, held: 1, flowing: 2, over: 3 } as const;

/** What is served, what is seen of it. Each column with its rows. */
const levelsColumns = (plant: Plant) =>
  ({
    /** Raw level of each node, in nominal demands. */
    level: [float64, plant.nodes.length],
    /** Level of each service as its users get it, 0 to 1. */
    served: [float64, plant.services.length],
    seen: [float64, plant.probes.length],
    /** Since when each condition of a plan is seen, Infinity while it is not. */
    conditionSince: [float64, plant.conditions.length],
    /** What it last told; -1 for nothing, or without a trace. */
    probeEntry: [int32, plant.probes.length],
    probeLooks: [int32, plant.probes.length],
    probeAlarms: [int32, plant.probes.length],
    /** A false alarm is on. */
    probeErrs: [uint8, plant.probes.length],
    /** It missed the fall: what is told next comes from people. */
    probeMissed: [uint8, plant.probes.length],
    /** Degraded mode in force, -1 for none. */
    serviceMode: [int32, plant.services.length],
    /** The entry by which a mode was last entered or left; -1 for none. Only with a trace. */
    serviceModeEntry: [int32, plant.services.length],
    /** 1 when the service was back in full after an outage as its mode was entered. */
    serviceModeIsIdle: [uint8, plant.services.length],
    /** Level that a reserve keeps for its owner; below 0: nothing until what was lost is regained. */
    reserveCover: [float64, plant.reserves.length],
    /** Share of it that is left, as of `reserveAt`; the whole of it lasts `reserveSpan`, or takes that long to refill. */
    reserveLeft: [float64, plant.reserves.length],
    reserveAt: [float64, plant.reserves.length],
    reserveSpan: [float64, plant.reserves.length],
    /** What its source gives when nothing is missing. */
    reserveWants: [float64, plant.reserves.length],
    reserveDraws: [int32, plant.reserves.length],
    componentSwitchovers: [int32, plant.components.length],
    /** A cycle of mutual needs that cannot start was already recorded. */
    nodeDeadlocked: [uint8, plant.nodes.length],
    toolBroken: [uint8, plant.tools.length],
    /** Closed by a decision of ours, whatever its state. */
    toolClosed: [uint8, plant.tools.length],
    /** Announced as ending, and not renewed since. */
    toolWarned: [uint8, plant.tools.length],
    /** Share of itself that a degraded tool gives. */
    toolShare: [float64, plant.tools.length],
    /** Share of its requests that it answers, whatever its capacity. */
    copyAnswers: [float64, plant.copies.length],
    /** It serves because it came back of itself, with what it held: nobody put it into service. */
    copyCameBack: [uint8, plant.copies.length],
    /** What it waits for to start never comes, and that was told. Only with a trace. */
    copyStartIsHopeless: [uint8, plant.copies.length],
    /** Stopped from taking writes because too few copies of its component serve. */
    copyStalled: [uint8, plant.copies.length],
  }) as const;

/** How much is asked of services, what waits to be served, and what too much of it brings down. Each column with its rows. */
const demandColumns = (plant: Plant) =>
  ({
    /** Demand as an incident multiplies it, then as a return does. */
    serviceSurge: [float64, plant.services.length],
    serviceRush: [float64, plant.services.length],
    /** Entry that last raised the demand; -1 for none, or without a trace. */
    serviceRaisedBy: [int32, plant.services.length],
    /** What waits to be served, in seconds of the usual demand, as of `serviceQueuedAt`. */
    serviceQueue: [float64, plant.services.length],
    serviceQueuedAt: [float64, plant.services.length],
    /** By how much it grows each second; negative while it drains. */
    serviceQueueGrows: [float64, plant.services.length],
    /** It has grown since it was last written. */
    serviceQueueGrew: [uint8, plant.services.length],
    serviceRushes: [int32, plant.services.length],
    componentOverloads: [int32, plant.components.length],
    /** Brought down by too much demand. */
    componentCollapsed: [uint8, plant.components.length],
  }) as const;

/** What is asked of hostings, and given. Each column with its rows. */
const grantColumns = (plant: Plant) =>
  ({
    /** Capacity that a copy asks for and has, in usual demands. */
    copyAsks: [float64, plant.copies.length],
    copyHas: [float64, plant.copies.length],
    /** Moment at which it was last given some of a quota, and how much in that instant. */
    copyGivenAt: [float64, plant.copies.length],
    copyGiven: [float64, plant.copies.length],
    /** Share of what is asked for on demand that a hosting gives; and what it has given, in usual demands. */
    hostingGives: [float64, plant.hostings.length],
    hostingGiven: [float64, plant.hostings.length],
  }) as const;

/** Steps, decisions, and the people on them. Each column with its rows. */
const workColumns = (plant: Plant) =>
  ({
    /** When a step became ready, -1 before. */
    stepReadyAt: [float64, plant.steps.length],
    /** What a job was last seen to miss, as one number; 0 for nothing. Only with a trace. */
    jobMissing: [float64, plant.jobs.length],
    /** Neighbours of a job in the list it is in; the last two rows are the ends of the lists. */
    jobNext: [int32, plant.jobs.length + 2],
    jobPrevious: [int32, plant.jobs.length + 2],
    stepAttempt: [int32, plant.steps.length],
    /** Seconds that the work in hand of a job takes in all, and when it ends if it goes on; 0 for counted work. */
    jobSeconds: [float64, plant.jobs.length],
    jobEndsAt: [float64, plant.jobs.length],
    /** Seconds of it that are left after a pause; 0 when it has not paused. */
    jobLeft: [float64, plant.jobs.length],
    /** When its people are back after a pause: its wait counts from then. */
    stepWaitsFrom: [float64, plant.steps.length],
    /** Attempts that were carried through and failed. */
    stepFailures: [int32, plant.steps.length],
    memberCalls: [int32, plant.members.length],
    /** Job a member is on, -1 for none. */
    memberJob: [int32, plant.members.length],
    decisionRound: [int32, plant.decisions.length],
    /** A stand-in was asked to act. */
    stepAsked: [uint8, plant.steps.length],
    /** How often a plan has been run, and the last time because another plan launched it. */
    planRuns: [int32, plant.plans.length],
    planIsLaunched: [uint8, plant.plans.length],
    /** When the shift of a member began; -1 while they are off. */
    memberSince: [float64, plant.members.length],
    /** People of the team are on site. */
    teamOnSite: [uint8, plant.teams.length],
    /** The attempt under way will succeed. */
    stepFate: [uint8, plant.steps.length],
    /** A person went past it: it need not be waited for. */
    stepPassed: [uint8, plant.steps.length],
    /** What a person has made of it, from 1; 0: as its author wrote it. */
    stepRevision: [int32, plant.steps.length],
    /** The entry that says so. Only with a trace. */
    stepRevisedBy: [int32, plant.steps.length],
    /** A person took the decision, in the name of who may. */
    decisionImposed: [uint8, plant.decisions.length],
    /** Something that the job was last seen to miss never comes back. */
    jobIsHopeless: [uint8, plant.jobs.length],
  }) as const;

/** Counted work. Each column with its rows. */
const paceColumns = (plant: Plant) =>
  ({
    /** Bytes or seconds of one person's work: all of it; 0 before it begins. */
    paceTotal: [float64, plant.paces.length],
    /** What is left at the last look; seconds of checks once everything is carried. */
    paceLeft: [float64, plant.paces.length],
    /** Of these, a second. */
    paceRate: [float64, plant.paces.length],
    /** When it was last looked at. */
    paceSince: [float64, plant.paces.length],
    /** Pace and term as last told. */
    paceToldRate: [float64, plant.paces.length],
    paceToldBound: [int32, plant.paces.length],
    /** Term and link that bind it, as one number (`pace/rates.ts`). */
    paceBound: [int32, plant.paces.length],
    /** When the last byte of a copy under way from another copy had arrived; Infinity while it has not. */
    copyCarriedAt: [float64, plant.copies.length],
    /** Systems of its lot that it has brought up. */
    paceMark: [int32, plant.paces.length],
    /** Tenths of it that were told. */
    paceTenth: [int32, plant.paces.length],
    paceStage: [uint8, plant.paces.length],
    /** Its share of the links is settled in this look. */
    paceHeld: [uint8, plant.paces.length],
    /** What a link has left to give in this look. */
    linkLeft: [float64, plant.links.length],
  }) as const;

/** Rules, and the incidents that have struck. Each column with its rows. */
const lawColumns = (plant: Plant) =>
  ({
    /** Deadline of an authority, Infinity while it does not run. */
    clockEndsAt: [float64, plant.watches.length],
    acceptedUntil: [float64, plant.watches.length],
    /** Until when a payment keeps a hosting going; 0 when nobody paid. */
    accessFundedUntil: [float64, plant.hostings.length],
    /** Seconds by which the customer has put off the end; -1 once they have passed: it is put off once. */
    accessExtension: [float64, plant.hostings.length],
    /** When the retrieval of a contract that has ended is over; Infinity while it has not ended. */
    accessReadableUntil: [float64, plant.hostings.length],
    /** New terms were signed: the end that was announced does not come. */
    accessRenewed: [uint8, plant.hostings.length],
    /** Decision that accepts a breach of this rule here, -1 for none. */
    acceptedBy: [int32, plant.watches.length],
    impactFired: [uint8, plant.impacts.length],
    /** 1 while what an effect or a step began holds the thing down. */
    holdInForce: [uint8, plant.holds.length],
    /** When the effect of an impact begins, whatever the impact waits for. */
    impactFrom: [float64, plant.impacts.length],
    /** When an impact strikes, as announced by now; Infinity while nothing says so. */
    impactDueAt: [float64, plant.impacts.length],
    /** The entry of the act that brought it about; -1 for none. Only with a trace. */
    impactBecause: [int32, plant.impacts.length],
    /** Of what an effect waits for: not looked at yet, looked at, come about. */
    awaitStage: [uint8, plant.awaited.length],
    /** Since when each condition that an effect waits for has been true, Infinity while it is not. */
    awaitSince: [
      float64,
      plant.awaited.reduce((sum, { conditions }) => sum + conditions.length, 0),
    ],
    watchStatus: [uint8, plant.watches.length],
  }) as const;

/** What the run comes to, kept as it goes. Each column with its rows. */
const scoreColumns = (plant: Plant) =>
  ({
    /** When the outage under way began; -1 outside outages. */
    outageSince: [float64, plant.services.length],
    secondsDown: [float64, plant.services.length],
    longestOutage: [float64, plant.services.length],
    /** 1 once it was in a degraded mode that kept its minimum. */
    serviceWasInMode: [uint8, plant.services.length],
    /** Age of the largest loss of a data set; Infinity when everything was lost. */
    dataLost: [float64, plant.data.length],
    /** Seconds for which a copy served, and for which there was nothing to pay; the spell under way began at the third. */
    copySecondsServing: [float64, plant.copies.length],
    copySecondsAbsent: [float64, plant.copies.length],
    copySpellSince: [float64, plant.copies.length],
    stepTimesDone: [int32, plant.steps.length],
    /** When the rule took its present status. */
    watchSince: [float64, plant.watches.length],
    secondsBreached: [float64, plant.watches.length],
    /** 1 once the objective was missed. */
    objectiveMissed: [uint8, plant.objectives.length],
    /** Seconds down, or outages, that the period under way has spent, without the outage under way. */
    objectiveSpent: [float64, plant.objectives.length],
    /** Since when the outage under way counts in this period; -1 when it does not. */
    objectiveSince: [float64, plant.objectives.length],
    /** Work that a deadline still asks for, in seconds of full service, as of `objectiveCountedAt`, and the level since then. */
    objectiveLeft: [float64, plant.objectives.length],
    objectiveCountedAt: [float64, plant.objectives.length],
    objectiveServed: [float64, plant.objectives.length],
    /** 1 while it is worked at, by the hours that it states. */
    objectiveIsWorked: [uint8, plant.objectives.length],
    /** Work that did not get done since the level last fell, and the most that a fall has cost so far. */
    objectiveIdle: [float64, plant.objectives.length],
    objectiveIdleMost: [float64, plant.objectives.length],
    /** The entries of these two falls, -1 for none. */
    objectiveFellBy: [int32, plant.objectives.length],
    objectiveHeldBy: [int32, plant.objectives.length],
    /** 1 once the rule was undetermined for a while. */
    watchWasOpen: [uint8, plant.watches.length],
    /** Something happened by which it could be judged; only of rules that wait for that. */
    watchCalled: [uint8, plant.watches.length],
    /** 1 once the rule was breached for a while without a decision that covers it. */
    watchWasBroken: [uint8, plant.watches.length],
    /** 1 while a breach under way is covered by a decision that it names. */
    watchIsCovered: [uint8, plant.watches.length],
  }) as const;

/** Every column of a world, and how many rows each has. */
export const worldColumns = (plant: Plant) => ({
  ...levelsColumns(plant),
  ...demandColumns(plant),
  ...grantColumns(plant),
  ...dataColumns(plant),
  ...returnColumns(plant),
  ...lossColumns(plant),
  ...leakColumns(plant),
  ...workColumns(plant),
  ...paceColumns(plant),
  ...lawColumns(plant),
  ...scoreColumns(plant),
});

export type WorldColumns = ReturnType<typeof worldColumns>;
export type World = Columns<WorldColumns>;
