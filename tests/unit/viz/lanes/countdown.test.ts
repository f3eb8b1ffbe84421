import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../src/base/time.ts';
import { inOneUnit } from '../../../../src/viz/lanes/countdown.ts';

it.each([
  { left: 40, shown: 0 },
  { left: 9 * MINUTE + 59, shown: 9 * MINUTE },
  { left: 3 * HOUR + 53 * MINUTE, shown: 3 * HOUR + 53 * MINUTE },
  { left: 11 * HOUR + 53 * MINUTE, shown: 11 * HOUR },
  { left: 47 * HOUR + 59 * MINUTE, shown: 47 * HOUR },
  { left: 4 * DAY + 13 * HOUR, shown: 4 * DAY },
])('$left s left are shown as $shown: never more than is left', ({ left, shown }) => {
  expect(inOneUnit(left)).toBe(shown);
});
