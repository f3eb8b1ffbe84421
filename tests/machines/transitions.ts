import type { machines } from '../../src/engine/index.ts';

type MachineDefinition = (typeof machines)['copy'];

/** One way from a state to another. */
export interface Way {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** Every way a machine has, in document order; candidates that stay in their state are no ways. */
export const transitionsOf = ({ config }: MachineDefinition): readonly Way[] =>
  Object.entries(config.states).flatMap(([from, { on }]) =>
    Object.entries(on ?? {}).flatMap(([event, candidates]) =>
      (candidates ?? []).flatMap(({ target }) =>
        target === undefined || target === from ? [] : [{ from, event, to: target }],
      ),
    ),
  );
