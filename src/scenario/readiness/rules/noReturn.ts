import { info, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { type StepInFile, stepsOf } from '../standing.ts';

/** The component whose users a step sends where it has such copies; null for any other step. */
function sentTo(
  { facts, directory }: ReadinessContext,
  step: StepInFile,
  isSuch: (role: string | null) => boolean,
): string | null {
  if (step.do !== 'switch-traffic') return null;
  const there = new Set(directory.copiesOf(step.to));
  const reached = facts.holders.filter(
    ({ kind, component, id }) => kind === 'copy' && component === step.of && there.has(id),
  );
  return reached.length > 0 && reached.every(({ role }) => isSuch(role)) ? step.of : null;
}

/** Plans that put a standby into service, or send users to one, with nothing that sends them back. */
function plansWithoutReturn(context: ReadinessContext): ReadonlySet<string> {
  const steps = stepsOf(context);
  const sentBack = new Set(
    steps.map(({ step }) => sentTo(context, step, (role) => role === 'active')),
  );
  const leaves = ({ step }: { readonly step: StepInFile }): boolean => {
    if (step.do === 'promote') return true;
    const left = sentTo(context, step, (role) => role !== 'active');
    return left !== null && !sentBack.has(left);
  };
  return new Set(steps.filter(leaves).map(({ plan }) => plan));
}

/** A failover without a way back. */
export const noReturn = defineReadinessRule({
  code: 'RD-18',
  label: { fr: 'Le retour est prévu', en: 'The return is planned' },
  text: {
    fr: 'Le plan dit comment revenir, et ce que deviennent les données écrites au secours.',
    en: 'The plan says how to come back, and what becomes of the data written at the standby.',
  },
  source: 'ISO 22301, 8.4.5 ; retours d’expérience de rebascule',
  version: null,
  find: (context) => {
    const { facts } = context;
    const comesBack = facts.plans.some(({ steps }) =>
      steps.some(({ does }) => does === 'fail-back'),
    );
    if (comesBack) return [];
    return [...plansWithoutReturn(context)].map((id): Observed => {
      const name = facts.nameOf(id);
      return info([id], {
        sentence: {
          fr: `Aucun plan ne dit comment revenir après ${name.fr}.`,
          en: `No plan says how to come back after ${name.en}.`,
        },
        fix: {
          fr: 'Écrire le retour : réplication inverse, gel, réconciliation, `fail-back`.',
          en: 'Write the return: reverse replication, freeze, reconciliation, `fail-back`.',
        },
      });
    });
  },
});
