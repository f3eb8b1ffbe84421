import { abortStep } from './abort.ts';
import { cleanStep } from './clean.ts';
import { communicateStep } from './communicate.ts';
import { conveneStep } from './convene.ts';
import { decideStep } from './decide.ts';
import { enterModeStep } from './enterMode.ts';
import { eraseStep } from './erase.ts';
import { extendTransitionStep } from './extendTransition.ts';
import { failBackStep } from './failBack.ts';
import { freezeWritesStep } from './freezeWrites.ts';
import { fundProviderStep } from './fundProvider.ts';
import { isolateStep } from './isolate.ts';
import { leaveModeStep } from './leaveMode.ts';
import { manualWorkaroundStep } from './manualWorkaround.ts';
import { moveDataStep } from './moveData.ts';
import { notifyStep } from './notify.ts';
import { openWritesStep } from './openWrites.ts';
import { promoteStep } from './promote.ts';
import { provisionStep } from './provision.ts';
import { qualifyStep } from './qualify.ts';
import { rebuildStep } from './rebuild.ts';
import { reconcileStep } from './reconcile.ts';
import { reconnectStep } from './reconnect.ts';
import { recoverStep } from './recover.ts';
import { renewContractStep } from './renewContract.ts';
import { repairStep } from './repair.ts';
import { restoreStep } from './restore.ts';
import { reverseReplicationStep } from './reverseReplication.ts';
import { rotateCredentialsStep } from './rotateCredentials.ts';
import { runPlanStep } from './runPlan.ts';
import { scaleStep } from './scale.ts';
import { startStep } from './start.ts';
import { switchTrafficStep } from './switchTraffic.ts';
import { taskStep } from './task.ts';
import { terminateContractStep } from './terminateContract.ts';
import { travelStep } from './travel.ts';
import { verifyStep } from './verify.ts';
import { waitStep } from './wait.ts';

/** The one list of step kinds. Its order is the order of the reference page and of the palette. */
export const stepKinds = [
  freezeWritesStep,
  promoteStep,
  startStep,
  provisionStep,
  restoreStep,
  recoverStep,
  switchTrafficStep,
  enterModeStep,
  leaveModeStep,
  verifyStep,
  moveDataStep,
  isolateStep,
  reconnectStep,
  rotateCredentialsStep,
  cleanStep,
  rebuildStep,
  reconcileStep,
  reverseReplicationStep,
  failBackStep,
  eraseStep,
  taskStep,
  openWritesStep,
  scaleStep,
  repairStep,
  terminateContractStep,
  renewContractStep,
  fundProviderStep,
  extendTransitionStep,
  qualifyStep,
  conveneStep,
  decideStep,
  notifyStep,
  communicateStep,
  manualWorkaroundStep,
  travelStep,
  waitStep,
  runPlanStep,
  abortStep,
] as const;
