import { at } from '../../base/assert.ts';
import type { Dossier, VerifiedAct } from '../../scenario/dossier.ts';
import { EVENT, KIND } from '../codes.ts';
import type { PlantImpact } from '../plant/incidents.ts';
import type { PlantIntervention, PlantRevision } from '../plant/interventions.ts';
import type { PlantJob } from '../plant/people.ts';
import type { PlantStep } from '../plant/plans.ts';
import type { Registry } from './registry.ts';

/** What another dossier makes of the steps: all that a revision needs of it. */
export type CompileSteps = (dossier: Dossier) => {
  readonly steps: readonly PlantStep[];
  readonly jobs: readonly PlantJob[];
};

type Sent = Pick<PlantIntervention, 'kind' | 'index' | 'event' | 'value'>;

function sentBy({ indexOf }: Registry, act: VerifiedAct): Sent {
  switch (act.act) {
    case 'inject':
      return { kind: KIND.incident, index: indexOf('incident', act.incident), event: -1, value: 0 };
    case 'approve':
    case 'refuse': {
      const value = act.act === 'approve' ? 1 : 0;
      const index = indexOf('decision', act.decision);
      return { kind: KIND.decision, index, event: EVENT['decision.imposed'], value };
    }
    case 'skip-step':
      return {
        kind: KIND.step,
        index: indexOf('step', act.step),
        event: EVENT['step.passed'],
        value: 0,
      };
    case 'change-step':
      return { kind: KIND.step, index: indexOf('step', act.step), event: -1, value: 0 };
    default: {
      const events = {
        activate: EVENT['plan.ordered'],
        hold: EVENT['plan.held'],
        release: EVENT['plan.released'],
      };
      return {
        kind: KIND.plan,
        index: indexOf('plan', act.plan),
        event: events[act.act],
        value: 0,
      };
    }
  }
}

/** Acts in the order they are done, and what steps become; both empty for a run that nobody touches. */
export function compileInterventions(
  registry: Registry,
  impacts: readonly PlantImpact[],
  compileSteps: CompileSteps,
): {
  readonly interventions: readonly PlantIntervention[];
  readonly revisions: readonly PlantRevision[];
} {
  const { dossier } = registry;
  const revisions: PlantRevision[] = [];
  const interventions = (dossier.interventions ?? []).flatMap(({ at: moment, acts }) =>
    acts.map((act): PlantIntervention => {
      const sent = sentBy(registry, act);
      if (act.act === 'change-step') {
        const { steps, jobs } = compileSteps({ ...dossier, plans: act.plans, interventions: [] });
        revisions.push({ step: at(steps, sent.index), job: at(jobs, sent.index) });
      }
      return {
        ...sent,
        act: act.act,
        at: moment,
        revision: act.act === 'change-step' ? revisions.length : 0,
        impacts:
          act.act === 'inject'
            ? impacts.flatMap(({ incident }, number) => (incident === sent.index ? [number] : []))
            : [],
      };
    }),
  );
  return { interventions, revisions };
}
