/** The worker's entry: a message in, its answer out. */
import type { FromWorker, ToWorker } from './protocol.ts';
import { createScenarioRunner } from './scenarioRunner.ts';

const answer = createScenarioRunner();
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => postMessage(answer(data)));
postMessage({ type: 'ready' } satisfies FromWorker);
