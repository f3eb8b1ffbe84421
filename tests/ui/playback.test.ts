import { describe, expect, it } from 'vitest';
import { advance } from '../../src/ui/state/playback.ts';

const pace = (quietSeconds: number, quietUntil: number) => ({
  secondsPerSecond: 600,
  quietSeconds,
  quietUntil,
});

describe('playback', () => {
  it('moves at the pace asked for while things happen', () => {
    expect(advance(1000, 50, pace(60, 1040))).toBe(1030);
  });

  it('crosses a long idle stretch in a second and a half', () => {
    const day = 86_400;
    expect(advance(0, 150, pace(day, day))).toBeCloseTo(day / 10);
  });

  it('never hurries past a change', () => {
    expect(advance(86_000, 100, pace(86_400, 86_400))).toBe(86_400);
  });
});
