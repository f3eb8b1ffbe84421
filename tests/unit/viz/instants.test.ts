import { describe, expect, it } from 'vitest';
import { around, instantsOf } from '../../../src/viz/clock/instants.ts';
import { aRun, burn } from '../../helpers/aRun.ts';

describe('where the clock steps to', () => {
  const teller = aRun();
  burn(teller);
  teller.at(100).becomes('member:ops/1', 'called');
  teller.at(9000).becomes('objective:declare/rto', 'breached');
  const run = teller.run();

  it('broken promises are where a service falls and an objective is missed, each instant once', () => {
    expect(instantsOf(run, 'breach')).toEqual([0, 9000]);
  });

  it('changes of state are what is drawn otherwise', () => {
    expect(instantsOf(run, 'state')).toEqual([0, 100, 9000]);
  });

  it('goes to the nearest on either side, never to where it stands', () => {
    const list = [10, 20, 30];
    expect(around(list, 5)).toEqual({ next: 10, previous: null });
    expect(around(list, 20)).toEqual({ next: 30, previous: 10 });
    expect(around(list, 25)).toEqual({ next: 30, previous: 20 });
    expect(around(list, 30)).toEqual({ next: null, previous: 20 });
    expect(around([], 30)).toEqual({ next: null, previous: null });
  });
});
