import { describe, expect, it } from 'vitest';
import { causalChain } from '../../src/analysis/index.ts';
import { DAY, HOUR, MINUTE } from '../../src/base/time.ts';
import {
  levelsOf,
  momentsOf,
  openChanged,
  openShipped,
  play,
  serviceOf,
  stepOf,
} from './shipped.ts';

const FILE = 'campus-fire.yaml';
const dossier = openShipped(FILE);
/** 03:28, less 00:35. */
const POWER_CUT = 2 * HOUR + 53 * MINUTE;
const NEIGHBOURS = ['sbg/sbg1', 'sbg/sbg3', 'sbg/sbg4'];

const stuckOn = (variant: string, mode: 'nominal' | 'pessimistic') => {
  const scene = play(dossier, variant, 'campus-fire', mode);
  const finding = scene.verdict.reasons.find((one) => one.finding === 'step-stuck');
  return { scene, finding };
};

describe('the campus fire of Strasbourg, 10 March 2021', () => {
  it('burns one building and darkens the three others for more than five days', () => {
    const scene = play(dossier, 'naive', 'campus-fire');
    expect(momentsOf(scene, 'site', 'sbg/sbg2', 'destroyed')).toEqual([0]);
    for (const site of NEIGHBOURS) {
      expect(momentsOf(scene, 'site', site, 'stopped')).toEqual([POWER_CUT]);
      expect(momentsOf(scene, 'site', site, 'operational')).toEqual([]);
    }
    expect(scene.run.endsAt - scene.run.incidentAt - POWER_CUT).toBeGreaterThan(5 * DAY);
  });

  it('gives the neighbours back between the 15th and the 22nd when one waits long enough', () => {
    const scene = play(openChanged(FILE, 'horizon: 6d', 'horizon: 14d'), 'naive', 'campus-fire');
    for (const site of NEIGHBOURS) {
      const [back = 0] = momentsOf(scene, 'site', site, 'operational');
      expect(back - POWER_CUT).toBeGreaterThanOrEqual(5 * DAY);
      expect(back - POWER_CUT).toBeLessThanOrEqual(12 * DAY);
    }
    expect(serviceOf(scene, 'read').finalLevel).toBe(0);
  });

  it('is survived by the naive design when one building only is lost, as it was meant to', () => {
    const scene = play(dossier, 'naive', 'one-building', 'pessimistic');
    expect(levelsOf(scene, 'read')).toEqual([
      [0, 0.5],
      [7 * HOUR, 1],
    ]);
    expect(scene.verdict.plans.map(({ outcome }) => outcome)).toEqual(['not-triggered']);
  });
});

describe('the naive design', () => {
  it.each(['nominal', 'pessimistic'] as const)(
    'waits for ever for a vault that burned: %s',
    (mode) => {
      const { scene, finding } = stuckOn('naive', mode);
      expect(finding).toMatchObject({
        missing: { kind: 'credential', what: { kind: 'tool', id: 'vault' }, forGood: true },
      });
      const takenBy = finding?.finding === 'step-stuck' ? finding.missing.takenBy : null;
      const causes = causalChain(scene.run, takenBy ?? 0).map(({ subject }) => subject);
      expect(causes).toContainEqual({ kind: 'site', id: 'sbg/sbg2' });
      expect(causes[0]).toEqual({ kind: 'incident', id: 'campus-fire' });
    },
  );

  it('loses the signed orders, all of them, for good', () => {
    const { scene } = stuckOn('naive', 'nominal');
    const losses = scene.run.entries.filter((entry) => entry.type === 'data-loss');
    expect(losses).toMatchObject([
      { data: 'papers', everything: true, definitive: true },
      { data: 'orders', everything: false, unrestored: true },
    ]);
  });

  it('has its standby and its register backup go dark with the campus', () => {
    const { scene } = stuckOn('naive', 'nominal');
    expect(momentsOf(scene, 'backup', 'register/nightly', 'lost')).toEqual([]);
    const last = stepOf(scene, 'rebuild.machines-register').waits.at(-1);
    const missing = last?.missing.map(({ what }) => what.id);
    expect(missing).toEqual(['bastion', 'vault', 'pipeline', 'runbook', 'sbg/sbg3']);
  });

  it('loses each tool to the building it stands in', () => {
    const { run } = stuckOn('naive', 'nominal').scene;
    const blamed = ['bastion', 'vault', 'runbook', 'dns'].map((tool) => {
      const lost = run.entries.find(
        ({ type, subject }) =>
          type === 'transition' && subject.kind === 'tool' && subject.id === tool,
      );
      return lost?.causes.map((cause) => run.entries[cause]?.subject.id);
    });
    expect(blamed).toEqual([['sbg/sbg1'], ['sbg/sbg2'], ['sbg/sbg4'], ['sbg/sbg3']]);
  });

  it('learns of the fire from its users, because its probe burned too', () => {
    const { scene } = stuckOn('naive', 'nominal');
    const seen = scene.run.entries.find((entry) => entry.type === 'sight');
    expect(seen).toMatchObject({ through: 'report', seen: 0 });
  });
});

