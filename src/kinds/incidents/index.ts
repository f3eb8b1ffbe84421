import { absence } from './absence.ts';
import { controlPlaneFreeze } from './controlPlaneFreeze.ts';
import { corruption } from './corruption.ts';
import { destruction } from './destruction.ts';
import { exhaustedShift } from './exhaustedShift.ts';
import { isolation } from './isolation.ts';
import { leave } from './leave.ts';
import { legalCut } from './legalCut.ts';
import { outage } from './outage.ts';
import { pandemic } from './pandemic.ts';
import { strike } from './strike.ts';
import { toolLoss } from './toolLoss.ts';

/** The one list of incident kinds. Its order is the order of the reference page and of the palette. */
export const incidentKinds = [
  outage,
  isolation,
  destruction,
  controlPlaneFreeze,
  legalCut,
  corruption,
  absence,
  leave,
  strike,
  pandemic,
  exhaustedShift,
  toolLoss,
] as const;
