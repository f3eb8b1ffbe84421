/** From a run to its verdict: what was promised, what was reached, and why. */
import type { Run } from '../model/run.ts';
import { createSubjectIndex } from './causes/subjectIndex.ts';
import { costVerdict } from './metrics/costVerdict.ts';
import { dataVerdict } from './metrics/dataVerdict.ts';
import { decisionRegister } from './metrics/decisionRegister.ts';
import { findingsOf } from './metrics/findings.ts';
import { noticeVerdicts } from './metrics/notices.ts';
import { planVerdict } from './metrics/planVerdict.ts';
import { recoveryCurve } from './metrics/recovery.ts';
import { ruleVerdicts } from './metrics/ruleVerdict.ts';
import { serviceVerdict } from './metrics/serviceVerdict.ts';
import { unmadeWrites } from './metrics/unmadeWrites.ts';
import { verdictWord } from './metrics/verdictWord.ts';
import { createTimelines } from './timelines.ts';
import type { ServiceVerdict, Verdict } from './verdict.ts';

/**
 * A failing service is stuck when what it still waits for, at the end of the run, is lost for good, and a plan is stuck: what
 * no plan is about says by itself what keeps it down.
 */
function asStuck(verdict: ServiceVerdict): ServiceVerdict {
  const last = verdict.outages.at(-1);
  const waitsForever = last?.until === null && last.ledger.at(-1)?.missing?.forGood === true;
  return verdict.word === 'fails' && waitsForever ? { ...verdict, word: 'stuck' } : verdict;
}

/**
 * Judges a whole run. Services, data sets and plans are in the description's order, rules in the doctrine's. What is still
 * open at the end of the run stays open: `reached: null`, `until: null`.
 */
export function judge(run: Run): Verdict {
  const timelines = createTimelines(run);
  const index = createSubjectIndex(run);
  const { services, data, plans } = run.description;
  const planned = plans.map((plan) => planVerdict(run, timelines, plan));
  const isPlanStuck = planned.some(({ outcome }) => outcome === 'stuck');
  const judged = services
    .map((service) => serviceVerdict(run, timelines, index, service))
    .map((verdict) => (isPlanStuck ? asStuck(verdict) : verdict));
  const sets = data.map((set) => dataVerdict(run, set));
  const costs = costVerdict(run, timelines, { services: judged, data: sets });
  const rules = ruleVerdicts(run, timelines);
  const decisions = decisionRegister(run, rules);
  const unmade = unmadeWrites(run, judged);
  const notices = noticeVerdicts(run, timelines, planned);
  const parts = {
    services: judged,
    data: sets,
    rules,
    plans: planned,
    ...(unmade.length > 0 ? { unmade } : {}),
    ...(notices.length > 0 ? { notices } : {}),
    ...(decisions.length > 0 ? { decisions } : {}),
    recovery: recoveryCurve(run, timelines, judged),
    ...(costs ? { costs } : {}),
  };
  return {
    word: verdictWord(run, parts),
    reasons: findingsOf(run, timelines, parts),
    ...parts,
  };
}
