import type { EntityKind } from '../../model/entity.ts';
import type { MachineDefinition } from '../simulation.ts';
import { backupMachine } from './backup.ts';
import { capacityMachine } from './capacity.ts';
import { componentMachine } from './component.ts';
import { copyMachine } from './copy.ts';
import { decisionMachine } from './decision.ts';
import { groundMachine } from './ground.ts';
import { controlPlaneMachine, dataPlaneMachine, lawfulStatusMachine } from './hosting.ts';
import { incidentMachine } from './incident.ts';
import { memberMachine } from './member.ts';
import { objectiveMachine } from './objective.ts';
import { planMachine } from './plan.ts';
import { probeMachine } from './probe.ts';
import { replicaMachine } from './replica.ts';
import { reserveMachine } from './reserve.ts';
import { ruleMachine } from './rule.ts';
import { serviceMachine } from './service.ts';
import { siteMachine } from './site.ts';
import { stepMachine } from './step.ts';
import { toolMachine } from './tool.ts';

/** The machine of each kind of entity; both executors read this table and nothing else. */
export const machines: Readonly<Record<EntityKind, MachineDefinition>> = {
  incident: incidentMachine,
  site: siteMachine,
  'data-plane': dataPlaneMachine,
  'control-plane': controlPlaneMachine,
  'lawful-status': lawfulStatusMachine,
  copy: copyMachine,
  replica: replicaMachine,
  backup: backupMachine,
  component: componentMachine,
  service: serviceMachine,
  tool: toolMachine,
  member: memberMachine,
  probe: probeMachine,
  plan: planMachine,
  decision: decisionMachine,
  step: stepMachine,
  objective: objectiveMachine,
  rule: ruleMachine,
  capacity: capacityMachine,
  reserve: reserveMachine,
  ground: groundMachine,
};
