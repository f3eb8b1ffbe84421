/** One lane per service: its level, its outages, and its objectives planted as flags from each disruption. */
import { formatBetween, formatShare, objectiveWordOf } from '../../analysis/index.ts';
import { minimumAt } from '../../analysis/metrics/minimums.ts';
import type { Outage, ServiceVerdict, Target } from '../../analysis/verdict.ts';
import { deadlineTitle } from '../../analysis/wording/wordDeadline.ts';
import { formatPromise, wordTotalPromise } from '../../analysis/wording/wordTotal.ts';
import { findById } from '../../base/findById.ts';
import { afterOpen, type OpenStretches, openBetween } from '../../base/openTime.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Condition } from '../../model/states.ts';
import { overrunsOf } from './allowances.ts';
import { emptyLane, type Lane, type LaneBar, type LaneFlag, type LevelStretch } from './lane.ts';
import type { Reading } from './reading.ts';

/** In the order of the verdict, which is the author's. */
export function readServices(reading: Reading): readonly Lane[] {
  return reading.verdict.services.map((service) => {
    const subject: EntityRef = { kind: 'service', id: service.service };
    const id = `service:${service.service}`;
    const title = reading.name(subject);
    const levels = levelsOf(reading, service);
    const bars = barsOf(reading, { service, subject, id, title });
    const flags = [
      ...flagsOf(reading, service, title),
      ...overrunFlags(reading, service, title),
      ...deadlineFlags(reading, service, title),
    ];
    const note = noteOf(reading, service);
    return emptyLane({
      ...{ id, kind: 'service', subject, title, note },
      ...{ bars, flags, levels, minimum: service.peakMbco ?? service.mbco },
    });
  });
}

function noteOf({ text, language }: Reading, { mbco, peakMbco }: ServiceVerdict): string {
  const usual = formatShare(mbco, language);
  return peakMbco === undefined
    ? text.minimum(usual)
    : text.minimums(usual, formatShare(peakMbco, language));
}

type LevelWithEntry = LevelStretch & Pick<LaneBar, 'entry'>;

function levelsOf({ run }: Reading, service: ServiceVerdict): readonly LevelWithEntry[] {
  const { endsAt } = run;
  const described = findById(run.description.services, service.service);
  return service.levels.flatMap(({ at, level, entry }, i) => {
    const until = service.levels[i + 1]?.at ?? endsAt;
    const minimum = minimumAt(described ?? service, at);
    const condition: Condition = level >= 1 ? 'nominal' : level >= minimum ? 'degraded' : 'down';
    return until > at ? [{ from: at, until, level, entry, condition }] : [];
  });
}

interface ServiceLane {
  readonly service: ServiceVerdict;
  readonly subject: EntityRef;
  readonly id: string;
  readonly title: string;
}

/** Outages, and between them each stretch of one level: together they fill the run and never overlap. */
function barsOf(reading: Reading, lane: ServiceLane): readonly LaneBar[] {
  const { service } = lane;
  const outages = service.outages.map((outage) => outageBar(reading, lane, outage));
  const between = levelsOf(reading, service).flatMap((stretch) => outside(stretch, outages));
  return [...outages, ...between.map((stretch) => levelBar(reading, lane, stretch))].sort(
    (a, b) => a.from - b.from,
  );
}

/** The target that an outage is told against, as the verdict tells it: the tolerable time once it is passed, else the RTO. */
function gravestOf({ rto, mtpd }: ServiceVerdict, seconds: number): number | null {
  const isPassed = mtpd !== null && seconds > mtpd.target;
  return isPassed ? mtpd.target : (rto?.target ?? null);
}

/** Hours in which its times count; null: day and night. */
const hoursOf = ({ run }: Reading, { service }: ServiceVerdict): OpenStretches | null =>
  findById(run.description.services, service)?.countedIn ?? null;

function outageBar(reading: Reading, { service, ...lane }: ServiceLane, outage: Outage): LaneBar {
  const { run, text, language, duration } = reading;
  const isOpen = outage.until === null;
  const stretch = { from: outage.from, until: outage.until ?? run.endsAt };
  const seconds = stretch.until - stretch.from;
  const counted = openBetween(hoursOf(reading, service), stretch.from, stretch.until);
  const target = gravestOf(service, counted);
  const between = target === null ? null : formatBetween(counted, target, language);
  const labels = text.outage({
    duration: duration(seconds),
    counted: counted < seconds ? duration(counted) : null,
    excess: target !== null && counted > target ? between : null,
    // Time left on an objective means nothing while the service is still out.
    margin: target !== null && counted <= target && !isOpen ? between : null,
    isOpen,
  });
  return {
    ...stretch,
    id: `${lane.id}#outage-${outage.openedBy}`,
    subject: lane.subject,
    entry: outage.openedBy,
    look: !isOpen && (target === null || counted <= target) ? 'heldOutage' : 'outage',
    isOpen,
    labels,
    track: 0,
    ending: null,
    sentence: text.sentence(
      lane.title,
      text.downFor(labels[0] ?? ''),
      reading.span(stretch, isOpen),
    ),
  };
}

