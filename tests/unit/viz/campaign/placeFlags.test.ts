import { describe, expect, it } from 'vitest';
import { placeFlags } from '../../../../src/viz/campaign/placeFlags.ts';

const room = { from: 0, until: 400 };

describe('names of targets', () => {
  it('stand after their line', () => {
    expect(placeFlags([{ label: 'RTO 4 h', x: 100 }], room)).toEqual([
      { label: 'RTO 4 h', lineX: 100, textX: 105, anchor: 'start' },
    ]);
  });

  it('stand before it where another line or the end of the axis is too near', () => {
    const placed = placeFlags(
      [
        { label: 'RTO 12 h', x: 200 },
        { label: 'MTPD 24 h', x: 240 },
      ],
      room,
    );
    expect(placed.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
    expect(placeFlags([{ label: 'RTO 12 h', x: 390 }], room)[0]?.anchor).toBe('end');
  });

  it('stand at the end for a target past it, without a line', () => {
    const [flag] = placeFlags([{ label: 'MTPD 3 d →', x: null }], room);
    expect(flag).toEqual({ label: 'MTPD 3 d →', lineX: null, textX: 400, anchor: 'end' });
  });

  it('are left out rather than laid over one another; lines stay', () => {
    const crowd = [100, 104, 108].map((x) => ({ label: 'RTO 12 h', x }));
    const placed = placeFlags(crowd, room);
    expect(placed.map(({ lineX }) => lineX)).toEqual([100, 104, 108]);
    expect(placed.filter(({ label }) => label !== '')).toHaveLength(2);
  });
});
