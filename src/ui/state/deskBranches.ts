/** Between one run and its other futures: branches, worlds that are supposed, a run beside. */
import type { RunRequest } from '../../model/description.ts';
import type { Store } from './createStore.ts';
import { type Desk, type DeskActions, isOpen } from './deskState.ts';
import { futuresActions, keyOf, readFutures, withoutNothing } from './futures.ts';
import type { ScenarioClient } from './scenarioClient.ts';
import { actions, readSession } from './session.ts';

interface Needs {
  readonly desk: Store<Desk>;
  readonly client: ScenarioClient;
  /** Shows the run of what is chosen, changed; the clock goes to the instant given, or where the run opens. */
  readonly run: (change: Partial<RunRequest>, at: number | null) => Promise<void>;
}

type BranchActions = 'branch' | 'suppose' | 'openKept' | 'compareWith' | 'inquire';

export function createDeskBranches({ desk, client, run }: Needs): Pick<DeskActions, BranchActions> {
  /** Opens a request that comes from the one on screen. */
  const follow = async (change: Partial<RunRequest>, at: number, name: string | null) => {
    const now = desk.read();
    if (!isOpen(now)) return;
    futuresActions.expect(withoutNothing({ ...now.request, ...change }), now.request, name);
    await run(change, at);
  };
  return {
    branch: async ({ at, acts, name }) => {
      const now = desk.read();
      if (!isOpen(now) || acts.length === 0) return;
      const moment = Math.max(0, Math.round(at));
      const branches = [...(now.request.branches ?? []), { at: moment, acts }].sort(
        (one, other) => one.at - other.at,
      );
      await follow({ branches }, moment, name ?? null);
    },
    suppose: async (more) => {
      const now = desk.read();
      if (!isOpen(now)) return;
      const assuming = [...(now.request.assuming ?? []), ...more];
      await follow({ assuming }, readSession().instant, null);
    },
    openKept: async (key) => {
      const found = readFutures().find((one) => one.key === key);
      if (!found) return;
      const { branches = [], assuming = [], ...rest } = found.request;
      await run({ ...rest, branches, assuming }, readSession().instant);
    },
    compareWith: async (asked) => {
      const now = desk.read();
      if (!isOpen(now)) return;
      if (asked === null) return actions.showBeside(null);
      const { seed, mode, run: future } = now.request;
      const whole = { variant: null, incidents: [], seed, mode, ...asked };
      const request = withoutNothing(future === undefined ? whole : { run: future, ...whole });
      const answer = await client.ask(
        { type: 'run', source: now.source, request },
        { urgent: true },
      ).answer;
      const later = desk.read();
      if (!isOpen(later) || later.source !== now.source || !answer.ok) return;
      const isShown = keyOf(later.request) === keyOf(request);
      actions.showBeside(isShown ? null : answer.value);
    },
    inquire: createInquire(desk, client),
  };
}

function createInquire(desk: Store<Desk>, client: ScenarioClient): DeskActions['inquire'] {
  const source = () => {
    const now = desk.read();
    return isOpen(now) ? now.source : null;
  };
  return {
    questions: async (request) => {
      const of = source();
      const asked = of && (await client.ask({ type: 'questions', source: of, request }).answer);
      return asked?.ok ? asked.value.questions : null;
    },
    trials: async (requests) => {
      const of = source();
      const tried = of && (await client.ask({ type: 'try', source: of, requests }).answer);
      return tried?.ok ? tried.value.trials : null;
    },
  };
}
