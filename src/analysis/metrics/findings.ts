/** The reasons of a verdict, most important first. */
import { at } from '../../base/assert.ts';
import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { DeadlockEntry, TraceEntry } from '../../model/trace.ts';
import type { Timelines } from '../timelines.ts';
import type { DataVerdict, Finding, PlanVerdict, Verdict } from '../verdict.ts';
import { orphansFindings } from './orphansVerdict.ts';
import { findingsOfNature } from './ruleFindings.ts';
import { backlogFindings, failureFindings, holdingFindings } from './serviceFindings.ts';
import { type Blockage, blockagesOf } from './stuckSteps.ts';
import { unmadeFindings } from './unmadeWrites.ts';

/** A run that was cut short says nothing of what would have followed. */
function stoppedFinding(run: Run): readonly Finding[] {
  if (run.ending.end === 'horizon') return [];
  return [
    {
      finding: 'run-stopped',
      because: run.ending.end,
      entry: run.entries.at(-1)?.id ?? null,
    },
  ];
}

/** One finding for each thing missing for good; the steps that come after those that miss it are not told. */
function stuckFindings(run: Run, timelines: Timelines): readonly Finding[] {
  const byNeed = new Map<string, readonly Blockage[]>();
  for (const blockage of run.description.plans.flatMap((plan) => blockagesOf(timelines, plan))) {
    const key = entityKey(blockage.missing.what);
    byNeed.set(key, [...(byNeed.get(key) ?? []), blockage]);
  }
  return [...byNeed.values()].flatMap(([first, ...others]): readonly Finding[] =>
    first
      ? [
          {
            finding: 'step-stuck',
            step: first.subject.id,
            alsoSteps: others.map(({ subject }) => subject.id),
            missing: first.missing,
            entry: first.entry,
          },
        ]
      : [],
  );
}

/** Components that wait for each other to the end, each group once. */
function deadlockFindings(run: Run, timelines: Timelines): readonly Finding[] {
  const last = new Map<string, DeadlockEntry>();
  for (const entry of run.entries) {
    if (entry.type === 'mutual-dependency') last.set(entry.members.map(entityKey).join(' '), entry);
  }
  return [...last.values()]
    .filter(({ members }) => members.every((member) => timelines.finalStateOf(member) === 'down'))
    .map(({ members, id }): Finding => ({ finding: 'mutual-dependency', members, entry: id }));
}

function planFailedFinding(run: Run, timelines: Timelines, plan: PlanVerdict): readonly Finding[] {
  if (plan.outcome !== 'failed' && plan.outcome !== 'refused') return [];
  const ended = timelines.spansOf({ kind: 'plan', id: plan.plan }).at(-1)?.openedBy;
  if (ended === undefined || ended === null) return [];
  const step = failedStepBehind(run, ended);
  return [{ finding: 'plan-failed', plan: plan.plan, step, entry: ended }];
}

/** Step whose failure the end of a plan names as its cause. */
function failedStepBehind(run: Run, ended: number): string | null {
  const causes = at(run.entries, ended).causes.map((id): TraceEntry => at(run.entries, id));
  const failure = causes.find(
    (entry) =>
      entry.type === 'transition' && entry.subject.kind === 'step' && entry.to === 'failed',
  );
  return failure?.subject.id ?? null;
}

const dataFinding = (data: DataVerdict): readonly Finding[] =>
  data.proof === null
    ? []
    : [
        {
          finding: 'data-lost',
          data: data.data,
          seconds: data.lostSeconds,
          writtenSeconds: data.lostWrittenSeconds,
          bytes: data.lostBytes,
          target: data.rpo?.target ?? null,
          definitive: data.definitive,
          entry: data.proof,
        },
      ];

/** What was stolen of a data set: no promise to users, and nothing brings it back. */
const leakFinding = ({ data, leak }: DataVerdict): readonly Finding[] =>
  leak ? [{ finding: 'data-leaked', data, leak, entry: leak.proof }] : [];

