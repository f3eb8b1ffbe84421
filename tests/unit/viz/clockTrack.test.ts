import { expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import { layoutTrack } from '../../../src/viz/clock/layoutTrack.ts';
import { milestonesOf } from '../../../src/viz/clock/milestones.ts';
import { sampleRun } from '../../helpers/sampleRun.ts';

const verdict = judge(sampleRun);
const milestones = milestonesOf(sampleRun, verdict);

it('milestones are in time order, T first among what follows it, each once', () => {
  const times = milestones.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(milestones.filter(({ kind }) => kind === 'incident')).toHaveLength(1);
  const keys = milestones.map(({ kind, at }) => `${kind}${at}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it('a milestone names the entry that proves it', () => {
  for (const { kind, at, entry } of milestones) {
    if (kind === 'incident') continue;
    expect(entry).not.toBeNull();
    expect(sampleRun.entries[entry ?? -1]?.at).toBe(at);
  }
  expect(new Set(milestones.map(({ kind }) => kind))).toContain('decision');
});

it.each([160, 360, 900])('on %i px, marks and segments stay on the line and apart', (widthPx) => {
  const track = layoutTrack({ run: sampleRun, verdict, milestones, widthPx });
  const places = track.marks.map(({ x }) => x);
  for (const [i, x] of places.entries()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(widthPx);
    if (i > 0) expect(x - places[i - 1]!).toBeGreaterThanOrEqual(15); // i - 1 is a place before
  }
  expect(track.marks.some(({ kind }) => kind === 'incident')).toBe(true);
  const drawn = track.segments.reduce((sum, { width }) => sum + width, 0);
  expect(drawn).toBeLessThanOrEqual(widthPx + 0.01);
  expect(drawn).toBeGreaterThan(widthPx / 2);
});
