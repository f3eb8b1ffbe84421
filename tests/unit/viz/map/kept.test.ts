/** What the map keeps from one instant to the next is never told from what it would work out anew. */
import { describe, expect, it } from 'vitest';
import { createReplay } from '../../../../src/analysis/index.ts';
import { simSeconds } from '../../../../src/base/time.ts';
import { falloutOf } from '../../../../src/viz/map/fallout.ts';
import { keysOnMap } from '../../../../src/viz/map/keyOnMap.ts';
import type { ServiceDetail } from '../../../../src/viz/map/layoutMargin.ts';
import { readMap } from '../../../../src/viz/map/readMap.ts';
import { serviceTexts } from '../../../../src/viz/map/serviceTexts.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const { layout, reading } = drawMap(sampleRun, { at: simSeconds(0) });
const replay = createReplay(sampleRun);
const instants = [...new Set(sampleRun.entries.map(({ at }) => at))];
/** Forward, backward, and by leaps: a hand drags the clock any way. */
const walk = [
  ...instants,
  ...instants.toReversed(),
  ...instants.flatMap((at, i) => [at, instants[(i * 7) % instants.length] ?? at]),
];

describe('what a failure took with it, at any instant', () => {
  it('is the same with what was known before as without', () => {
    const keyOf = keysOnMap(layout);
    let told = 0;
    for (const at of walk) {
      const snapshot = replay.at(at);
      const state = readMap({ ...reading, snapshot }, layout);
      const kept = falloutOf({ run: sampleRun, snapshot }, state, keyOf);
      // Nothing is known of a run that is another object.
      const plain = falloutOf({ run: { ...sampleRun }, snapshot }, state, keyOf);
      expect([...kept.took]).toEqual([...plain.took]);
      expect([...kept.behind]).toEqual([...plain.behind]);
      told += kept.took.size + kept.behind.size;
    }
    expect(told).toBeGreaterThan(walk.length);
  });

  it('is the same object while nothing fails or comes back', () => {
    const keyOf = keysOnMap(layout);
    const took = instants.map((at) => {
      const snapshot = replay.at(at);
      const state = readMap({ ...reading, snapshot }, layout);
      return falloutOf({ run: sampleRun, snapshot }, state, keyOf).took;
    });
    expect(new Set(took).size).toBeLessThan(took.length);
  });
});

describe('the words on the plate of a service', () => {
  it('are laid out once for what it says, as they would be anew', () => {
    const details: readonly ServiceDetail[] = ['full', 'medium', 'brief', 'compact', 'line'];
    const services = layout.plates.filter(({ kind }) => kind === 'service');
    const laidOut = new Set<object>();
    let asked = 0;
    for (const at of walk) {
      const state = readMap({ ...reading, snapshot: replay.at(at) }, layout);
      for (const plate of services)
        for (const detail of details) {
          const said = state.services.get(plate.key);
          if (!said) continue;
          const words = { detail, text: reading.text };
          const kept = serviceTexts(plate, said, words);
          expect(kept).toEqual(serviceTexts({ ...plate }, said, words));
          laidOut.add(kept);
          asked += 1;
        }
    }
    expect(laidOut.size).toBeLessThan(asked / 4);
  });
});
