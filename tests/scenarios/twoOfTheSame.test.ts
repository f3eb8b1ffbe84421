/** Two copies over a year, against the one-line formula that the file teaches. */
import { describe, expect, it } from 'vitest';
import { HOUR, YEAR } from '../../src/base/time.ts';
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import { dossierOver } from '../../src/scenario/index.ts';
import { openShipped } from './shipped.ts';

const YEARS = 1500;
const UNAVAILABLE = 0.02;

/** Hours a year in which both copies are down: the common share, plus the square of the rest. */
const hoursByFormula = (share: number): number =>
  8760 * (share * UNAVAILABLE + ((1 - share) * UNAVAILABLE) ** 2);

/** Mean over years without an incident. */
function hoursPlayed(variant: string): number {
  const plant = compilePlant(
    dossierOver(openShipped('two-of-the-same.yaml').design(variant), YEAR),
  );
  const { columns, play } = createFutures(plant, { incidents: [], seed: 1, mode: 'sampled' });
  const down = columns.findIndex((one) => one.column === 'down' && one.service === 'read');
  const row = new Int32Array(columns.length);
  let seconds = 0;
  for (let year = 0; year < YEARS; year += 1) {
    play(year, row, 0);
    seconds += row[down] ?? 0;
  }
  return seconds / HOUR / YEARS;
}

describe('a year without an incident', () => {
  it('is told by the formula: 3 h 30 of independence, 20 h with one failure in ten common', () => {
    expect(hoursByFormula(0)).toBeCloseTo(3.5, 1);
    expect(hoursByFormula(0.1)).toBeCloseTo(20.4, 1);
  });

  it.each([
    ['naive', 0.2],
    ['two-sites', 0.1],
    ['reference', 0.02],
  ] as const)('loses to %s what its common share says, within a tenth', (variant, share) => {
    const expected = hoursByFormula(share);
    const played = hoursPlayed(variant);
    expect(played).toBeGreaterThan(0.9 * expected);
    expect(played).toBeLessThan(1.1 * expected);
  });
});
