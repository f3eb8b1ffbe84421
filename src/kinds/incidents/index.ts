import { absence } from './absence.ts';
import { adequacyAnnulled } from './adequacyAnnulled.ts';
import { capacityRush } from './capacityRush.ts';
import { closedAccess } from './closedAccess.ts';
import { contractEnd } from './contractEnd.ts';
import { controlPlaneFreeze } from './controlPlaneFreeze.ts';
import { corruption } from './corruption.ts';
import { degradation } from './degradation.ts';
import { deletion } from './deletion.ts';
import { demandSurge } from './demandSurge.ts';
import { destruction } from './destruction.ts';
import { distrust } from './distrust.ts';
import { encryption } from './encryption.ts';
import { exhaustedShift } from './exhaustedShift.ts';
import { expiry } from './expiry.ts';
import { faultyUpdate } from './faultyUpdate.ts';
import { insolvency } from './insolvency.ts';
import { isolation } from './isolation.ts';
import { leak } from './leak.ts';
import { leave } from './leave.ts';
import { legalCut } from './legalCut.ts';
import { noticeRevised } from './noticeRevised.ts';
import { outage } from './outage.ts';
import { pandemic } from './pandemic.ts';
import { priceChange } from './priceChange.ts';
import { qualificationLost } from './qualificationLost.ts';
import { readOnly } from './readOnly.ts';
import { strike } from './strike.ts';
import { takeover } from './takeover.ts';
import { toolLoss } from './toolLoss.ts';
import { withheldUpdates } from './withheldUpdates.ts';

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
  degradation,
  readOnly,
  demandSurge,
  capacityRush,
  expiry,
  faultyUpdate,
  qualificationLost,
  takeover,
  adequacyAnnulled,
  contractEnd,
  priceChange,
  insolvency,
  distrust,
  withheldUpdates,
  leave,
  strike,
  pandemic,
  exhaustedShift,
  toolLoss,
  closedAccess,
  noticeRevised,
  leak,
] as const;
