import { describe, expect, it } from 'vitest';
import { HOUR, simSeconds } from '../../../../src/base/time.ts';
import { layoutAtLevel, liftAges } from '../../../../src/viz/map/levels.ts';
import {
  ageAt,
  ageWords,
  isBeyond,
  type LinkAge,
  linkAgesAt,
} from '../../../../src/viz/map/linkAges.ts';
import { ageBox, middleOf } from '../../../../src/viz/map/placeAges.ts';
import { createTakenRoom } from '../../../../src/viz/map/takenRoom.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const at = (hours: number) => simSeconds(sampleRun.incidentAt + hours * HOUR);
const { reading, layout } = drawMap(sampleRun, { at: at(-1) });

const stopped: LinkAge = {
  key: 'copy:db/main copy:db/follower',
  from: 'copy:db/main',
  to: 'copy:db/follower',
  kind: 'stopped',
  seconds: 60,
  grows: { from: 1000, until: null },
  rpo: HOUR,
};

describe('the age of what a replication has brought', () => {
  it('is its lag while it follows', () => {
    const age = linkAgesAt(reading).find(({ to }) => to === 'copy:db/follower');
    expect(age).toMatchObject({ from: 'copy:db/main', kind: 'following', grows: null });
  });

  it('is told of nothing that is lost', () => {
    for (const hours of [-1, 0, 1, 3, 8, 24]) {
      const { snapshot } = drawMap(sampleRun, { at: at(hours) }).reading;
      for (const { kind, to } of linkAgesAt({ ...reading, snapshot })) {
        const id = to.slice(to.indexOf(':') + 1);
        if (to.startsWith('copy:') && kind !== 'filling')
          expect(snapshot.stateOf({ kind: 'copy', id })).not.toBe('lost');
      }
    }
  });

  it('grows with every second once it has stopped, and no further than what was written', () => {
    expect(ageAt(stopped, 1000)).toBe(60);
    expect(ageAt(stopped, 4600)).toBe(3660);
    expect(ageAt({ ...stopped, grows: { from: 1000, until: 1500 } }, 4600)).toBe(560);
    expect(ageAt({ ...stopped, seconds: null, grows: null }, 4600)).toBeNull();
  });

  it('is beyond its objective only when more would be lost than it allows', () => {
    expect(isBeyond(stopped, 1000 + HOUR - 60)).toBe(false);
    expect(isBeyond(stopped, 1001 + HOUR - 60)).toBe(true);
    expect(isBeyond({ ...stopped, rpo: null }, 1e9)).toBe(false);
    expect(ageWords(stopped, 1000 + 2 * HOUR, reading)).toContain('beyond');
    expect(ageWords(stopped, 1000, reading)).not.toContain('beyond');
  });

  it('is, of those that fall together from afar, that of the one that has stopped', () => {
    const { lift } = layoutAtLevel(layout, 'product');
    const following: LinkAge = { ...stopped, kind: 'following', grows: null };
    expect(liftAges([following, stopped], lift).map(({ kind }) => kind)).toEqual(
      lift(stopped.from) === lift(stopped.to) ? [] : ['stopped'],
    );
    expect(liftAges([following, stopped], (key) => key)).toHaveLength(1);
  });

  it('stands in the middle of the longest stretch', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 50 },
    ];
    expect(middleOf(corners)).toEqual({ x: 10, y: 25 });
  });
});

describe('the words about a link', () => {
  const sheet = { widthPx: 600, heightPx: 300 };
  const at = { x: 300, y: 100 };

  it('stand on its middle, or on the nearest line where they cover no name', () => {
    const middle = ageBox('stopped, 24 h behind', at, sheet);
    expect(middle.y + middle.height / 2).toBe(at.y);
    const taken = createTakenRoom();
    taken.take({ x: 250, y: 88, width: 40, height: 16 }, 3);
    const moved = ageBox('stopped, 24 h behind', at, sheet, taken);
    expect(taken.costOf(moved)).toBe(0);
    expect(moved.y).toBe(middle.y + middle.height);
  });
});
