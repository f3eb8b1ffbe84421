/** The dotted line of the run beside, and the words of the lane that it goes through. */
import { expect, it } from 'vitest';
import { judge } from '../../../../src/analysis/index.ts';
import { textWidthPx } from '../../../../src/viz/textWidth.ts';
import { aRun } from '../../../helpers/aDossier.ts';
import { drawLanes } from '../../../helpers/drawnLanes.ts';

const burnt = (takes: string) =>
  aRun(`
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/spare, takes: ${takes} } }
`);

const [slow, quick] = [burnt('9h'), burnt('3h')];
const beside = {
  endsAt: quick.endsAt,
  levels: new Map(judge(quick).services.map(({ service, levels }) => [service, levels])),
};
const laneOf = (other: typeof beside | null) => {
  const { layout, scale } = drawLanes(slow, judge(slow), { beside: other });
  const placed = layout.lanes.find(({ lane }) => lane.kind === 'service');
  const label = placed?.bars.find((bar) => bar.label)?.label;
  return { placed, label, scale };
};

it('stands in the lane of its service, and no word of an outage lies across its rise', () => {
  const { placed, label, scale } = laneOf(beside);
  expect(placed?.beside).toMatch(/^M/);
  const rise = beside.levels.get('web')?.at(-1)?.at ?? Number.NaN;
  expect(label).toBeTruthy();
  const end = (label?.x ?? 0) + textWidthPx(label?.text ?? '', 13);
  expect((label?.x ?? 0) > scale.x(rise) || end < scale.x(rise)).toBe(true);
});

it('is not there without a run beside', () => {
  const { placed, label, scale } = laneOf(null);
  expect(placed?.beside).toBeNull();
  const rise = beside.levels.get('web')?.at(-1)?.at ?? Number.NaN;
  // Else the test above would say nothing.
  expect(label?.x).toBeLessThan(scale.x(rise));
  expect((label?.x ?? 0) + textWidthPx(label?.text ?? '', 13)).toBeGreaterThan(scale.x(rise));
});
