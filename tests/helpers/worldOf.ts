import type { Execution } from '../../src/engine/index.ts';

/** Only a trace needs them: without one they stay as they began. */
const ONLY_WITH_A_TRACE = new Set([
  'leakEntry',
  'jobMissing',
  'stepRevisedBy',
  'impactBecause',
  'copyFilledBy',
  'copyStartIsHopeless',
  'dataKeptWritten',
  'dataKeptOut',
  'dataUnsoundBy',
  'dataOrphans',
  'objectiveFellBy',
  'objectiveHeldBy',
  'serviceRaisedBy',
  'serviceModeEntry',
  'probeEntry',
]);

/** Everything that a run leaves behind, in plain data, for comparing two runs. */
export const worldOf = ({
  world,
  states,
}: Pick<Execution, 'world' | 'states'>): Readonly<Record<string, readonly number[]>> => ({
  states: [...states],
  ...Object.fromEntries(
    Object.keys(world)
      .filter((name) => !ONLY_WITH_A_TRACE.has(name))
      .map((name) => [name, [...world[name as keyof typeof world]]]),
  ),
});
