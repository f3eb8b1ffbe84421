/** What the replays of suppliers, people and law must give: the qualitative lines of the public accounts. */
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/time.ts';
import {
  breachedIn,
  levelsOf,
  momentsOf,
  openShipped,
  play,
  serviceOf,
  stepOf,
} from './shipped.ts';

const missingOf = (scene: ReturnType<typeof play>, step: string): readonly string[] =>
  stepOf(scene, step).waits.flatMap(({ missing }) => missing.map(({ what }) => what.id));

describe('one fire, two tenants: Pangyo, October 2022', () => {
  it('takes more than a hundred hours from the tools of one site, less than twelve from two', () => {
    const dossier = openShipped('one-fire-two-tenants.yaml');
    const [single, doubled] = ['naive', 'reference'].map(
      (variant) => serviceOf(play(dossier, variant, 'fire'), 'talk').longestOutageSeconds,
    );
    expect(single).toBeGreaterThan(100 * HOUR);
    expect(doubled).toBeLessThan(12 * HOUR);
  });
});

describe('no way in: Rogers, July 2022', () => {
  const dossier = openShipped('no-way-in.yaml');

  it('leaves remote steps waiting for a day; the road or another operator decide', () => {
    const naive = play(dossier, 'naive', 'core-down');
    expect(serviceOf(naive, 'relay').longestOutageSeconds).toBeGreaterThan(26 * HOUR);
    for (const variant of ['on-the-road', 'reference']) {
      const scene = play(dossier, variant, 'core-down');
      expect(serviceOf(scene, 'relay').longestOutageSeconds).toBeLessThan(8 * HOUR);
    }
  });

  it('stops whoever drives at a badge reader that asks the same network', () => {
    const scene = play(dossier, 'badge-reader', 'core-down');
    expect(missingOf(scene, 'repair.go')).toContain('badge');
    expect(serviceOf(scene, 'relay').rto?.met).toBe(false);
  });
});

describe('an update that stops eight thousand machines: CrowdStrike, July 2024', () => {
  const dossier = openShipped('update-blue-screen.yaml');

  it('is withdrawn after 78 minutes and takes days of hands, or for ever without the key', () => {
    const hands = play(dossier, 'keys-in-the-safe', 'bad-update');
    const [{ longestOutageSeconds } = { longestOutageSeconds: 0 }] = hands.verdict.services;
    expect(longestOutageSeconds).toBeGreaterThan(10 * 78 * MINUTE);
    expect(play(dossier, 'naive', 'bad-update').verdict.word).toMatch(/fails|stuck/u);
  });

  it('reaches a fallback of the same family, and spares one of another', () => {
    expect(play(dossier, 'reference', 'bad-update').verdict.word).toBe('holds');
  });
});

describe('a bank under sanctions: Amsterdam, April 2022', () => {
  it('loses its mail at once and its hosting later, and dies of both', () => {
    const dossier = openShipped('sanctioned-bank.yaml');
    expect(play(dossier, 'naive', 'listed').verdict.word).toBe('stuck');
    expect(play(dossier, 'reference', 'listed').verdict.word).toBe('holds');
  });
});

describe('an insolvent host: 2e2, January 2013', () => {
  it('gives data back slower than money buys days: paying does not exit', () => {
    const dossier = openShipped('insolvent-host.yaml');
    const [naive, paying] = ['naive', 'paying'].map(
      (variant) => play(dossier, variant, 'administration').verdict.services[0],
    );
    expect(naive?.longestOutageSeconds).toBeGreaterThan(8 * 7 * DAY);
    expect(paying?.longestOutageSeconds).toBeGreaterThan(8 * 7 * DAY);
  });
});

describe('two brands, one infrastructure', () => {
  const dossier = openShipped('two-brands-one-duct.yaml');

  it('stops the first brand when zones of the second one stop', () => {
    const scene = play(dossier, 'naive', 'frozen-base');
    expect(levelsOf(scene, 'answer')[0]).toEqual([0, 0]);
    expect(momentsOf(scene, 'site', 'brand-1/a', 'stopped')).toEqual([0]);
  });

  it('cuts both operators at one manhole, and one of them when they part', () => {
    expect(levelsOf(play(dossier, 'naive', 'dig'), 'answer')[0]).toEqual([0, 0]);
    expect(levelsOf(play(dossier, 'one-mended', 'dig'), 'answer')).toEqual([]);
  });
});

