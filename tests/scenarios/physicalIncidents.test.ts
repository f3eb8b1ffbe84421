/** What the replays of halls, zones, regions and calendars must give: the facts of the real cases, not their figures alone. */
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/time.ts';
import { levelsOf, momentsOf, openShipped, play, serviceOf, stepOf } from './shipped.ts';

describe('three zones in one building: Google Cloud europe-west9, April 2023', () => {
  const FILE = 'three-zones-one-building.yaml';
  const dossier = openShipped(FILE);
  const scene = play(dossier, 'naive', 'water-and-fire');

  it('defeats a plan for three zones for hours, since they share a building and its control plane', () => {
    const { longestOutageSeconds, rto } = serviceOf(scene, 'plan-a-trip');
    expect(longestOutageSeconds).toBeGreaterThan(8 * HOUR);
    expect(rto?.met).toBe(false);
    const missing = stepOf(scene, 'elsewhere.machines').waits.flatMap((wait) => wait.missing);
    expect(missing.map(({ what }) => what.id)).toEqual(
      expect.arrayContaining(['paris/c', 'console']),
    );
  });

  it('leaves one zone dark for more than two weeks, which alone nobody notices', () => {
    for (const incident of ['water-and-fire', 'one-zone']) {
      expect(momentsOf(play(dossier, 'naive', incident), 'site', 'paris/a', 'operational')).toEqual(
        [],
      );
    }
    const alone = serviceOf(play(dossier, 'naive', 'one-zone'), 'plan-a-trip');
    expect(alone.longestOutageSeconds).toBeLessThan(10 * MINUTE);
    expect(scene.run.endsAt - scene.run.incidentAt).toBeGreaterThan(14 * DAY);
  });

  it('takes the console from those whose machines are in a region that nothing touched', () => {
    const away = play(dossier, 'other-region', 'water-and-fire');
    expect(momentsOf(away, 'site', 'belgium/c', 'stopped')).toEqual([]);
    const waits = stepOf(away, 'elsewhere.machines').waits.map(({ until, missing }) => [
      until - away.run.incidentAt,
      missing.map(({ what }) => what.id),
    ]);
    expect(waits).toContainEqual([6 * HOUR + 38 * MINUTE, ['console']]);
  });
});

describe('a standby that has drifted: Singapore, October 2023', () => {
  const FILE = 'cooling-valve.yaml';
  const dossier = openShipped(FILE);

  it('is decided on at once by the right people, and misses its RTO all the same', () => {
    const scene = play(dossier, 'naive', 'valves-closed');
    const [plan] = scene.verdict.plans;
    const [fall] = levelsOf(scene, 'pay').filter(([, level]) => level === 0);
    const down = fall?.[0] ?? 0;
    expect(down).toBeGreaterThan(0);
    expect((plan?.decidedAt ?? 0) - scene.run.incidentAt - down).toBeLessThan(HOUR);
    expect(serviceOf(scene, 'pay').rto?.met).toBe(false);
  });

  it('does not answer at all pessimistically: up to about two days', () => {
    for (const variant of ['naive', 'long-ago']) {
      const scene = play(dossier, variant, 'valves-closed', 'pessimistic');
      const { longestOutageSeconds } = serviceOf(scene, 'pay');
      expect(longestOutageSeconds).toBeGreaterThan(DAY);
      expect(longestOutageSeconds).toBeLessThan(2.5 * DAY);
    }
  });

  it('changes its verdict with the date of the last rehearsal, and with nothing else', () => {
    const plansOf = (variant: string) =>
      JSON.stringify(dossier.design(variant).plans).replaceAll(
        /"rehearsed":("[^"]*"|\{[^}]*\}|null)/gu,
        '',
      );
    expect(plansOf('naive')).toBe(plansOf('reference'));
    const words = ['naive', 'long-ago', 'reference'].map((variant) =>
      (['nominal', 'pessimistic'] as const).map(
        (mode) => play(dossier, variant, 'valves-closed', mode).verdict.word,
      ),
    );
    expect(words).toEqual([
      ['fails', 'fails'],
      ['holds', 'fails'],
      ['holds', 'holds'],
    ]);
  });
});

describe('a Friday evening on an offer of 98%', () => {
  const dossier = openShipped('friday-night.yaml');

  it('gets its first answer sixty-four hours later, on Monday at noon', () => {
    const scene = play(dossier, 'naive', 'friday-evening');
    const [{ until } = { until: 0 }] = stepOf(scene, 'ask-the-host.answer').work;
    expect(until - scene.run.incidentAt).toBe(64 * HOUR - MINUTE);
  });

  it('loses sixty hours to a calendar: the same failure on a Tuesday keeps the target', () => {
    const [friday, tuesday] = ['friday-evening', 'tuesday-morning'].map(
      (incident) => serviceOf(play(dossier, 'naive', incident), 'declare').longestOutageSeconds,
    );
    expect(friday).toBeGreaterThan(64 * HOUR);
    expect(tuesday).toBeLessThan(8 * HOUR);
  });
});

describe('a power cut over Île-de-France', () => {
  const dossier = openShipped('seine-flood.yaml');
  const scene = play(dossier, 'naive', 'flood');

  it('is felt by people within hours and by machines after days, as in April 2025', () => {
    const [deaf = 0] = momentsOf(scene, 'tool', 'mobile', 'unusable');
    expect(deaf).toBeGreaterThanOrEqual(4 * HOUR);
    expect(deaf).toBeLessThanOrEqual(8 * HOUR);
    const [fallen] = levelsOf(scene, 'book').filter(([, level]) => level === 0);
    expect(fallen?.[0]).toBeGreaterThanOrEqual(DAY);
    expect(fallen?.[0]).toBeLessThanOrEqual(3 * DAY);
  });

  it('takes both clouds of the State together, which one operator alone does not', () => {
    for (const copy of ['places/main', 'places/twin']) {
      expect(momentsOf(scene, 'copy', copy, 'serving')).not.toContain(0);
    }
    expect(serviceOf(scene, 'book').rto?.met).toBe(false);
    expect(serviceOf(play(dossier, 'naive', 'one-operator'), 'book').rto?.met).toBe(true);
  });

  it('gives a standby that was not reserved a third of what it asks for', () => {
    const levels = levelsOf(play(dossier, 'unreserved', 'flood'), 'book').map(([, level]) => level);
    expect(Math.min(...levels.filter((level) => level > 0))).toBeCloseTo(0.33, 1);
  });
});
