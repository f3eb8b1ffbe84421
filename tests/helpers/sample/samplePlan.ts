/** The recovery plan of the sample: one step cannot be done as written, another stands in for it. */
import { HOUR, MINUTE } from '../../../src/base/time.ts';
import type { PlanDescription, StepDescription } from '../../../src/model/description.ts';
import type { Localised } from '../../../src/model/localised.ts';

const words = (fr: string, en: string): Localised => ({ fr, en });

const step = (
  id: string,
  name: Localised,
  rest: Pick<StepDescription, 'does' | 'plannedSeconds' | 'targets'> & Partial<StepDescription>,
): StepDescription => ({
  id: `failover.${id}`,
  name,
  activity: 'working',
  stage: 'activation',
  after: [],
  otherwise: null,
  standsIn: false,
  team: 'operations',
  tools: [],
  ...rest,
});

export const samplePlan: PlanDescription = {
  id: 'failover',
  name: words('Reprise à Gravelines', 'Recovery in Gravelines'),
  kind: 'recovery',
  trigger: 'declare < 50% for 10m',
  decidedBy: ['duty'],
  steps: [
    step('rebuild', words('Recréer le calcul', 'Rebuild computation'), {
      does: 'provision',
      plannedSeconds: 90 * MINUTE,
      otherwise: 'failover.by-hand',
      tools: ['vault', 'deployer'],
      targets: [{ kind: 'copy', id: 'api/gra' }],
    }),
    step('by-hand', words('Recréer le calcul à la main', 'Rebuild computation by hand'), {
      does: 'provision',
      plannedSeconds: 4 * HOUR,
      standsIn: true,
      tools: ['runbook'],
      targets: [{ kind: 'copy', id: 'api/gra' }],
    }),
    step('restore', words('Restaurer la base', 'Restore the database'), {
      does: 'restore',
      plannedSeconds: 2 * HOUR,
      targets: [
        { kind: 'copy', id: 'db/gra' },
        { kind: 'backup', id: 'db/nightly' },
      ],
    }),
    step('dns', words('Basculer le trafic', 'Switch traffic'), {
      does: 'switch-traffic',
      activity: 'propagating',
      plannedSeconds: 10 * MINUTE,
      after: ['failover.rebuild', 'failover.restore'],
      tools: ['registrar'],
      targets: [{ kind: 'component', id: 'front' }],
    }),
    step('check', words('Vérifier avec les métiers', 'Check with the business'), {
      does: 'verify',
      activity: 'verifying',
      plannedSeconds: 20 * MINUTE,
      after: ['failover.dns'],
      targets: [{ kind: 'service', id: 'declare' }],
    }),
  ],
};
