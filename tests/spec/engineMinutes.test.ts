/** What the minutes of an outage are called: not seen, to be confirmed, lost to an interruption; and the minimum of a peak. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';

const world = (
  incident: string,
  { probe = 'here/a', held = '3h', team = `{ hours: '24/7' }` } = {},
): string => `
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
tools: { vault: { at: there/b } }
people: { ops: ${team} }
probes: { eye: { watches: web, at: ${probe}, delay: 3m } }
plans:
  back:
    kind: recovery
    trigger: { when: 'web < 100% for ${held}' }
    steps: { promote: { do: promote, what: app/spare, by: ops, using: vault, takes: 2h, succeeds: 100% } }
incidents: { one: [{ at: T+0, do: outage, what: here/a }${incident}] }`;

const ledgerOf = (run: Run) =>
  (judge(run).services[0]?.outages[0]?.ledger ?? []).map(
    ({ heading, from, until, subject }) =>
      `${heading} ${(until - from) / 60} ${subject.kind}:${subject.id}`,
  );

const said = (run: Run, language: 'fr' | 'en'): string =>
  judge(run)
    .reasons.map((reason) => wordFinding(run, reason, language))
    .join(' ');

describe('[ENG-470] a decision that is awaited', () => {
  const decided = (events: string, form: string): readonly string[] => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
people: { boss: {}, ops: {} }
plans:
  back:
    kind: recovery
    trigger: { when: 'web < 100%', learned-after: 1m }
    ${form === 'decision' ? 'decision: { by: boss, takes: 9m }' : ''}
    steps:
      promote:
        { do: promote, what: app/spare, by: ops, takes: 10m, succeeds: 100%${form === 'approval' ? ', approval: { by: boss, takes: 9m }' : ''} }
incidents: { one: [${events}] }`);
    return (judge(run).services[0]?.outages[0]?.ledger ?? []).map(
      ({ heading, from, until, missing }) =>
        `${heading} ${(until - from) / 60}${missing ? ` ${missing.what.kind}:${missing.what.id}` : ''}`,
    );
  };
  const DOWN = '{ at: T+0, do: outage, what: here/a }';
  const MENDED = '{ at: T+0, do: outage, what: here/a, for: 5h }';
  const gone = (at: string, length: string) =>
    `{ at: ${at}, do: absence, what: boss, for: ${length} }`;

  it.each(['decision', 'approval'])('%s: whoever is absent is waited for, then decides', (form) => {
    expect(decided(`${DOWN}, ${gone('T+0', '3h')}`, form)).toEqual([
      'undetected 1',
      'waiting-people 179 member:boss',
      'deciding 9',
      'working 10',
    ]);
  });

  it.each(['decision', 'approval'])(
    '%s: who goes missing while deciding is waited for from then on',
    (form) => {
      const late = [
        'undetected 1',
        'deciding 4',
        'waiting-people 180 member:boss',
        'deciding 9',
        'working 10',
      ];
      expect(decided(`${DOWN}, ${gone('T+5m', '3h')}`, form)).toEqual(late);
      // The service comes back without the plan.
      expect(decided(`${MENDED}, ${gone('T+5m', '6h')}`, form)).toEqual([
        'undetected 1',
        'deciding 4',
        'waiting-people 295 member:boss',
      ]);
    },
  );
});

describe('[ENG-421] the account of minutes', () => {
  it('a blind probe is named, then the confirmation, then the work that was lost', () => {
    const run = aRun(world(', { at: T+5h, do: outage, what: vault, for: 1h }'));
    expect(ledgerOf(run)).toEqual([
      'unseen 25 probe:eye',
      'confirming 180 plan:back',
      'lost-work 95 step:back.promote',
      'waiting-need 60 step:back.promote',
      'working 120 step:back.promote',
    ]);
    expect(said(run, 'en')).toContain('the time until the alert of the plan “back” is confirmed');
    expect(said(run, 'fr')).toContain('le temps de confirmer l’alerte du plan');
  });

  it('a probe that sees is not blamed: nobody knew until it looked', () => {
    const run = aRun(world('', { probe: 'here/b', held: '5m' }));
    expect(ledgerOf(run)).toEqual([
      'undetected 3 probe:eye',
      'confirming 5 plan:back',
      'working 120 step:back.promote',
    ]);
  });

  it('work that pauses at the end of a shift is kept', () => {
    const run = aRun(world('', { held: '4h', team: `{ hours: 'mon-fri 08:00-17:30' }` }));
    expect(ledgerOf(run).some((part) => part.startsWith('lost-work'))).toBe(false);
  });

  it('what kept the service longest may be a probe that saw nothing, or work that was lost', () => {
    const unseen = aRun(world('', { held: '5m' }).replace('takes: 2h', 'takes: 10m'));
    expect(ledgerOf(unseen)[0]).toBe('unseen 25 probe:eye');
    const lost = aRun(
      world(', { at: T+2h, do: outage, what: vault, for: 1h }', { held: '5m' }).replace(
        'takes: 2h',
        'takes: 150m',
      ),
    );
    expect(said(lost, 'en')).toContain('promote');
    expect(ledgerOf(lost)).toContain('lost-work 90 step:back.promote');
  });
});

describe('[ENG-422] the minimum of a peak', () => {
  const peak = (horizon: string): string => `
run: { horizon: ${horizon} }
services:
  web:
    needs: [app]
    objectives: { rto: 2h, mbco: 50% }
    peaks: [{ during: 01-03/01-05, demand: 100%, objectives: { mbco: 90% } }]
components: { app: { copies: { main: { at: here/a, capacity: 40% }, two: { at: here/b, capacity: 60% } } } }
incidents: { one: [{ at: T+0, do: outage, what: here/a }] }`;

  it('is what a service is judged against while it lasts, and what the verdict gives', () => {
    const [service] = judge(aRun(peak('8h'))).services;
    expect(service).toMatchObject({ mbco: 0.9, finalLevel: 0.6, word: 'fails' });
  });

  it('is given beside the usual one once it is over', () => {
    const [service] = judge(aRun(peak('30h'))).services;
    expect(service).toMatchObject({ mbco: 0.5, peakMbco: 0.9, finalLevel: 0.6 });
  });

  it('is not told where no peak changes it', () => {
    const run = aRun(peak('30h').replace(', objectives: { mbco: 90% }', ''));
    expect(judge(run).services[0]).not.toHaveProperty('peakMbco');
    expect(run.description.services[0]).not.toHaveProperty('minimums');
  });
});
