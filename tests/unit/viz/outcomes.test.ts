import { describe, expect, it } from 'vitest';
import { simSeconds } from '../../../src/base/time.ts';
import { layoutOutcomes, type OutcomeCurve } from '../../../src/viz/outcome/layoutOutcomes.ts';

const FRAME = { widthPx: 100, heightPx: 24 };

const curve = (
  levels: readonly (readonly [at: number, level: number])[],
  mbco = 0.5,
): OutcomeCurve => ({
  mbco,
  incidentAt: simSeconds(100),
  endsAt: simSeconds(1000),
  levels: levels.map(([at, level]) => ({ at: simSeconds(at), level })),
});

describe('the picture of an outcome', () => {
  it('steps from level to level, and marks what is below the minimum', () => {
    const [layout] = layoutOutcomes(
      [
        curve([
          [0, 1],
          [100, 0],
          [400, 1],
        ]),
      ],
      FRAME,
    );
    expect(layout).toEqual({
      line: 'M0 2H10L10 22H40L40 2H100',
      area: 'M0 2H10L10 22H40L40 2H100V24H0Z',
      gaps: [{ x: 10, y: 12, width: 30, height: 10 }],
      minimumY: 12,
      incidentX: 10,
      breaks: [],
    });
  });

  it('has no water line when the minimum is the whole demand', () => {
    const [layout] = layoutOutcomes(
      [
        curve(
          [
            [0, 1],
            [100, 0.8],
          ],
          1,
        ),
      ],
      FRAME,
    );
    expect(layout?.minimumY).toBeNull();
    expect(layout?.gaps).toHaveLength(1);
  });

  it('draws designs on one axis, so that a shorter outage looks shorter', () => {
    const layouts = layoutOutcomes(
      [
        curve([
          [0, 1],
          [100, 0],
          [800, 1],
        ]),
        curve([
          [0, 1],
          [100, 0],
          [300, 1],
        ]),
      ],
      FRAME,
    );
    const [long, short] = layouts.map(({ gaps }) => gaps[0]?.width ?? 0);
    expect(long).toBeGreaterThan(short ?? 0);
    expect(layouts[0]?.incidentX).toBe(layouts[1]?.incidentX);
  });
});
