import type { Description } from '../../../src/model/description.ts';
import type { Run } from '../../../src/model/run.ts';
import { initialStates } from '../initialStates.ts';
import { sampleRun } from '../sampleRun.ts';

/** A run of a description in which nothing happens. */
export const quietRun = (description: Description): Run => ({
  ...sampleRun,
  description,
  initial: initialStates(description),
  entries: [],
  request: { ...sampleRun.request, incidents: [] },
});
