/** A world that was different from the beginning by one thing: what a but-for question runs again. */
import { assertNever, invariant } from '../../base/assert.ts';
import type { Law } from '../../base/law.ts';
import type { Assumption } from '../../model/intervention.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { dossierHash } from '../../scenario/dossierHash.ts';
import { scaledLaw } from '../campaign/applyFactor.ts';

type Named<Value> = Readonly<Record<string, Value>>;

/** One named thing changed, the order of names kept: it decides ties in a run. */
function changed<Value>(
  all: Named<Value>,
  name: string,
  change: (value: Value) => Value,
): Record<string, Value> {
  const value = Object.hasOwn(all, name) ? all[name] : undefined;
  invariant(value !== undefined, `nothing is called ${name}`);
  return { ...all, [name]: change(value) };
}

/** The parts of `plan.step`. */
function parts(id: string): readonly [string, string] {
  const dot = id.indexOf('.');
  return [id.slice(0, dot), id.slice(dot + 1)];
}

type Plan = Dossier['plans'][string];
type Step = Plan['steps'][string];
type Component = Dossier['components'][string];
type Effect = Dossier['incidents'][string]['effects'][number];

const withStep = (dossier: Dossier, id: string, change: (step: Step) => Step): Dossier => {
  const [plan, step] = parts(id);
  const plans = changed(dossier.plans, plan, (found) => ({
    ...found,
    steps: changed(found.steps, step, change),
  }));
  return { ...dossier, plans };
};

const withComponent = (
  dossier: Dossier,
  id: string,
  change: (component: Component) => Component,
): Dossier => ({ ...dossier, components: changed(dossier.components, id, change) });

/** Incidents whose effects touch fewer names; every effect keeps its number, so that the others keep their draws. */
function spared(
  { incidents }: Dossier,
  isSpared: (ref: string, at: { readonly incident: string; readonly effect: number }) => boolean,
): Dossier['incidents'] {
  const entries = Object.entries(incidents).map(([id, incident]) => {
    const effects = incident.effects.map(
      (effect, number): Effect => ({
        ...effect,
        what: effect.what.filter((ref) => !isSpared(ref, { incident: id, effect: number })),
      }),
    );
    return [id, { ...incident, effects }] as const;
  });
  return Object.fromEntries(entries);
}

const halved = (law: Law): Law => scaledLaw(law, 0.5);

const AT_ONCE: SourcedLaw = { law: { law: 'fixed', value: 0 }, text: '0s', source: null };

function withoutApproval(dossier: Dossier, decision: string): Dossier {
  return Object.hasOwn(dossier.plans, decision)
    ? {
        ...dossier,
        plans: changed(dossier.plans, decision, (plan) => ({ ...plan, decision: undefined })),
      }
    : withStep(dossier, decision, (step) => ({ ...step, approval: undefined }));
}

function withTeam(
  dossier: Dossier,
  team: string,
  change: (found: Dossier['people'][string]) => Dossier['people'][string],
): Dossier {
  return { ...dossier, people: changed(dossier.people, team, change) };
}

function applied(dossier: Dossier, assumption: Assumption): Dossier {
  switch (assumption.assume) {
    case 'without-effect': {
      const { incident, effect } = assumption;
      const isIt = (at: { readonly incident: string; readonly effect: number }): boolean =>
        at.incident === incident && at.effect === effect;
      return { ...dossier, incidents: spared(dossier, (_ref, at) => isIt(at)) };
    }
    case 'tool-apart': {
      const { tool } = assumption;
      const tools = changed(dossier.tools, tool, (found) => ({ ...found, at: [], needs: [] }));
      return { ...dossier, tools, incidents: spared(dossier, (ref) => ref === tool) };
    }
    case 'one-more-person':
      return withTeam(dossier, assumption.team, (found) => ({ ...found, count: found.count + 1 }));
    case 'team-at-hand':
      return withTeam(dossier, assumption.team, (found) => ({
        ...found,
        hours: undefined,
        onCall: undefined,
      }));
    case 'step-rehearsed':
      return withStep(dossier, assumption.step, (step) => ({ ...step, succeeds: 1 }));
    case 'step-twice-as-fast':
      return withStep(dossier, assumption.step, (step) => ({
        ...step,
        takes: step.takes && { ...step.takes, law: halved(step.takes.law) },
      }));
    case 'no-approval':
      return withoutApproval(dossier, assumption.decision);
    case 'probe-apart':
      return {
        ...dossier,
        probes: changed(dossier.probes, assumption.probe, (found) => ({ ...found, at: undefined })),
      };
    case 'plan-known-at-once':
      return {
        ...dossier,
        plans: changed(dossier.plans, assumption.plan, (plan) => ({
          ...plan,
          trigger: plan.trigger && { ...plan.trigger, learnedAfter: AT_ONCE },
        })),
      };
    case 'backup-verified': {
      const verified = dossier.run.starts.slice(0, 'YYYY-MM-DD'.length);
      return withComponent(dossier, assumption.component, (found) => ({
        ...found,
        backups: changed(found.backups, assumption.backup, (one) => ({ ...one, verified })),
      }));
    }
    case 'copy-hot':
      return withComponent(dossier, assumption.component, (found) => ({
        ...found,
        copies: changed(found.copies, assumption.copy, (one) => ({ ...one, role: 'hot' })),
      }));
    default:
      return assertNever(assumption);
  }
}

/**
 * The dossier under some assumptions, its hash renewed. Names, order and every other law are kept, so that what is drawn
 * elsewhere stays the same draw.
 *
 * @throws InvariantError when an assumption is about nothing there is
 */
export function assuming(dossier: Dossier, assumptions: readonly Assumption[]): Dossier {
  if (assumptions.length === 0) return dossier;
  const { hash: _hash, interventions, ...whole } = assumptions.reduce(applied, dossier);
  const renewed = { ...whole, hash: dossierHash(whole) };
  return interventions ? { ...renewed, interventions } : renewed;
}
