import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import type { Language } from '../../../src/model/localised.ts';
import type { Run } from '../../../src/model/run.ts';
import { criticalStretches, outageShown } from '../../../src/viz/lanes/criticalStretches.ts';
import { itemsOf, moveFocus } from '../../../src/viz/lanes/moveFocus.ts';
import { anyRun } from '../../helpers/anyRun.ts';
import { drawLanes, faultsOf } from '../../helpers/drawnLanes.ts';

const frame = fc.record({
  widthPx: fc.integer({ min: 480, max: 1400 }),
  zooms: fc.array(
    fc.tuple(
      fc.double({ min: 1, max: 8, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { maxLength: 3 },
  ),
  language: fc.constantFrom<Language>('fr', 'en'),
});

describe('lanes of arbitrary runs', () => {
  it('nothing leaves the frame, overlaps or is cut, whatever the width, the zoom and the language', () => {
    fc.assert(
      fc.property(anyRun, frame, (run, asked) => {
        fc.pre(run.endsAt > 0);
        expect(faultsOf(drawLanes(run, judge(run), asked))).toEqual([]);
      }),
    );
  });

  it('the bars of a service fill the run without a gap, and its outages are those of the verdict', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        fc.pre(run.endsAt > 0);
        const verdict = judge(run);
        const { lanes } = drawLanes(run, verdict);
        for (const service of verdict.services) {
          const bars =
            lanes.lanes.find((lane) => lane.id === `service:${service.service}`)?.bars ?? [];
          let reached = 0;
          for (const bar of bars) {
            expect(bar.from).toBe(reached);
            reached = bar.until;
          }
          expect(reached).toBe(run.endsAt);
          const outages = bars.filter((bar) => bar.id.includes('#outage'));
          const drawn = outages.reduce((sum, bar) => sum + bar.until - bar.from, 0);
          expect(drawn).toBe(service.downSeconds);
        }
      }),
    );
  });

  it('what kept an outage going fills it exactly, on lanes that are there', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        fc.pre(run.endsAt > 0);
        const verdict = judge(run);
        const shown = outageShown(verdict, { subject: null, entry: null });
        fc.pre(shown !== null);
        const { lanes } = drawLanes(run, verdict);
        const ids = lanes.lanes.map((lane) => lane.id);
        let reached: number = shown!.outage.from;
        for (const part of criticalStretches(shown!, lanes.lanes)) {
          expect(ids).toContain(part.lane);
          expect(part.from).toBe(reached);
          reached = part.until;
        }
        expect(reached).toBe(shown!.outage.until ?? run.endsAt);
      }),
    );
  });

  it('the arrows reach every item from the first one', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        fc.pre(run.endsAt > 0);
        const { lanes } = drawLanes(run, judge(run)).lanes;
        const all = lanes.flatMap(itemsOf);
        expect(reachedFrom(lanes).size).toBe(new Set(all.map((item) => item.id)).size);
        expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
      }),
      { numRuns: 40 },
    );
  });

  it('sometimes plans run, steps wait, laws are broken and pauses are folded', () => {
    const looks = new Set<string>();
    let breaks = 0;
    for (const run of fc.sample(anyRun, 200).filter((one: Run) => one.endsAt > 0)) {
      const drawn = drawLanes(run, judge(run));
      for (const lane of drawn.lanes.lanes) for (const bar of lane.bars) looks.add(bar.look);
      breaks += drawn.scale.fold.breaks.length;
    }
    for (const look of ['outage', 'running', 'waiting', 'working', 'breach', 'absent'])
      expect(looks).toContain(look);
    expect(breaks).toBeGreaterThan(0);
  });
});

function reachedFrom(lanes: Parameters<typeof moveFocus>[0]): ReadonlySet<string> {
  const first = moveFocus(lanes, null, 'first');
  const reached = new Set<string>(first ? [first.id] : []);
  for (const id of reached)
    for (const move of ['previous', 'next', 'up', 'down'] as const) {
      const next = moveFocus(lanes, id, move);
      if (next) reached.add(next.id);
    }
  return reached;
}
