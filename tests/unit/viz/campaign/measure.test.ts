import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../src/analysis/campaign/summarise.ts';
import { groupAlike } from '../../../../src/viz/campaign/groupAlike.ts';
import { measuresOf } from '../../../../src/viz/campaign/measure.ts';
import { playedFutures } from '../../../helpers/campaign/someFutures.ts';

describe('measures of a campaign', () => {
  const { description, ...played } = playedFutures('good', 300);
  const groups = measuresOf(summarise({ description, ...played }), description);

  it('are those of services and data, by kind, in the order of the dossier', () => {
    expect(groups.map(({ measures }) => measures.map(({ id }) => id))).toEqual([
      ['recovery:declare', 'recovery:read'],
      ['lost:declarations'],
      ['down:declare', 'down:read'],
    ]);
  });

  it('carry their promises, the tightest first; the time in all has none', () => {
    const promised = groups.flatMap(({ measures }) =>
      measures.map(({ objectives }) => objectives.map(({ objective }) => objective)),
    );
    expect(promised).toEqual([['rto', 'mtpd'], ['rto'], ['rpo'], [], []]);
  });

  it('say which times in all the end of the run cut short: those of futures that are not back', () => {
    const stuck = playedFutures('beyond', 300);
    const [, , down] = measuresOf(summarise(stuck), stuck.description);
    const beyond = summarise(stuck).services[0]?.recovery.quantiles.flatMap(
      ({ value, probability }) => (value === 'beyond' ? [probability] : []),
    );
    expect(beyond).not.toEqual([]);
    expect(down?.measures[0]?.cutShort).toEqual(beyond);
    expect(groups.flatMap(({ measures }) => measures[0]?.cutShort)).toEqual([]);
  });

  it('leave out kinds that nothing has', () => {
    const without = { ...description, data: [] };
    const summary = summarise({ description, ...played });
    const kinds = measuresOf({ ...summary, data: [] }, without).map(({ metric }) => metric);
    expect(kinds).toEqual(['recovery', 'down']);
  });
});

it('things alike stand together, in the order of the first of each', () => {
  expect(groupAlike(['b1', 'a1', 'b2'], ([letter = '']) => letter)).toEqual([
    { key: 'b', things: ['b1', 'b2'] },
    { key: 'a', things: ['a1'] },
  ]);
});
