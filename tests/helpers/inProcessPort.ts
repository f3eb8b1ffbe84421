import type { ScenarioPort } from '../../src/ui/state/scenarioClient.ts';
import type { FromWorker } from '../../src/workers/protocol.ts';
import { createScenarioRunner } from '../../src/workers/scenarioRunner.ts';

/** The worker without a worker: same messages, copied as a browser copies them, answered after the caller goes on. */
export function inProcessPort(): ScenarioPort {
  const answer = createScenarioRunner();
  let listen: (message: FromWorker) => void = () => undefined;
  return {
    post: (message) => {
      const copied = structuredClone(message);
      setTimeout(() => listen(structuredClone(answer(copied))), 0);
    },
    end: () => {
      listen = () => undefined;
    },
    onMessage: (listener) => {
      listen = listener;
    },
    onFailure: () => undefined,
  };
}
