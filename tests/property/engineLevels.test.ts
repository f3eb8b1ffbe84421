/** Levels of any graph of needs, cycles included, whatever is lost and comes back, against a computation from scratch. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePlant, executeCompiled } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, requestOf } from '../helpers/aDossier.ts';
import { naiveLevel, naiveLevels } from '../helpers/naiveLevels.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const id = fc.constantFrom(...IDS);
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => `${tenths * 10}%`);

const { need } = fc.letrec<{ need: unknown }>((tie) => ({
  need: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    id,
    fc.record({ need: id, without: share }),
    fc.record({ any: fc.array(tie('need'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ all: fc.array(tie('need'), { minLength: 1, maxLength: 3 }) }),
    fc
      .array(tie('need'), { minLength: 2, maxLength: 3 })
      .chain((of) => fc.integer({ min: 1, max: of.length }).map((k) => ({ 'at-least': k, of }))),
  ),
}));

const component = fc.record(
  {
    needs: fc.array(need, { maxLength: 2 }),
    quorum: fc.constantFrom(1, 1, 2),
    capacities: fc.tuple(share, share),
  },
  { requiredKeys: ['needs', 'quorum', 'capacities'] },
);

/** What strikes: one copy, from some minute on, for some minutes. */
const loss = fc.record({
  what: fc.tuple(id, fc.constantFrom('left', 'right')).map((parts) => parts.join('/')),
  at: fc.integer({ min: 0, max: 120 }),
  lasts: fc.integer({ min: 1, max: 90 }),
});

const world = fc.record({
  components: fc.tuple(component, component, component, component, component),
  losses: fc.array(loss, { minLength: 1, maxLength: 12 }),
  horizon: fc.integer({ min: 60, max: 240 }),
});

type World = typeof world extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function dossierOf({ components, losses, horizon }: World) {
  const sections = {
    run: { lead: '1h', horizon: `${horizon}m` },
    services: { web: { needs: [...IDS] } },
    components: Object.fromEntries(
      components.map(({ needs, quorum, capacities }, index) => [
        IDS[index],
        {
          needs: needs.filter((one) => one !== IDS[index]),
          quorum,
          copies: {
            left: { at: 'here/a', capacity: capacities[0] },
            right: { at: 'there/a', capacity: capacities[1] },
          },
        },
      ]),
    ),
    incidents: {
      all: losses.map(({ what, at, lasts }) => ({
        at: `T+${at}m`,
        do: 'outage',
        what,
        for: `${lasts}m`,
      })),
    },
  };
  return aDossier(JSON.stringify(sections));
}

type Entry = Run['entries'][number];

/** Last level and last state of everything, as a run of the compiled executor leaves them. */
function endOf(entries: readonly Entry[]) {
  const levels = new Map<string, number>();
  const states = new Map<string, string>();
  for (const entry of entries) {
    if (entry.type === 'level') levels.set(entry.subject.id, entry.to);
    if (entry.type === 'transition') states.set(entry.subject.id, entry.to);
  }
  return { levels, states };
}

it('levels are the greatest that satisfy every need among what runs, and nothing that is down could start by itself', () => {
  const reached = { down: 0, weak: 0, cannotStart: 0 };
  fc.assert(
    fc.property(world, (drawn) => {
      const dossier = dossierOf(drawn);
      const { entries } = executeCompiled(compilePlant(dossier), requestOf(dossier), true);
      const { levels, states } = endOf(entries);
      const isServing = (copy: string): boolean => (states.get(copy) ?? 'serving') === 'serving';
      const initial = naiveLevels(
        dossier,
        () => false,
        () => true,
      );
      const found = new Map(
        IDS.map((one) => [one, levels.get(one) ?? Math.min(1, initial.get(one) ?? 0)]),
      );
      const expected = naiveLevels(dossier, (one) => found.get(one as 'a') === 0, isServing);
      for (const one of IDS) {
        expect(found.get(one), one).toBeCloseTo(Math.min(1, expected.get(one) ?? 0), 9);
        if (found.get(one) !== 0) continue;
        expect(naiveLevel(dossier, one, expected, isServing), `${one} could start`).toBe(0);
        reached.down += 1;
      }
      if ([...found.values()].some((level) => level > 0 && level < 1)) reached.weak += 1;
      if (entries.some(({ type }) => type === 'mutual-dependency')) reached.cannotStart += 1;
    }),
    { numRuns: 200 },
  );
  // The worlds drawn were worth drawing.
  for (const count of Object.values(reached)) expect(count).toBeGreaterThan(5);
});
