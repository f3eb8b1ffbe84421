import { backlogsCounted } from './backlogsCounted.ts';
import type { Check } from './check.ts';
import { circles } from './circles.ts';
import { commonCauses } from './commonCauses.ts';
import { commonPoints } from './commonPoints.ts';
import { contradictions } from './contradictions.ts';
import { copiesOfComponents } from './copies.ts';
import { countedWork } from './countedWork.ts';
import { deadlines } from './deadlines.ts';
import { emptyConditions } from './emptyConditions.ts';
import { futileSteps } from './futileSteps.ts';
import { idleQualifications } from './idleQualifications.ts';
import { idleReserves } from './idleReserves.ts';
import { knownNames } from './knownNames.ts';
import { lagOfSync } from './lagOfSync.ts';
import { legalCuts } from './legalCuts.ts';
import { needsInReach } from './needsInReach.ts';
import { neverBegins } from './neverBegins.ts';
import { onRuins } from './onRuins.ts';
import { pastDates } from './pastDates.ts';
import { plannedStarts } from './plannedStarts.ts';
import { planOrder } from './planOrder.ts';
import { promises } from './promises.ts';
import { replication } from './replication.ts';
import { reservedNames } from './reservedNames.ts';
import { reversedDates } from './reversedDates.ts';
import { revisedNotices } from './revisedNotices.ts';
import { selfDefeating } from './selfDefeating.ts';
import { severalConditions } from './severalConditions.ts';
import { sight } from './sight.ts';
import { spans } from './spans.ts';
import { standsOnNothing } from './standsOnNothing.ts';
import { stepData } from './stepData.ts';
import { stepOrder } from './stepOrder.ts';
import { stepPeople } from './stepPeople.ts';
import { stepTimes } from './stepTimes.ts';
import { strikesNothing } from './strikesNothing.ts';
import { uniqueNames } from './uniqueNames.ts';
import { usedNames } from './usedNames.ts';
import { waivedRules } from './waivedRules.ts';
import { zeroRates } from './zeroRates.ts';

/** Every rule between fields of one design. Order does not matter: findings are sorted by place. */
export const CHECKS: readonly Check[] = [
  uniqueNames,
  knownNames,
  usedNames,
  copiesOfComponents,
  replication,
  spans,
  commonCauses,
  circles,
  standsOnNothing,
  stepOrder,
  planOrder,
  stepData,
  commonPoints,
  countedWork,
  deadlines,
  stepPeople,
  sight,
  selfDefeating,
  pastDates,
  plannedStarts,
  promises,
  legalCuts,
  neverBegins,
  reservedNames,
  reversedDates,
  zeroRates,
  lagOfSync,
  stepTimes,
  strikesNothing,
  revisedNotices,
  needsInReach,
  waivedRules,
  contradictions,
  futileSteps,
  emptyConditions,
  severalConditions,
  backlogsCounted,
  onRuins,
  idleQualifications,
  idleReserves,
];