describe('a recovery house that closes: Sungard AS, March 2022', () => {
  const dossier = openShipped('recovery-house.yaml');

  it('is gone after a month, and the fire finds nothing behind it', () => {
    const scene = play(dossier, 'naive', 'house-then-fire');
    expect(missingOf(scene, 'recover.machines')).toContain('house');
    expect(scene.verdict.word).toBe('stuck');
  });

  it('hides a licence keyed to the burnt room, and a hall shared with everybody', () => {
    const alone = play(dossier, 'naive', 'fire-alone');
    expect(missingOf(alone, 'recover.engine')).toContain('licence');
    const shared = levelsOf(play(dossier, 'licensed', 'everybody-at-once'), 'draw-up');
    expect(Math.max(...shared.filter(([at]) => at < 57 * DAY).map(([, level]) => level))).toBe(
      0.25,
    );
  });
});

describe('a licence letter: July 2025', () => {
  const dossier = openShipped('licence-letter.yaml');

  it('stops the machines on the hundred and eighth day, unless signed or left', () => {
    const [fall] = levelsOf(play(dossier, 'naive', 'letter'), 'process');
    expect(fall).toEqual([108 * DAY, 0]);
    for (const variant of ['sign', 'reference']) {
      const { longestOutageSeconds } = serviceOf(play(dossier, variant, 'letter'), 'process');
      expect(longestOutageSeconds).toBe(0);
    }
  });

  it('is bound by hands, not by the network', () => {
    for (const variant of ['two-integrators', 'reference']) {
      expect(play(dossier, variant, 'letter').verdict.plans[0]?.boundBy).toBe('crew');
    }
  });
});

describe('a night of August', () => {
  const dossier = openShipped('august-weekend.yaml');

  it('waits for an old number, then for the only expert', () => {
    const scene = play(dossier, 'naive', 'august');
    expect(missingOf(scene, 'restore.convene')).toContain('duty');
    expect(stepOf(scene, 'restore.restore').state).not.toBe('done');
    const fresh = play(dossier, 'fresh-list', 'august');
    expect(stepOf(fresh, 'restore.decide').state).toBe('done');
    expect(stepOf(fresh, 'restore.restore').state).not.toBe('done');
  });
});

describe('a room that does not start again', () => {
  const dossier = openShipped('power-comes-back.yaml');

  it('tells the circle by the names of those who wait for each other', () => {
    const { verdict, run } = play(dossier, 'naive', 'two-hours');
    expect(verdict.word).toBe('stuck');
    expect(run.entries.some(({ type }) => type === 'mutual-dependency')).toBe(true);
  });

  it('leaves files without documents when two backups are of two moments', () => {
    const orphans = (variant: string) =>
      play(dossier, variant, 'two-hours').run.entries.filter(({ type }) => type === 'orphans');
    expect(orphans('two-moments')).toHaveLength(1);
    expect(orphans('reference')).toEqual([]);
  });
});

describe('a partner’s door: France Travail, 2024', () => {
  const dossier = openShipped('partner-door.yaml');

  it('takes the partner’s journeys when it is closed, and not ours', () => {
    for (const variant of ['naive', 'reference']) {
      const scene = play(dossier, variant, 'account-taken');
      expect(levelsOf(scene, 'partner-desks').map(([, level]) => level)).toEqual([0, 1]);
      expect(levelsOf(scene, 'own-desks')).toEqual([]);
    }
  });

  it('runs the clocks of the authorities while one hesitates', () => {
    expect(breachedIn(play(dossier, 'naive', 'account-taken'))).toEqual(['P11']);
    expect(breachedIn(play(dossier, 'reference', 'account-taken'))).toEqual([]);
  });
});
