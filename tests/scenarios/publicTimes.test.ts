/** What public accounts timed, against what comes out of the facts of a dossier: within the tolerance said here. */
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/base/time.ts';
import { levelsOf, momentsOf, openShipped, type Play, play, serviceOf } from './shipped.ts';

/** Five per cent: the accounts give minutes, and round them. */
const TOLERANCE = 0.05;

function expectAbout(seconds: number | undefined, minutes: number): void {
  expect(seconds).toBeGreaterThanOrEqual(minutes * MINUTE * (1 - TOLERANCE));
  expect(seconds).toBeLessThanOrEqual(minutes * MINUTE * (1 + TOLERANCE));
}

/** Seconds after T at which something first came to a state. */
const reaches = (scene: Play, kind: Parameters<typeof momentsOf>[1], id: string, state: string) =>
  momentsOf(scene, kind, id, state)[0];

describe('three outages that follow from one name (AWS, October 2025)', () => {
  const dossier = openShipped('three-outages.yaml');
  const scene = play(dossier, 'naive', 'lost-name');

  it('the name, its clients and the region are back after 157, 172 and 872 minutes', () => {
    expectAbout(reaches(scene, 'component', 'name-service', 'serving'), 157);
    expectAbout(reaches(scene, 'component', 'tables', 'serving'), 172);
    expectAbout(serviceOf(scene, 'region').longestOutageSeconds, 872);
  });

  it('launches fail until 13:50, balancers from 05:30 to 14:09', () => {
    expectAbout(reaches(scene, 'component', 'launches', 'serving'), 842);
    expectAbout(reaches(scene, 'component', 'balancers', 'degraded'), 342);
    expectAbout(reaches(scene, 'component', 'balancers', 'serving'), 861);
  });

  it('a standby to be created waits as long; one that runs elsewhere does not', () => {
    expectAbout(reaches(scene, 'step', 'relaunch.launch', 'working'), 842);
    const away = play(dossier, 'reference', 'lost-name');
    expect(serviceOf(away, 'enrol').longestOutageSeconds).toBeLessThan(HOUR);
  });

  it('no data are lost', () => {
    expect(scene.verdict.data.map(({ lostSeconds }) => lostSeconds)).toEqual([0]);
  });
});

describe('a key removed from an identity provider (Azure AD, March 2021)', () => {
  const dossier = openShipped('lost-signing-key.yaml');

  it('the outage grows as tokens end, and nothing fails at once', () => {
    const levels = levelsOf(play(dossier, 'naive', 'key-removed'), 'process');
    const falling = levels.filter(([at]) => at <= HOUR).map(([, level]) => level);
    expect(falling).toHaveLength(20);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(levels[0]?.[0]).toBe(3 * MINUTE);
    expect(falling.at(-1)).toBe(0);
  });

  it('most are back within two to four hours', () => {
    const { longestOutageSeconds } = serviceOf(play(dossier, 'naive', 'key-removed'), 'process');
    expect(longestOutageSeconds).toBeGreaterThan(2 * HOUR);
    expect(longestOutageSeconds).toBeLessThan(4 * HOUR);
  });
});

describe('one policy in every region (Google Cloud, June 2025)', () => {
  it('the fix takes 40 minutes, the large region 2 h 40 min', () => {
    const scene = play(openShipped('one-policy-everywhere.yaml'), 'naive', 'empty-field');
    expectAbout(reaches(scene, 'component', 'policy', 'serving'), 40);
    expectAbout(serviceOf(scene, 'large-region').longestOutageSeconds, 160);
  });
});

describe('one update in five regions of three providers (Datadog, March 2023)', () => {
  const dossier = openShipped('same-update.yaml');
  const scene = play(dossier, 'naive', 'same-window');

  it('declared in 21 minutes, seen in 193, first back in 644, all in 1618, backlog taken in at 2905', () => {
    expectAbout(reaches(scene, 'step', 'recover.declare', 'done'), 21);
    expectAbout(serviceOf(scene, 'see').longestOutageSeconds, 193);
    expectAbout(reaches(scene, 'copy', 'intake/virginia', 'serving'), 644);
    expectAbout(reaches(scene, 'copy', 'intake/frankfurt', 'serving'), 1618);
    const [backlog] = serviceOf(scene, 'live').backlogs ?? [];
    expectAbout((backlog?.drainedAt ?? 0) - scene.run.incidentAt, 2905);
  });

  it('windows that follow each other change the verdict, and nothing else was changed', () => {
    const staggered = play(dossier, 'reference', 'same-window');
    expect(momentsOf(staggered, 'copy', 'intake/virginia', 'failed')).toEqual([0]);
    for (const region of ['france', 'belgium', 'paris', 'frankfurt']) {
      expect(momentsOf(staggered, 'copy', `intake/${region}`, 'failed')).toEqual([]);
    }
  });
});

describe('orders that nobody answers (AWS, December 2021)', () => {
  const dossier = openShipped('orders-unanswered.yaml');

  it('what runs survives; what is ordered waits for about seven hours; monitoring is blind', () => {
    const scene = play(dossier, 'naive', 'deadline-evening');
    expect(momentsOf(scene, 'copy', 'portal/us', 'failed')).toEqual([]);
    expectAbout(reaches(scene, 'step', 'grow.order', 'working'), 412);
    expect(momentsOf(scene, 'probe', 'watch-apply', 'blind')).toEqual([0]);
  });
});

describe('an entrance that nobody may change (Azure Front Door, October 2025)', () => {
  const dossier = openShipped('frozen-edge.yaml');

  it('servers are well and out of reach; the prepared bypass wins', () => {
    const scene = play(dossier, 'naive', 'bad-configuration');
    expect(momentsOf(scene, 'component', 'times', 'down')).toEqual([]);
    expectAbout(serviceOf(scene, 'read').longestOutageSeconds, 500);
    const ready = play(dossier, 'reference', 'bad-configuration');
    expect(serviceOf(ready, 'read').longestOutageSeconds).toBeLessThan(HOUR);
  });

  it('a bypass that is too small collapses again and again', () => {
    const scene = play(dossier, 'bypass-too-small', 'bad-configuration');
    expect(momentsOf(scene, 'component', 'entrance', 'down').length).toBeGreaterThan(10);
  });
});
