/** Plans and incidents over what `arbitraryDossier` has invented. */
import { type Invented, names, type Section, sectionOf } from './invented.ts';

/** What a step may do, of what can be done with what there is. */
function deedsOf({ copies, backups, services, has }: Invented): Section[] {
  const ofCopies = copies.flatMap(({ ref, component, role, holds }): Section[] => [
    ...(role === 'active' ? [] : [{ do: 'promote', what: ref }]),
    ...(role === 'pilot-light' ? [{ do: 'start', what: ref }] : []),
    ...(role === 'cold' ? [{ do: 'provision', what: ref }] : []),
    { do: 'switch-traffic', of: component, to: ref },
    ...(holds ? [{ do: 'freeze-writes', on: ref }] : []),
    ...(holds && role !== 'active'
      ? [{ do: 'move-data', from: `${component}/main`, to: ref }]
      : []),
    ...(holds && backups.includes(`${component}/pictures`)
      ? [{ do: 'restore', what: ref, from: `${component}/pictures` }]
      : []),
  ]);
  const ofModes = services.flatMap((service) => [
    { do: 'enter-mode', service, mode: 'paper' },
    { do: 'leave-mode', service },
  ]);
  return [{ do: 'task' }, { do: 'verify' }, ...ofCopies, ...(has('modes') ? ofModes : [])];
}

function stepOf(made: Invented, before: readonly string[]): Section {
  const { choose, has, teams, tools } = made;
  return {
    ...choose.oneOf(deedsOf(made)),
    after: choose.someOf(before).slice(0, 2),
    takes: has('chance') ? 'lognormal(10m, 1h)' : `${choose.whole(1, 90)}m`,
    ...(choose.onceIn(3) ? {} : { by: choose.oneOf(teams) }),
    using: choose.someOf(tools).slice(0, 1),
    succeeds: choose.oneOf(['100%', '40%', '90%']),
    ...(has('approvals') && choose.onceIn(3)
      ? { approval: { by: choose.oneOf(teams), takes: '5m' } }
      : {}),
    ...(has('retries') ? { retries: choose.whole(0, 2) } : {}),
    ...(has('timeouts') && choose.onceIn(2) ? { timeout: `${choose.whole(10, 300)}m` } : {}),
    ...(choose.onceIn(3) ? { 'on-failure': 'continue' } : {}),
  };
}

function stepsOf(made: Invented): Section {
  const ids = names('step', made.choose.whole(1, 4));
  const steps = sectionOf(ids, (_, index) => stepOf(made, ids.slice(0, index))) as Record<
    string,
    Section
  >;
  const [first] = ids;
  if (!made.has('stand-ins') || first === undefined) return steps;
  return {
    ...steps,
    [first]: { ...steps[first], otherwise: 'instead' },
    instead: stepOf(made, []),
  };
}

function triggerOf({ choose, places, services, components }: Invented): string {
  return choose.oneOf([
    `${choose.oneOf(services)} < 60% for ${choose.whole(1, 20)}m`,
    `${choose.oneOf(places)} is down`,
    `${choose.oneOf(components)} is down`,
  ]);
}

/** One or two plans, each with up to four steps in any order. */
export function plansOf(made: Invented): Section {
  const { choose, has, teams } = made;
  return sectionOf(names('plan', choose.whole(1, 2)), () => ({
    kind: choose.oneOf(['recovery', 'continuity']),
    trigger: { when: triggerOf(made), 'learned-after': '5m' },
    ...(has('decisions')
      ? {
          decision: { by: choose.oneOf(teams), takes: '10m', refuses: choose.oneOf(['0%', '20%']) },
        }
      : {}),
    steps: stepsOf(made),
  }));
}

function effectOf({ choose, places, hostings, copies, tools, teams }: Invented): Section {
  const at = `T+${choose.whole(0, 600)}m`;
  const last = choose.onceIn(3) ? {} : { for: `${choose.whole(1, 300)}m` };
  const refs = copies.map(({ ref }) => ref);
  const spoilt = copies.filter(({ holds }) => holds).map(({ ref }) => ref);
  return choose.oneOf<Section>([
    { at, do: 'outage', what: choose.oneOf([...places, ...hostings, ...refs, ...tools]), ...last },
    { at, do: 'outage', what: refs[0], ...last },
    { at, do: 'isolate', what: choose.oneOf([...places, ...hostings]), ...last },
    { at, do: 'destroy', what: choose.oneOf(places) },
    { at, do: 'freeze-control-plane', what: choose.oneOf(hostings), ...last },
    { at, do: 'cut', what: choose.oneOf(hostings), notice: `${choose.whole(0, 60)}m`, ...last },
    { at, do: 'absence', what: choose.oneOf(teams), ...last },
    ...(spoilt.length > 0 ? [{ at, do: 'corrupt', what: choose.oneOf(spoilt), dwell: '30m' }] : []),
  ]);
}

/** Up to three incidents of up to three effects each, of every kind. */
export const incidentsOf = (made: Invented): Section =>
  sectionOf(names('incident', made.choose.whole(1, 3)), () =>
    names('', made.choose.whole(1, 3)).map(() => effectOf(made)),
  );
