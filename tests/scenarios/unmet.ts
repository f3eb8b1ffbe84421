/** What an expectation of a dossier asks and a run does not give. */
import type { Expectation } from '../../src/scenario/schema/dossier.ts';
import { breachedIn, type Play, serviceOf } from './shipped.ts';

function unmetWord({ verdict }: Play, { verdict: word }: Expectation): readonly string[] {
  return word === undefined || verdict.word === word
    ? []
    : [`expected ${word}, got ${verdict.word}`];
}

function unmetDelay(scene: Play, { service, within }: Expectation): readonly string[] {
  if (service === undefined || within === undefined) return [];
  const judged = serviceOf(scene, service);
  if (typeof within === 'string') {
    const target = judged[within];
    return target?.met ? [] : [`${service} misses its ${within}`];
  }
  const { outages, longestOutageSeconds } = judged;
  const isOpen = outages.some(({ until }) => until === null);
  return isOpen || longestOutageSeconds > within
    ? [`${service} is away ${longestOutageSeconds} s, more than ${within} s`]
    : [];
}

function unmetLoss({ verdict }: Play, { data, lost }: Expectation): readonly string[] {
  if (data === undefined || lost === undefined) return [];
  const seconds = verdict.data.find((set) => set.data === data)?.lostSeconds;
  return seconds !== undefined && seconds <= lost
    ? []
    : [`${data} loses ${seconds} s, more than ${lost} s`];
}

/** `kept` asks it of every rule; a list asks that each of these be breached. */
function unmetRules(scene: Play, { rules }: Expectation): readonly string[] {
  if (rules === undefined) return [];
  if (rules !== 'kept') {
    const breached = breachedIn(scene);
    return rules
      .filter((rule) => !breached.includes(rule))
      .map((rule) => `${rule} is not breached`);
  }
  return scene.verdict.rules
    .filter(({ status }) => status !== 'kept' && status !== 'not-judged')
    .map(({ rule, status }) => `${rule} is ${status}`);
}

/** When a share of the systems runs, against when it should. */
function unmetRecovery(
  { run, verdict }: Play,
  { recovered, notBefore, by }: Expectation,
): readonly string[] {
  if (recovered === undefined) return [];
  const { recovery } = verdict;
  if (!recovery) return ['there is no recovery curve'];
  const reached = recovery.points.findIndex(
    ({ at }, index) =>
      recovery.points.slice(index).every((one) => one.recovered >= recovered * recovery.total) &&
      at >= run.incidentAt,
  );
  const at = reached < 0 ? null : (recovery.points[reached]?.at ?? 0) - run.incidentAt;
  return unmetMoment(`${Math.round(recovered * 100)}% recovered`, at, { notBefore, by });
}

function unmetMoment(
  what: string,
  at: number | null,
  { notBefore, by }: Pick<Expectation, 'notBefore' | 'by'>,
): readonly string[] {
  if (at === null) return by === undefined ? [] : [`${what}: never`];
  if (by !== undefined && at > by) return [`${what} after ${at} s, later than ${by} s`];
  return notBefore !== undefined && at < notBefore
    ? [`${what} after ${at} s, sooner than ${notBefore} s`]
    : [];
}

function unmetPlan(
  { run, verdict }: Play,
  { plan, notBefore, by, boundBy }: Expectation,
): readonly string[] {
  if (plan === undefined) return [];
  const judged = verdict.plans.find((one) => one.plan === plan);
  const at =
    judged?.outcome === 'completed' && judged.endedAt !== null
      ? judged.endedAt - run.incidentAt
      : null;
  const bound =
    boundBy === undefined || judged?.boundBy === boundBy
      ? []
      : [`${plan} is bound by ${judged?.boundBy}`];
  return [...unmetMoment(`${plan} completed`, at, { notBefore, by }), ...bound];
}

/** One sentence for each part of the expectation that the run does not meet; empty when it meets all. */
export const unmetBy = (scene: Play, expectation: Expectation): readonly string[] => [
  ...unmetWord(scene, expectation),
  ...unmetDelay(scene, expectation),
  ...unmetLoss(scene, expectation),
  ...unmetRules(scene, expectation),
  ...unmetRecovery(scene, expectation),
  ...unmetPlan(scene, expectation),
];
