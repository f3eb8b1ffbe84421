/** What the replays of deletions, attacks and returns must give: the figures and the facts of the real cases. */
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/time.ts';
import {
  breachedIn,
  momentsOf,
  openChanged,
  openShipped,
  play,
  serviceOf,
  stepOf,
} from './shipped.ts';

const lostOf = ({ verdict }: ReturnType<typeof play>, data: string): number =>
  verdict.data.find((one) => one.data === data)?.lostSeconds ?? Number.NaN;

describe('wrong-server: GitLab.com, 31 January 2017', () => {
  const dossier = openShipped('wrong-server.yaml');
  const naive = play(dossier, 'naive', 'wrong-server');

  it('loses about six hours and takes about eighteen', () => {
    expect(lostOf(naive, 'records')).toBeGreaterThan(6 * HOUR);
    expect(lostOf(naive, 'records')).toBeLessThan(6.5 * HOUR);
    const { longestOutageSeconds } = serviceOf(naive, 'forge');
    expect(longestOutageSeconds).toBeGreaterThan(17 * HOUR);
    expect(longestOutageSeconds).toBeLessThan(19 * HOUR);
  });

  it('learns from the restore that the dumps are empty', () => {
    expect(stepOf(naive, 'restore.from-dumps').state).toBe('failed');
    expect(naive.run.entries.some(({ type }) => type === 'found-empty')).toBe(true);
  });

  it('takes less than three with a verified dump elsewhere and 1 Gb/s, even pessimistically', () => {
    for (const mode of ['nominal', 'pessimistic'] as const) {
      const scene = play(dossier, 'reference', 'wrong-server', mode);
      expect(serviceOf(scene, 'forge').longestOutageSeconds).toBeLessThan(3 * HOUR);
    }
  });
});

describe('deleted-tenancy: UniSuper, May 2024', () => {
  const dossier = openShipped('deleted-tenancy.yaml');

  it('deletes the replica of the other region in the same second', () => {
    const scene = play(dossier, 'naive', 'deletion');
    for (const copy of ['administration/main', 'administration/twin', 'portal/twin']) {
      expect(momentsOf(scene, 'copy', copy, 'absent')).toEqual([0]);
    }
    expect(momentsOf(scene, 'backup', 'administration/nightly', 'lost')).toEqual([0]);
  });

  it('has its data from the third party and its delay from rebuilding: one to two weeks', () => {
    const scene = play(dossier, 'copy-at-a-third', 'deletion');
    const { longestOutageSeconds } = serviceOf(scene, 'members');
    expect(longestOutageSeconds).toBeGreaterThan(7 * DAY);
    expect(longestOutageSeconds).toBeLessThan(14 * DAY);
    const rebuild = stepOf(scene, 'elsewhere.machines');
    const [{ from, until } = { from: 0, until: 0 }] = rebuild.work;
    expect((until - from) / longestOutageSeconds).toBeGreaterThan(0.7);
    expect(lostOf(scene, 'accounts')).toBeLessThan(DAY);
  });
});

describe('tenants-one-by-one: Atlassian, April 2022', () => {
  it('meets its RPO and misses its RTO by two weeks', () => {
    const scene = play(openShipped('tenants-one-by-one.yaml'), 'naive', 'wrong-list');
    expect(lostOf(scene, 'third')).toBeLessThanOrEqual(5 * MINUTE);
    const { longestOutageSeconds } = serviceOf(scene, 'deleted');
    expect(longestOutageSeconds).toBeGreaterThan(12 * DAY);
    expect(longestOutageSeconds).toBeLessThan(15 * DAY);
    const [first = 0] = momentsOf(scene, 'copy', 'wave-1/main', 'serving');
    expect(first).toBeGreaterThan(2.5 * DAY);
    expect(first).toBeLessThan(3.5 * DAY);
  });
});

describe('host-encrypted: CloudNordic, August 2023', () => {
  const dossier = openShipped('host-encrypted.yaml');

  it('loses everything that the host kept, its backups and the name with it', () => {
    const scene = play(dossier, 'naive', 'encrypted');
    expect(momentsOf(scene, 'backup', 'files/primary', 'lost')).toEqual([0]);
    expect(momentsOf(scene, 'backup', 'files/secondary', 'lost')).toEqual([0]);
    expect(momentsOf(scene, 'tool', 'dns', 'unusable')).toEqual([0]);
    expect(lostOf(scene, 'cases')).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('leaves the customer who held a copy with their data', () => {
    expect(lostOf(play(dossier, 'own-copy', 'encrypted'), 'cases')).toBeLessThan(DAY);
  });
});

describe('ransomware-dwell', () => {
  const dossier = openShipped('ransomware-dwell.yaml');

  it('has no clean image when it keeps them for less time than the attacker waited', () => {
    const scene = play(dossier, 'naive', 'ransom');
    const points = scene.run.entries.filter((entry) => entry.type === 'restore-point');
    expect(points.filter(({ sound }) => !sound).map(({ backup }) => backup)).toContain(
      'servers/images',
    );
    const strikes = scene.run.entries.filter(
      (entry) => entry.type === 'transition' && entry.event === 'copy.encrypted',
    );
    expect(strikes.length).toBeGreaterThan(3);
    expect(breachedIn(scene)).toContain('P7');
  });

  it('needs its long retention: with fourteen days the reference design waits for ever', () => {
    const scene = play(
      openChanged('ransomware-dwell.yaml', 'keep: 60d', 'keep: 14d'),
      'reference',
      'ransom',
    );
    expect(scene.verdict.word).toBe('stuck');
  });
});

describe('hospital-on-paper: Corbeil-Essonnes, August 2022', () => {
  const dossier = openShipped('hospital-on-paper.yaml');

  it('goes on for about eight weeks, lower at first and then higher', () => {
    const scene = play(dossier, 'reference', 'encrypted');
    const levels = serviceOf(scene, 'care').levels.map(({ level }) => level);
    expect(levels).toEqual(expect.arrayContaining([0.5, 0.45, 0.8]));
    const [back = 0] = momentsOf(scene, 'copy', 'records/main', 'serving');
    expect(back).toBeGreaterThan(7 * 7 * DAY);
    expect(back).toBeLessThan(10 * 7 * DAY);
  });

  it('cannot hold on a plan made for a weekend', () => {
    const scene = play(dossier, 'naive', 'encrypted');
    expect(serviceOf(scene, 'care').outages.length).toBeGreaterThan(1);
  });
});

describe('two-writers', () => {
  const dossier = openShipped('two-writers.yaml');
  const apart = (variant: string, incident: string) =>
    play(dossier, variant, incident).run.entries.filter(({ type }) => type === 'divergence');

  it('has two versions after a mere cut of the network, and one after a power cut or a fence', () => {
    expect(apart('naive', 'cable')).toHaveLength(1);
    expect(apart('naive', 'power')).toEqual([]);
    expect(apart('reference', 'cable')).toEqual([]);
  });

  it('loses one of them when it goes back without looking, none when they are brought together', () => {
    expect(lostOf(play(dossier, 'naive', 'cable'), 'log')).toBeGreaterThan(6 * HOUR);
    expect(lostOf(play(dossier, 'by-hand', 'cable'), 'log')).toBeLessThan(MINUTE);
  });
});
