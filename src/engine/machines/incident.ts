import { sendImpact } from '../incidents/impacts.ts';
import type { MachineDefinition } from '../simulation.ts';

/** A scripted sequence of effects. What its effects break is up to the machines they reach. */
export const incidentMachine: MachineDefinition = {
  kind: 'incident',
  config: {
    initial: 'planned',
    states: {
      planned: { on: { 'incident.began': [{ target: 'unfolding' }] } },
      unfolding: {
        on: {
          'incident.impacted': [{ actions: ['sendImpact'] }],
          'incident.ended': [{ target: 'over' }],
        },
      },
      over: {},
    },
  },
  guards: {},
  actions: { sendImpact: (sim, _self, value) => sendImpact(sim, value) },
};