describe('copies away, tools on site', () => {
  it.each(['nominal', 'pessimistic'] as const)(
    'loses what was written since the backup, and never starts: %s',
    (mode) => {
      const { scene, finding } = stuckOn('tools-left-behind', mode);
      expect(finding).toMatchObject({ missing: { what: { id: 'vault' }, forGood: true } });
      expect(scene.verdict.data.map(({ lostSeconds }) => lostSeconds)).toEqual([9300, 9300]);
      for (const backup of ['register/nightly', 'documents/nightly']) {
        expect(momentsOf(scene, 'backup', backup, 'lost')).toEqual([]);
      }
    },
  );

  it('takes more than 100 hours where the doubled tools take less than 12, as at Kakao in 2022', () => {
    const single = serviceOf(play(dossier, 'tools-left-behind', 'campus-fire'), 'read');
    const doubled = serviceOf(play(dossier, 'reference', 'campus-fire', 'pessimistic'), 'read');
    expect(single.longestOutageSeconds).toBeGreaterThan(100 * HOUR);
    expect(doubled.longestOutageSeconds).toBeLessThan(12 * HOUR);
  });
});

describe('the reference design', () => {
  it('has the same plan as the two others, to the second', () => {
    const plansOf = (variant: string) =>
      play(dossier, variant, 'campus-fire').run.description.plans;
    expect(plansOf('reference')).toEqual(plansOf('naive'));
    expect(plansOf('tools-left-behind')).toEqual(plansOf('naive'));
  });

  it.each([
    ['nominal', 8 * HOUR, 10 * HOUR],
    ['pessimistic', 10 * HOUR, 12 * HOUR],
  ] as const)('is back within twelve hours: %s', (mode, least, most) => {
    const read = serviceOf(play(dossier, 'reference', 'campus-fire', mode), 'read');
    expect(read.rto?.reached).toBeGreaterThan(least);
    expect(read.rto?.reached).toBeLessThan(most);
    expect(read.finalLevel).toBe(1);
  });

  it.each(['nominal', 'pessimistic'] as const)(
    'goes back to the last off-site copy: %s',
    (mode) => {
      const { run, verdict } = play(dossier, 'reference', 'campus-fire', mode);
      // 22:00 the evening before, to 00:35.
      const age = 2 * HOUR + 35 * MINUTE;
      const points = run.entries.filter((entry) => entry.type === 'restore-point');
      expect(points.map(({ takenAt }) => takenAt)).toEqual([
        run.incidentAt - age,
        run.incidentAt - age,
      ]);
      expect(verdict.data.map(({ lostSeconds }) => lostSeconds)).toEqual([age, age]);
    },
  );

  it('waits for the editors until eight in the morning', () => {
    const { waits, startedAt } = stepOf(play(dossier, 'reference', 'campus-fire'), 'rebuild.check');
    expect(waits.map(({ missing }) => missing.map(({ what }) => what.id))).toEqual([['editors']]);
    // 30 minutes of normal life come before 00:35.
    expect(startedAt).toBe(30 * MINUTE + 7 * HOUR + 25 * MINUTE);
  });
});
