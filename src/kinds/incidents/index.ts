import { absence } from './absence.ts';
import { controlPlaneFreeze } from './controlPlaneFreeze.ts';
import { corruption } from './corruption.ts';
import { deletion } from './deletion.ts';
import { destruction } from './destruction.ts';
import { encryption } from './encryption.ts';
import { isolation } from './isolation.ts';
import { legalCut } from './legalCut.ts';
import { outage } from './outage.ts';

/** The one list of incident kinds. Its order is the order of the reference page and of the palette. */
export const incidentKinds = [
  outage,
  isolation,
  destruction,
  controlPlaneFreeze,
  legalCut,
  corruption,
  encryption,
  deletion,
  absence,
] as const;
