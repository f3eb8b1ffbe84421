import { expect, it } from 'vitest';
import { gutterWidth, nameRoomIn } from '../../../../src/viz/lanes/gutter.ts';

const lane = (title: string) => ({ kind: 'step' as const, title });

it('the column of names is as wide as its names need, and no wider than the lanes can spare', () => {
  const short = [lane('Decide')];
  const long = [lane('Decide'), lane('Rebuild the register at the standby site in Lille')];
  expect(gutterWidth(short, 1060)).toBe(180);
  const width = gutterWidth([lane('Create the standby portals')], 1060);
  expect(width).toBeGreaterThan(180);
  expect(width).toBeLessThan(275);
  expect(gutterWidth(long, 1060)).toBe(275);
  expect(gutterWidth(long, 2000)).toBe(276);
  expect(gutterWidth(long, 700)).toBe(182);
});

it('a name that shares its line with a countdown has less room', () => {
  const kind = 'service' as const;
  const [alone, shared] = [false, true].map((isLow) => nameRoomIn(200, { kind, isLow }).widthPx);
  expect(alone).toBe(168);
  expect(shared).toBe(122);
});
