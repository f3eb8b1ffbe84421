import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/base/time.ts';
import { levelsOf, momentsOf, openShipped, type Play, play, serviceOf, stepOf } from './shipped.ts';

const dossier = openShipped('frozen-control-plane.yaml');
/** After 23:48 in Seattle: 02:40, 13:50, 05:30 and 14:09. */
const DATABASE_BACK = 2 * HOUR + 52 * MINUTE;
const LAUNCHES_BACK = 14 * HOUR + 2 * MINUTE;
const BALANCER_ILL = 5 * HOUR + 42 * MINUTE;
const BALANCER_WELL = 14 * HOUR + 21 * MINUTE;

const waitsFor = (scene: Play, step: string) =>
  stepOf(scene, step).waits.map(({ until, missing }) => [
    until - scene.run.incidentAt,
    missing.map(({ what }) => `${what.kind}:${what.id}`),
  ]);

describe('the region us-east-1, 19 and 20 October 2025', () => {
  const scene = play(dossier, 'naive', 'frozen-region');

  it('fails in three phases that overlap', () => {
    expect(momentsOf(scene, 'copy', 'content/us', 'failed')).toEqual([0]);
    expect(momentsOf(scene, 'copy', 'content/us', 'serving')).toEqual([DATABASE_BACK]);
    expect(momentsOf(scene, 'control-plane', 'virginia', 'frozen')).toEqual([0]);
    expect(momentsOf(scene, 'control-plane', 'virginia', 'responsive')).toEqual([LAUNCHES_BACK]);
    expect(momentsOf(scene, 'copy', 'editor/us-b', 'failed')).toEqual([BALANCER_ILL]);
    expect(momentsOf(scene, 'copy', 'editor/us-b', 'serving')).toEqual([BALANCER_WELL]);
    expect(levelsOf(scene, 'warn')).toEqual([
      [0, 0],
      [DATABASE_BACK, 1],
      [BALANCER_ILL, 0.5],
      [BALANCER_WELL, 1],
    ]);
  });

  it('loses no data', () => {
    expect(scene.verdict.data.map(({ lostSeconds }) => lostSeconds)).toEqual([0]);
  });

  it('leaves alone what already runs when only orders fail', () => {
    for (const variant of ['naive', 'elsewhere-cold', 'reference']) {
      const calm = play(dossier, variant, 'launches-only');
      expect(momentsOf(calm, 'control-plane', 'virginia', 'frozen')).toEqual([0]);
      expect(levelsOf(calm, 'consult')).toEqual([]);
      expect(levelsOf(calm, 'warn')).toEqual([]);
    }
  });
});

describe('a standby to be created in the frozen region', () => {
  it.each([
    ['nominal', 15 * HOUR],
    ['pessimistic', 16 * HOUR],
  ] as const)('is away some fourteen hours: %s', (mode, most) => {
    const consult = serviceOf(play(dossier, 'naive', 'frozen-region', mode), 'consult');
    expect(consult.rto?.reached).toBeGreaterThan(LAUNCHES_BACK);
    expect(consult.rto?.reached).toBeLessThan(most);
    expect(consult.rto?.met).toBe(false);
    expect(consult.mtpd?.met).toBe(false);
  });

  it('waits for the registry, then for the right to create', () => {
    expect(waitsFor(play(dossier, 'naive', 'frozen-region'), 'relaunch.launch')).toEqual([
      [DATABASE_BACK, ['tool:registry', 'control-plane:virginia']],
      [LAUNCHES_BACK, ['control-plane:virginia']],
    ]);
  });

  it('is back eleven hours after its cause was repaired', () => {
    const { rto } = serviceOf(play(dossier, 'naive', 'frozen-region'), 'consult');
    expect((rto?.reached ?? 0) - DATABASE_BACK).toBeGreaterThan(11 * HOUR);
  });
});

describe('a standby to be created in another region', () => {
  it.each(['nominal', 'pessimistic'] as const)(
    'waits for images left in the first one: %s',
    (mode) => {
      const scene = play(dossier, 'elsewhere-cold', 'frozen-region', mode);
      expect(waitsFor(scene, 'other-coast.launch-pages')).toEqual([
        [DATABASE_BACK, ['tool:registry']],
      ]);
      const { rto, mtpd } = serviceOf(scene, 'consult');
      expect(rto?.met).toBe(false);
      expect(mtpd?.met).toBe(true);
    },
  );
});

describe('a standby running at another provider', () => {
  it.each([
    ['nominal', 45 * MINUTE],
    ['pessimistic', 75 * MINUTE],
  ] as const)('is back in minutes: %s', (mode, most) => {
    const scene = play(dossier, 'reference', 'frozen-region', mode);
    const { rto } = serviceOf(scene, 'consult');
    expect(rto?.reached).toBeLessThan(most);
    expect(rto?.met).toBe(true);
  });

  it('asks nothing of a control plane, and waits for nobody', () => {
    const { run } = play(dossier, 'reference', 'frozen-region');
    expect(run.entries.filter(({ type }) => type === 'waiting')).toEqual([]);
  });

  it('loses no more than the delay of its replica', () => {
    const [nominal, pessimistic] = (['nominal', 'pessimistic'] as const).map((mode) =>
      play(dossier, 'reference', 'frozen-region', mode).verdict.data.map((set) => set.lostSeconds),
    );
    expect(nominal).toEqual([30]);
    expect(pessimistic).toEqual([3 * MINUTE]);
  });

  it('shares no failure domain with what was lost, which the two others do', () => {
    const independence = ['naive', 'elsewhere-cold', 'reference'].map(
      (variant) =>
        play(dossier, variant, 'frozen-region').verdict.rules.find(({ rule }) => rule === 'P6')
          ?.status,
    );
    expect(independence).toEqual(['breached', 'breached', 'kept']);
  });
});
