/** Small worlds that, together, drive every machine along every way it has. */
import type { Exercise } from './exercise.ts';
import { byHand } from './exercises/byHand.ts';
import {
  failedAndUnreached,
  failedOutOfSight,
  failures,
  relapses,
  repairs,
  takeovers,
} from './exercises/copies.ts';
import {
  hoursThatEnd,
  plansThatAreLaunched,
  plansThatRunAgain,
  shiftsThatEnd,
} from './exercises/launches.ts';
import { contracts, grounds, waivers } from './exercises/law.ts';
import { quarters } from './exercises/levels.ts';
import { readOnlyAtEveryLevel, reserves, rushes } from './exercises/load.ts';
import { absences, shifts } from './exercises/people.ts';
import { cutsThatOverlap, places, placesInTwoWaysAtOnce } from './exercises/places.ts';
import {
  alertsAndDecisions,
  stepsOvertaken,
  stepsOvertakenAtWork,
  stepsThatFail,
} from './exercises/plans.ts';
import {
  attacks,
  circle,
  cutAndFilled,
  decrypted,
  deletedData,
  madeInside,
  removals,
} from './exercises/returns.ts';
import { sensitiveData } from './exercises/rules.ts';
import { deadlines, periods } from './exercises/totals.ts';

export const exercises: readonly Exercise[] = [
  attacks,
  removals,
  deletedData,
  decrypted,
  cutAndFilled,
  madeInside,
  places,
  cutsThatOverlap,
  placesInTwoWaysAtOnce,
  absences,
  shifts,
  alertsAndDecisions,
  stepsThatFail,
  stepsOvertaken,
  stepsOvertakenAtWork,
  plansThatRunAgain,
  plansThatAreLaunched,
  hoursThatEnd,
  shiftsThatEnd,
  quarters,
  periods,
  deadlines,
  failures,
  failedAndUnreached,
  failedOutOfSight,
  relapses,
  repairs,
  takeovers,
  sensitiveData,
  ...byHand,
  readOnlyAtEveryLevel,
  rushes,
  reserves,
  circle,
  ...contracts,
  ...grounds,
  ...waivers,
];
