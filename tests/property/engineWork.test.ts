/** What holds of people, steps and data in every run; and that the dossiers drawn here do come to grief. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { compilePlant, executeCompiled, runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import type { Dossier } from '../../src/scenario/index.ts';
import { aRun } from '../helpers/aDossier.ts';
import { type AnyScene, anyScene, dossierOf, sceneWithout } from '../helpers/arbitraryDossier.ts';
import { type StatesSoFar, statesAsTheyGo } from '../helpers/statesAsTheyGo.ts';

const RUNS = { numRuns: 40 };

type Visit = (entry: TraceEntry, states: StatesSoFar, isLastOfInstant: boolean) => void;

function walk(run: Run, visit: Visit): void {
  const initial = run.initial.map(
    ({ subject, state }) => [`${subject.kind} ${subject.id}`, state] as const,
  );
  statesAsTheyGo(run.entries, new Map(initial), (entry, states) => {
    visit(entry, states, run.entries[entry.id + 1]?.at !== entry.at);
  });
}

const known = new Map<string, readonly [Run, Dossier]>();

/** Properties are given the same scenes by the one seed they share, so each is run once. */
function runOf(scene: AnyScene): readonly [Run, Dossier] {
  const key = JSON.stringify(scene);
  const before = known.get(key);
  if (before) return before;
  const dossier = dossierOf(scene);
  const played = [runReference(dossier, scene.request), dossier] as const;
  known.set(key, played);
  return played;
}

function stepOf(dossier: Dossier, id: string) {
  const [plan = '', step = ''] = id.split('.');
  const found = dossier.plans[plan]?.steps[step];
  if (!found) throw new Error(`no step ${id}`);
  return found;
}

const MAIN_AND_TWO_FOLLOWERS = `
data: { records: {} }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      hot: { at: there/a, role: hot, replicates: main, lag: 1m }
      warm: { at: there/b, role: warm, replicates: main, lag: 1m }
incidents: { alarm: [{ at: T+0, do: outage, what: here/b }] }
`;

it('[ENG-62] as many people work as there is work under way', () => {
  fc.assert(
    // Repairs take people too, and a trace does not tell them from restarts.
    fc.property(sceneWithout('failures'), (scene) => {
      const [run, dossier] = runOf(scene);
      walk(run, (_, states, isLast) => {
        if (!isLast) return;
        const steps = states.in('step', 'working').filter((id) => stepOf(dossier, id).by);
        const decisions = states.in('decision', 'deliberating');
        expect(states.in('member', 'working')).toHaveLength(steps.length + decisions.length);
      });
    }),
    RUNS,
  );
});

it('[ENG-31] a data set whose design has one writer never has two', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const [run, dossier] = runOf(scene);
      const holders = Object.keys(dossier.components).filter((id) => dossier.components[id]?.holds);
      walk(run, (entry, states, isLast) => {
        if (!isLast || entry.type !== 'transition') return;
        for (const holder of holders) {
          const writers = states
            .in('copy', 'serving')
            .filter((copy) => copy.startsWith(`${holder}/`));
          expect(writers.length, `${writers.join(' and ')} at ${entry.at}`).toBeLessThanOrEqual(1);
        }
      });
    }),
    RUNS,
  );
});

it('[ENG-31] whoever is promoted, or sent the users, relieves whoever wrote', () => {
  const copies = ['main', 'hot', 'warm'];
  const deed = fc.constantFrom(
    ...copies.map((copy) => ({ do: 'promote', what: `app/${copy}` })),
    ...copies.map((copy) => ({ do: 'switch-traffic', of: 'app', to: `app/${copy}` })),
    { do: 'switch-traffic', of: 'app', to: 'there' },
  );
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 5 }), (deeds) => {
      const steps = deeds.map((one, index) => [
        `step${index}`,
        {
          ...one,
          takes: '10m',
          timeout: '2h',
          'on-failure': 'continue',
          after: index === 0 ? [] : `step${index - 1}`,
        },
      ]);
      const trigger = { when: 'here/b is down', 'learned-after': '1m' };
      const run = aRun(`${MAIN_AND_TWO_FOLLOWERS}
plans: ${JSON.stringify({ move: { kind: 'continuity', trigger, steps: Object.fromEntries(steps) } })}
`);
      walk(run, (_, states, isLast) => {
        if (isLast) expect(states.in('copy', 'serving').length).toBe(1);
      });
    }),
    RUNS,
  );
});

it('[ENG-71] no step begins while something it needs is missing', () => {
  let begun = 0;
  fc.assert(
    fc.property(anyScene, (scene) => {
      const [run, dossier] = runOf(scene);
      walk(run, (entry, states) => {
        if (entry.type !== 'transition' || entry.event !== 'needs.met') return;
        begun += 1;
        const { id } = entry.subject;
        const step = stepOf(dossier, id);
        for (const tool of step.using) expect(states.of('tool', tool)).toBe('usable');
        if (step.approval) expect(states.of('decision', id)).toBe('taken');
        if (step.do === 'promote')
          expect(['ready', 'serving']).toContain(states.of('copy', step.what));
        if (step.do !== 'start' && step.do !== 'provision') return;
        const [component = '', copy = ''] = step.what.split('/');
        const place = dossier.components[component]?.copies[copy]?.at ?? '';
        const [hosting = ''] = place.split('/');
        expect(states.of('control-plane', hosting)).toBe('responsive');
        expect(states.of('site', place) ?? 'operational').toBe('operational');
        expect(states.of('data-plane', hosting)).toBe('serving');
        expect(states.of('lawful-status', hosting)).not.toBe('cut');
      });
    }),
    RUNS,
  );
  expect(begun).toBeGreaterThan(30);
});

it('a ledger fills its outage to the second', () => {
  let outages = 0;
  fc.assert(
    fc.property(anyScene, (scene) => {
      const [run] = runOf(scene);
      for (const service of judge(run).services) {
        for (const { from, until, ledger } of service.outages) {
          outages += 1;
          const filled = ledger.reduce((sum, part) => sum + part.until - part.from, 0);
          expect(filled).toBe((until ?? run.endsAt) - from);
        }
      }
    }),
    RUNS,
  );
  expect(outages).toBeGreaterThan(30);
});

/** How many runs of some show at least one such entry. */
function countOf(
  traces: readonly (readonly TraceEntry[])[],
  shows: (entry: TraceEntry) => boolean,
) {
  return traces.filter((entries) => entries.some(shows)).length;
}

it('sometimes plans fail, steps wait, nobody answers, rules are breached and data are lost', () => {
  const traces = fc
    .sample(anyScene, { numRuns: 100 })
    .map((scene) => executeCompiled(compilePlant(dossierOf(scene)), scene.request, true).entries);
  const enters = (kind: string, state: string): number =>
    countOf(
      traces,
      (entry) => entry.type === 'transition' && entry.subject.kind === kind && entry.to === state,
    );
  const seen = {
    plansFailed: enters('plan', 'failed'),
    plansCompleted: enters('plan', 'completed'),
    stepsWaiting: countOf(
      traces,
      ({ type, subject }) => type === 'waiting' && subject.kind === 'step',
    ),
    silent: enters('member', 'silent'),
    breached: enters('rule', 'breached'),
    lost: countOf(traces, ({ type }) => type === 'data-loss'),
    takenOver: enters('replica', 'ended'),
    stuck: countOf(traces, ({ type }) => type === 'mutual-dependency'),
  };
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});
