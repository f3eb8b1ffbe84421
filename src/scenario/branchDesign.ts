/**
 * What a person does during a run, verified as if its author had written it: injected effects are an incident more, changed
 * steps are a change of their plan, and the whole is read and checked as any design is.
 */
import { fail, ok, type Result } from '../base/result.ts';
import type { Act, Branch, StepChange, WrittenEffect } from '../model/intervention.ts';
import type { Localised } from '../model/localised.ts';
import { type Design, dossierOf, readDesign } from './design.ts';
import { type Diagnostic, diagnosticAt } from './diagnostics.ts';
import type { Dossier, VerifiedAct, VerifiedBranch } from './dossier.ts';
import { gatherDiagnostics } from './gatherDiagnostics.ts';
import { mergePatch } from './source/mergePatch.ts';
import { readNodes } from './source/readNodes.ts';
import type { MapNode } from './source/sourceNode.ts';
import { createSourceText, startOf } from './source/sourceText.ts';

/** Where diagnostics say that something is wrong: no file, what the person did. */
export const BRANCH_FILE = 'branch';

const NAME: Localised = { fr: 'ce que vous avez provoqué', en: 'what you made happen' };

type Read = Result<{ readonly root: MapNode; readonly design: Design }, readonly Diagnostic[]>;

/** Reads a design with some of its fields replaced. */
function readChanged(root: MapNode, patch: unknown): Read {
  const { root: change, diagnostics } = readNodes(
    createSourceText(BRANCH_FILE, JSON.stringify(patch, null, 1)),
  );
  if (!change || diagnostics.length > 0) return fail(diagnostics);
  const merged = mergePatch(root, change);
  const changed = merged.type === 'map' ? merged : root;
  const { design, diagnostics: found } = readDesign(changed);
  if (design) return ok({ root: changed, design });
  return fail(gatherDiagnostics(found, BRANCH_FILE).filter(({ severity }) => severity === 'error'));
}

/** The parts of `plan.step`. */
function parts(step: string): readonly [string, string] {
  const dot = step.indexOf('.');
  return [step.slice(0, dot), step.slice(dot + 1)];
}

const isStep = ({ plans }: Pick<Dossier, 'plans'>, id: string): boolean => {
  const [plan, step] = parts(id);
  const steps = Object.hasOwn(plans, plan) ? plans[plan]?.steps : undefined;
  return steps !== undefined && Object.hasOwn(steps, step);
};

/** A plan's own decision, or the approval of a step. */
const isDecision = (dossier: Pick<Dossier, 'plans'>, id: string): boolean => {
  const [plan, step] = parts(id);
  return isStep(dossier, id)
    ? dossier.plans[plan]?.steps[step]?.approval !== undefined
    : Object.hasOwn(dossier.plans, id) && dossier.plans[id]?.decision !== undefined;
};

/** A name that stands for nothing there is. */
function unknown(found: string, expects: 'plan' | 'step'): readonly Diagnostic[] {
  const span = startOf(createSourceText(BRANCH_FILE, found));
  return [diagnosticAt('SCN-301', { span }, { found, expects: [expects] })];
}

/** The incidents that are injected, by the number of their act in the whole run. */
export const injectedName = (number: number): string => `you-${number + 1}`;

const withInstant = (effect: WrittenEffect): WrittenEffect => ({ at: 'T+0', ...effect });

/** Every incident that is injected, as one change of the dossier. */
const incidentsOf = (acts: readonly Act[]): Record<string, unknown> =>
  Object.fromEntries(
    acts.flatMap((act, number) =>
      act.act === 'inject'
        ? [[injectedName(number), { name: NAME, effects: act.effects.map(withInstant) }] as const]
        : [],
    ),
  );

const planChange = (step: string, change: StepChange): unknown => {
  const [plan, name] = parts(step);
  return { plans: { [plan]: { steps: { [name]: change } } } };
};

/** Reading goes on from act to act: a step changed twice has both changes. */
interface Progress {
  root: MapNode;
  readonly dossier: Dossier;
  number: number;
}

function verifyAct(now: Progress, act: Act): Result<VerifiedAct, readonly Diagnostic[]> {
  const { dossier } = now;
  switch (act.act) {
    case 'inject':
      return ok({ act: 'inject', incident: injectedName(now.number) });
    case 'approve':
    case 'refuse':
      return isDecision(dossier, act.decision) ? ok(act) : fail(unknown(act.decision, 'plan'));
    case 'change-step': {
      const { step } = act;
      if (!isStep(dossier, step)) return fail(unknown(step, 'step'));
      const { skip, ...change } = act.change;
      if (skip) return ok({ act: 'skip-step', step });
      const read = readChanged(now.root, planChange(step, change));
      if (!read.ok) return read;
      now.root = read.value.root;
      const { plans } = dossierOf(read.value.design, dossier.variant);
      return ok({ act: 'change-step', step, plans });
    }
    default:
      return Object.hasOwn(dossier.plans, act.plan) ? ok(act) : fail(unknown(act.plan, 'plan'));
  }
}

/**
 * A design with what a person does during its run.
 *
 * @param root what `dossier` was read from, its variant applied
 * @returns a dossier with the hash of the one it was; or everything that is wrong with the first act that is wrong
 */
export function branchDesign(
  root: MapNode,
  dossier: Dossier,
  branches: readonly Branch[],
): Result<Dossier, readonly Diagnostic[]> {
  if (branches.length === 0) return ok(dossier);
  const ordered = [...branches].sort((one, other) => one.at - other.at);
  const injected = incidentsOf(ordered.flatMap(({ acts }) => acts));
  const read = Object.keys(injected).length > 0 ? readChanged(root, { incidents: injected }) : null;
  if (read && !read.ok) return read;
  const { incidents } = read ? dossierOf(read.value.design, dossier.variant) : dossier;
  const now: Progress = { root, dossier, number: 0 };
  const interventions: VerifiedBranch[] = [];
  for (const { at, acts } of ordered) {
    const verified: VerifiedAct[] = [];
    for (const act of acts) {
      const result = verifyAct(now, act);
      if (!result.ok) return result;
      verified.push(result.value);
      now.number += 1;
    }
    interventions.push({ at, acts: verified });
  }
  return ok({ ...dossier, incidents, interventions });
}
