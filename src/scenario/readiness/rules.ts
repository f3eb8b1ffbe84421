import type { ReadinessRule } from './readinessRule.ts';
import { approverAbsent, deputyMissing } from './rules/approvers.ts';
import {
  backupBesideData,
  backupUnverified,
  dataWithoutBackup,
  retentionShorterThanDwell,
} from './rules/backups.ts';
import { behindTheObjective } from './rules/behindTheObjective.ts';
import { blindToTheThreshold } from './rules/blindToTheThreshold.ts';
import { circularStartUp } from './rules/circularStartUp.ts';
import { meansOnWhatFails, planKeptOnWhatFails } from './rules/meansOnWhatFails.ts';
import { neverReconnected } from './rules/neverReconnected.ts';
import { neverRehearsed } from './rules/neverRehearsed.ts';
import { noReturn } from './rules/noReturn.ts';
import { objectivesMissing } from './rules/objectives.ts';
import { oneAccount } from './rules/oneAccount.ts';
import { oneInfrastructure } from './rules/oneInfrastructure.ts';
import { probeBesideService } from './rules/probeBesideService.ts';
import { restoredNeverOpened } from './rules/restoredNeverOpened.ts';
import { sharedUpdates } from './rules/sharedUpdates.ts';
import { singlePerson } from './rules/singlePerson.ts';
import { standbyBesideMain } from './rules/standbyBesideMain.ts';
import { standbyNeedsControlPlane } from './rules/standbyNeedsControlPlane.ts';
import { addressLifetime, meansExpiring } from './rules/traffic.ts';
import { unreservedFallback } from './rules/unreservedFallback.ts';

/** The one list of rules on the design itself, in the order that they are told; those of the law come before them. */
export const readinessRules: readonly ReadinessRule[] = [
  meansOnWhatFails,
  planKeptOnWhatFails,
  circularStartUp,
  approverAbsent,
  deputyMissing,
  singlePerson,
  backupBesideData,
  backupUnverified,
  retentionShorterThanDwell,
  dataWithoutBackup,
  standbyNeedsControlPlane,
  addressLifetime,
  meansExpiring,
  oneInfrastructure,
  objectivesMissing,
  probeBesideService,
  neverRehearsed,
  noReturn,
  unreservedFallback,
  sharedUpdates,
  restoredNeverOpened,
  standbyBesideMain,
  behindTheObjective,
  neverReconnected,
  blindToTheThreshold,
  oneAccount,
];