/** Things on which a law is broken and nobody decided it. */
function undecidedBreaches({ rules }: Pick<Verdict, 'rules'>): ReadonlySet<string> {
  const laws = rules.filter(({ nature }) => nature === 'law');
  return new Set(
    laws.flatMap(({ intervals }) =>
      intervals
        .filter(({ status, decidedBy }) => status === 'breached' && decidedBy === null)
        .map(({ on }) => on.id),
    ),
  );
}

/**
 * Rules as the reasons tell them, without those that only say again what is already said: P12 is the RTO and the MTPD of
 * the services, and P9 on something whose breach is told as undecided.
 */
function withoutEchoes(rules: Verdict['rules']): Verdict['rules'] {
  const told = undecidedBreaches({ rules });
  return rules
    .filter(({ rule }) => rule !== 'P12')
    .map((verdict) =>
      verdict.rule === 'P9'
        ? { ...verdict, intervals: verdict.intervals.filter(({ on }) => !told.has(on.id)) }
        : verdict,
    );
}

/** What kept plans from working: steps that can never start, components that wait for each other, failures. */
const planFindings = (
  run: Run,
  timelines: Timelines,
  plans: readonly PlanVerdict[],
): readonly Finding[] => [
  ...stuckFindings(run, timelines),
  ...deadlockFindings(run, timelines),
  ...plans.flatMap((plan) => planFailedFinding(run, timelines, plan)),
];

/** How services held; those that held under strain before those that were never touched. */
function heldFindings(run: Run, services: Verdict['services']): readonly Finding[] {
  if (run.request.incidents.length === 0 && services.every(isUntouched)) return [];
  return [...services]
    .sort((a, b) => b.longestOutageSeconds - a.longestOutageSeconds)
    .flatMap((service) => holdingFindings(run, service));
}

/**
 * Every reason of a verdict, in this order: a run cut short; promises to users missed, with the plans that should have
 * kept them (what blocks a plan for good comes first: it is why the rest can only get worse); data lost beyond the promise; data stolen; law
 * broken, or not decidable; services that held; what waited when they reopened; what matches nothing in a consistency group; plans that did not work although every promise was kept; good practice not
 * followed; data lost within the promise. Never empty.
 */
export function findingsOf(
  run: Run,
  timelines: Timelines,
  parts: Omit<Verdict, 'word' | 'reasons'>,
): readonly Finding[] {
  const { services, data } = parts;
  const rules = withoutEchoes(parts.rules);
  const missed = [
    ...services.flatMap((service) => failureFindings(run, timelines, service)),
    ...findingsOfNature(run, rules, ['objective']),
  ];
  const lost = data.filter(({ word }) => word === 'fails').flatMap(dataFinding);
  const plans = planFindings(run, timelines, parts.plans);
  const isBroken = missed.length > 0 || lost.length > 0;
  const broken = plans.some(isBlockage) ? [...plans, ...missed] : [...missed, ...plans];
  const findings = [
    ...stoppedFinding(run),
    ...(isBroken ? broken : []),
    ...lost,
    ...data.flatMap(leakFinding),
    ...findingsOfNature(run, rules, ['law', 'governance']),
    ...heldFindings(run, services),
    ...services.flatMap(backlogFindings),
    ...unmadeFindings(parts.unmade ?? []),
    ...data.flatMap(orphansFindings),
    ...(isBroken ? [] : plans),
    ...findingsOfNature(run, rules, ['practice']),
    ...data.filter(({ word }) => word === 'holds').flatMap(dataFinding),
  ];
  return findings.length > 0 ? findings : [{ finding: 'nothing-happened' }];
}

const isBlockage = ({ finding }: Finding): boolean =>
  finding === 'step-stuck' || finding === 'mutual-dependency';

const isUntouched = ({ word, outages }: Verdict['services'][number]): boolean =>
  word === 'holds' && outages.length === 0;
