/** P13: what a fallback stands on lasts as long as the stay, by its dates and by the notices that run. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';

const moves = (run: Run, kind: 'rule'): string => play(run, [{ kind, type: 'transition' }]);

describe('[ENG-194] P13: a place of fallback is valid for the whole stay', () => {
  const stays = (stay: string, until: string) => `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 90d }
data: { files: { class: [legal-secret] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  snc: { offer: s3ns-premi3ns, qualified: { from: 2025-01-01, until: ${until}, source: a list } }
components:
  app:
    holds: files
    switchover: { takes: 1m }
    copies: { main: { at: here/a }, spare: { at: snc/a, role: hot, replicates: main, stays: ${stay} } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`;

  it.each([
    ['40d', '2026-02-01', 'breached'],
    ['20d', '2026-02-01', 'kept'],
    ['40d', '2027-02-01', 'kept'],
  ])('planned for %s, qualified until %s: %s', (stay, until, status) => {
    const run = aRun(stays(stay, until));
    expect(finalState(run, 'rule', 'P13:app/spare')).toBe(status);
  });

  it.each([
    ['a qualification that ran out before', '2026-01-01', 'breached'],
    ['one that ran out before the run', '2025-06-01', 'breached'],
  ])('[ENG-504] %s: %s, %s', (_, until, status) => {
    const run = aRun(stays('1d', until).replace('at: T+0', 'at: T+3d'));
    expect(finalState(run, 'rule', 'P13:app/spare')).toBe(status);
  });

  it('[ENG-504] a contract that ended before, a ground lost before or during the stay', () => {
    const good = stays('60d', '2027-02-01');
    const ended = `${good}\ncontracts: { deal: { covers: [snc], ends: 2025-12-01 } }`;
    expect(finalState(aRun(ended), 'rule', 'P13:app/spare')).toBe('breached');
    const lost = (at: string) =>
      good.replace('fire: [', `fire: [{ at: ${at}, do: qualification-lost, what: snc }, `);
    expect(moves(aRun(lost('T+5d')), 'rule')).toContain('T+120:00  rule P13:app/spare');
    const before = lost('T+0').replace('at: T+0, do: destroy', 'at: T+1d, do: destroy');
    expect(moves(aRun(before), 'rule')).toMatch(/T\+24:01 +rule P13:app\/spare +kept → breached/);
  });

  const under = (text: string, law: string): string =>
    play(aRun(text.replace('incidents: {', `incidents: { law: [${law}],`)), [
      { kind: 'rule', id: 'P13:app/spare' },
    ]);

  it('[ENG-516] a notice that runs out within the stay, from when it is given', () => {
    // Serving from T+0:01; the notice of 20 days is given at T+2d, so that its end is known as T+22d.
    const noticed = (stay: string, effect: string): string =>
      under(
        stays(stay, '2027-02-01').replace(
          '  snc:',
          '  away: { offer: on-premise, operator: away, sites: { a: {} } }\n  snc:',
        ),
        `{ at: T+2d, do: ${effect} }`,
      );
    const given = 'T+48:00   rule P13:app/spare  kept → breached';
    expect(noticed('60d', 'cut, what: snc, notice: 20d')).toContain(given);
    expect(noticed('10d', 'cut, what: snc, notice: 20d')).toBe('');
    expect(noticed('60d', 'cut, what: app/spare, notice: 20d')).toContain(given);
    expect(noticed('60d', 'contract-end, what: snc, notice: 20d')).toContain(given);
    expect(noticed('60d', 'qualification-lost, what: snc, grace: 20d')).toContain('T+48:00');
    expect(noticed('60d', 'cut, what: away, notice: 20d')).toBe('');
  });

  it('[ENG-516] withdrawn, or put off beyond the stay, it ends the breach', () => {
    const revised = (how: string): string =>
      under(
        stays('60d', '2027-02-01'),
        `{ at: T+2d, do: cut, what: snc, notice: 20d }, { at: T+4d, do: notice-revised, what: snc${how} }`,
      );
    const ends = 'T+96:00  rule P13:app/spare  breached → kept';
    expect(revised('')).toContain(ends);
    expect(revised(', notice: 80d')).toContain(ends);
    expect(revised(', notice: 30d')).not.toContain(ends);
  });

  it('[ENG-504] a place that never was lawful breaches the law, and P13 says nothing', () => {
    const never = stays('40d', '2027-02-01').replace(
      /s3ns-premi3ns, [^\n]*/,
      'aws, region: eu-west-3 }',
    );
    const run = aRun(never);
    expect(finalState(run, 'rule', 'P1:app/spare')).toBe('breached');
    expect(finalState(run, 'rule', 'P13:app/spare')).toBe('kept');
  });

  it('[ENG-419] nobody knows that what nobody knows will last', () => {
    const unsaid = stays('40d', '2026-02-01').replace(
      /s3ns-premi3ns, qualified: \{[^}]*\}/,
      'outscale-cloudgouv',
    );
    expect(finalState(aRun(unsaid), 'rule', 'P13:app/spare')).toBe('undetermined');
    const open = `${stays('40d', '2027-02-01')}\ncontracts: { deal: { covers: [snc] } }`;
    expect(finalState(aRun(open), 'rule', 'P13:app/spare')).toBe('kept');
  });
});
