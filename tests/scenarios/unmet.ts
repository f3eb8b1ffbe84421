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
    .filter(({ status }) => status !== 'kept')
    .map(({ rule, status }) => `${rule} is ${status}`);
}

/** One sentence for each part of the expectation that the run does not meet; empty when it meets all. */
export const unmetBy = (scene: Play, expectation: Expectation): readonly string[] => [
  ...unmetWord(scene, expectation),
  ...unmetDelay(scene, expectation),
  ...unmetLoss(scene, expectation),
  ...unmetRules(scene, expectation),
];