function levelBar(reading: Reading, lane: ServiceLane, stretch: LevelWithEntry): LaneBar {
  const { text, language, run } = reading;
  const isFull = stretch.level >= 1;
  const share = formatShare(stretch.level, language);
  const isOpen = stretch.until === run.endsAt;
  const what = isFull ? text.fullLevel : text.level(share);
  return {
    from: stretch.from,
    until: stretch.until,
    id: `${lane.id}#level-${stretch.from}`,
    subject: lane.subject,
    entry: stretch.entry,
    look: isFull ? 'full' : 'degraded',
    isOpen,
    labels: isFull ? [] : [what, share],
    track: 0,
    ending: null,
    sentence: text.sentence(
      lane.title,
      text.lasting(what, reading.duration(stretch.until - stretch.from)),
      reading.span(stretch, isOpen),
    ),
  };
}

/** What is left of a stretch once the outages are cut out of it. */
function outside(stretch: LevelWithEntry, outages: readonly LaneBar[]): readonly LevelWithEntry[] {
  let rest: readonly LevelWithEntry[] = [stretch];
  for (const { from, until } of outages)
    rest = rest.flatMap((part) => {
      if (until <= part.from || from >= part.until) return [part];
      const before = from > part.from ? [{ ...part, until: from }] : [];
      const after = until < part.until ? [{ ...part, from: until }] : [];
      return [...before, ...after];
    });
  return rest;
}

/**
 * Masts where the time of the recovery objective and of the tolerable outage runs out, counted from the
 * disruption: for the longest outage, and for every other that passed them.
 */
function flagsOf(reading: Reading, service: ServiceVerdict, title: string): readonly LaneFlag[] {
  const { endsAt } = reading.run;
  const hours = hoursOf(reading, service);
  const lasted = (outage: Outage): number =>
    openBetween(hours, outage.from, outage.until ?? endsAt);
  const longest = service.outages.reduce<Outage | null>(
    (best, outage) => (best && lasted(best) >= lasted(outage) ? best : outage),
    null,
  );
  const objectives = [
    { word: 'rto', promise: service.rto },
    { word: 'mtpd', promise: service.mtpd },
  ] as const;
  return service.outages.flatMap((outage) =>
    objectives.flatMap(({ word, promise }) => {
      if (promise === null) return [];
      const isPassed = lasted(outage) > promise.target;
      const at = afterOpen(hours, outage.from, promise.target) as SimSeconds; // whole seconds
      if (at > endsAt || !(isPassed || outage === longest)) return [];
      return [flag(reading, { service, title, word, promise, at, isPassed })];
    }),
  );
}

interface FlagInput {
  readonly service: ServiceVerdict;
  readonly title: string;
  readonly word: 'rto' | 'mtpd';
  readonly promise: Target;
  readonly at: SimSeconds;
  readonly isPassed: boolean;
}

function flag(reading: Reading, input: FlagInput): LaneFlag {
  const { text, language, offset, duration } = reading;
  const { word, promise, at, isPassed } = input;
  const id = `${input.service.service}/${word}`;
  const objective = objectiveWordOf(id, language);
  const allows = duration(promise.target);
  const outcome = isPassed ? 'passed' : 'ahead';
  const what = text.flag(objective, allows, outcome);
  return {
    from: at,
    until: at,
    id: `flag:${id}@${at}`,
    subject: { kind: 'objective', id },
    entry: isPassed ? promise.proof : null,
    objective,
    allows,
    outcome,
    sentence: text.sentence(input.title, what, text.moment(offset(at))),
  };
}

/** A mast where a promise over a period was overrun: from there on, everything that is lost is too much. */
function overrunFlags(
  { run, text, language, offset }: Reading,
  { service, outages, totals: judged = [] }: ServiceVerdict,
  title: string,
): readonly LaneFlag[] {
  const { totals = [] } = run.description.services.find(({ id }) => id === service) ?? {};
  return totals.flatMap((promise) =>
    overrunsOf(promise, outages, run.endsAt).map(({ period, at: instant }) => {
      const at = simSeconds(instant);
      const id = `${service}/${promise.objective}`;
      const worst = judged.find(({ objective }) => objective === promise.objective);
      return {
        from: at,
        until: at,
        id: `flag:${id}@${at}`,
        subject: { kind: 'objective', id } as const,
        entry: worst?.from === period.from ? worst.proof : null,
        objective: objectiveWordOf(id, language),
        allows: formatPromise(promise.objective, promise.stated, language),
        outcome: 'passed' as const,
        sentence: text.sentence(
          title,
          text.overrun(wordTotalPromise(promise, language)),
          text.moment(offset(at)),
        ),
      };
    }),
  );
}

/** A mast at the date by which something must be done. */
function deadlineFlags(
  { run, text, language, offset, duration }: Reading,
  { service, deadline }: ServiceVerdict,
  title: string,
): readonly LaneFlag[] {
  if (!deadline || deadline.by > run.endsAt) return [];
  const { by: at, met, left, work, proof } = deadline;
  const id = `${service}/deadline`;
  return [
    {
      from: at,
      until: at,
      id: `flag:${id}@${at}`,
      subject: { kind: 'objective', id },
      entry: proof,
      objective: objectiveWordOf(id, language),
      allows: met ? duration(work) : text.workLeft(duration(left)),
      outcome: met ? 'ahead' : 'passed',
      sentence: text.sentence(
        title,
        deadlineTitle(run, deadline, language),
        met
          ? text.moment(offset(at))
          : `${text.moment(offset(at))}, ${text.workLeft(duration(left))}`,
      ),
    },
  ];
}
