import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/analysis/index.ts';
import { at } from '../../../../src/base/assert.ts';
import { criticalStretches, outageShown } from '../../../../src/viz/lanes/criticalStretches.ts';
import { drawLanes } from '../../../helpers/drawnLanes.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const verdict = judge(sampleRun);
const nothing = { subject: null, entry: null };
const declare = at(at(verdict.services, 0).outages, 0);

describe('the outage whose making is shown', () => {
  it.each([
    { name: 'the longest, an open one before all', selection: nothing, service: 'follow' },
    {
      name: 'the one of the selected service',
      selection: { ...nothing, subject: { kind: 'service', id: 'declare' } as const },
      service: 'declare',
    },
    {
      name: 'the one that the selected entry opens',
      selection: { ...nothing, entry: declare.openedBy },
      service: 'declare',
    },
    {
      name: 'the one that the selected entry closes',
      selection: { ...nothing, entry: declare.closedBy },
      service: 'declare',
    },
    {
      name: 'the longest still, when something else is selected',
      selection: { subject: { kind: 'site', id: 'sbg/sbg2' } as const, entry: 1 },
      service: 'follow',
    },
  ])('is $name', ({ selection, service }) => {
    expect(outageShown(verdict, selection)?.service).toBe(service);
  });

  it('is none when no service was ever out', () => {
    const services = verdict.services.map((service) => ({ ...service, outages: [] }));
    expect(outageShown({ ...verdict, services }, nothing)).toBeNull();
  });
});

it('goes from detection to decision on the lane of the plan, then from step to step', () => {
  const { lanes } = drawLanes(sampleRun, verdict).lanes;
  const path = criticalStretches({ service: 'declare', outage: declare }, lanes);
  const walked = path.map((part) => part.lane).filter((lane, i, all) => lane !== all[i - 1]);
  expect(walked).toEqual([
    'plan:failover',
    'step:failover.rebuild',
    'step:failover.by-hand',
    'step:failover.dns',
  ]);
});
