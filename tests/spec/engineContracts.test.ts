/** Contracts that run out by their date, ends that are put off, and what leaving costs. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const accessOf = (run: Run): string => play(run, [{ kind: 'lawful-status', type: 'transition' }]);

const hosted = (contracts: string, plans = '', incidents = '') => `
run: { horizon: 100d }
data: { files: { volume: 10TB } }
hosting:
  cloud: { offer: aws, region: eu-west-3, egress: 90EUR/TB }
  here: { offer: on-premise, operator: here, sites: { a: {} } }
people: { legal: {} }
components: { app: { holds: files, copies: { main: { at: cloud/a }, spare: { at: here/a, role: cold } } } }
contracts: { ${contracts} }
plans: { ${plans} }
incidents: { ${incidents === '' ? 'calm: [{ at: T+0, do: absence, what: legal, for: 1m }]' : incidents} }`;

describe('[ENG-253] a contract runs out by its date', () => {
  it('is told its notice before, then data only, then nothing, with no incident', () => {
    const run = aRun(
      hosted('deal: { covers: [cloud], ends: 2026-01-31, notice: 10d, retrieval: 30d }'),
    );
    expect(accessOf(run)).toMatchInlineSnapshot(`
      "T+396:00   lawful-status cloud  open → under-notice
      T+636:00   lawful-status cloud  under-notice → retrieval
      T+1356:00  lawful-status cloud  retrieval → cut"
    `);
    expect(finalState(run, 'copy', 'app/main')).toBe('suspended');
  });

  it.each([
    ['one that has no end goes on', 'other: { covers: [cloud] }', 'open'],
    ['the last one decides', 'other: { covers: [cloud], ends: 2026-03-31 }', 'retrieval'],
    ['beyond the run nothing is told', 'other: { covers: [cloud], ends: 2030-03-31 }', 'open'],
  ])('of several: %s', (_, other, state) => {
    const run = aRun(hosted(`deal: { covers: [cloud], ends: 2026-01-31 }, ${other}`));
    expect(finalState(run, 'lawful-status', 'cloud')).toBe(state);
  });

  it('new terms signed in time keep it', () => {
    const run = aRun(
      hosted(
        'deal: { covers: [cloud], ends: 2026-01-31, notice: 10d }',
        'sign: { kind: continuity, trigger: { when: cloud is under-notice }, steps: { sign: { do: renew-contract, contract: deal, by: legal, takes: 5d, succeeds: 100% } } }',
      ),
    );
    expect(accessOf(run)).toMatchInlineSnapshot(`
      "T+396:00  lawful-status cloud  open → under-notice
      T+516:00  lawful-status cloud  under-notice → open"
    `);
  });
});

describe('[ENG-254] the end is put off once', () => {
  const extended = (steps: string) =>
    aRun(
      hosted(
        'deal: { covers: [cloud], retrieval: 30d, transition: 10d, notice: 10d }',
        `stay: { kind: continuity, trigger: { when: cloud is under-notice }, steps: { ${steps} } }`,
        'ends: [{ at: T+0, do: contract-end, what: deal, notice: 20d }]',
      ),
    );
  const asked =
    'do: extend-transition, contract: deal, for: 20d, by: legal, takes: 1d, succeeds: 100%';

  it('by the time that the customer asks for', () => {
    expect(accessOf(extended(`one: { ${asked} }`))).toMatchInlineSnapshot(`
      "T+0:00     lawful-status cloud  open → under-notice
      T+960:00   lawful-status cloud  under-notice → retrieval
      T+1680:00  lawful-status cloud  retrieval → cut"
    `);
  });

  it('and no second time', () => {
    const twice = extended(`one: { ${asked} }, two: { ${asked}, after: one }`);
    expect(accessOf(twice)).toBe(accessOf(extended(`one: { ${asked} }`)));
  });
});

describe('[ENG-280] a provider that cannot do it in time has seven months in all', () => {
  /** Hours from T to the end of a transition that is asked to last longer, beyond the notice of twenty days. */
  const endOf = (days: number, by: string, transition = '10d'): number => {
    const run = aRun(
      hosted(
        `deal: { covers: [cloud], retrieval: 30d, transition: ${transition}, notice: 10d }`,
        `stay: { kind: continuity, trigger: { when: cloud is under-notice }, steps: { one: { do: extend-transition, contract: deal, for: ${days}d, asked-by: ${by}, by: legal, takes: 1d, succeeds: 100% } } }`,
        'ends: [{ at: T+0, do: contract-end, what: deal, notice: 20d }]',
      ).replace(/horizon: \d+d/, 'horizon: 300d'),
    );
    const over = entriesOf(run, { kind: 'lawful-status', type: 'transition' }).find(
      ({ to }) => to === 'retrieval',
    );
    return ((over?.at ?? Number.NaN) - run.incidentAt) / 86_400 - 20;
  };

  it('the transition of the contract included', () => {
    expect(endOf(205, 'provider')).toBe(205);
    expect(endOf(240, 'provider')).toBe(205);
    expect(endOf(240, 'provider', '30d')).toBe(185);
  });

  it('the customer may ask for longer', () => {
    expect(endOf(240, 'customer')).toBe(240);
  });
});

describe('[ENG-255] leaving is charged unless the contract says that it is free', () => {
  const left = (terms: string) =>
    judge(
      aRun(
        hosted(
          `deal: { covers: [cloud], ${terms} }`,
          'leave: { kind: recovery, trigger: { when: cloud is frozen }, steps: { move: { do: move-data, from: app/main, to: app/spare, takes: 1d, by: legal, succeeds: 100% } } }',
          'frozen: [{ at: T+0, do: freeze-control-plane, what: cloud }]',
        ),
      ),
    ).costs?.incidentCents ?? 0;

  it.each([
    ['egress-free: true', 0],
    ['egress-free: false', 90_000],
  ])('%s: %d cents', (terms, cents) => {
    expect(left(terms)).toBe(cents);
  });
});

describe('[ENG-506] when the retrieval is over, the provider erases what is left', () => {
  const closed = (more: string) => `
run: { horizon: 60d }
data: { files: { volume: 1TB, rpo: 1d } }
hosting:
  cloud: { offer: on-premise, operator: cloud, sites: { a: {}, b: {} } }
  other: { offer: on-premise, operator: other, sites: { a: {} } }
components:
  app:
    holds: files
    copies: { main: { at: cloud/a } }
    ${more}
contracts: { deal: { covers: [cloud], retrieval: 10d } }
incidents: { ends: [{ at: T+0, do: contract-end, what: deal, notice: 20d }] }`;
  const told = (text: string) => play(aRun(text), [{ type: 'data-loss' }, { kind: 'backup' }]);

  it('copies and backups there, whatever their state, and all is lost with the last', () => {
    const both = 'backups: { nightly: { every: 1d, at: cloud/b } }';
    expect(told(closed(both))).toMatchInlineSnapshot(`
      "T+480:00  backup app/nightly  protecting → suspended
      T+720:00  backup app/nightly  suspended → lost
      T+720:00  copy app/main       loses everything of files (nowhere else)"
    `);
    expect(finalState(aRun(closed(both)), 'rule', 'P14:files')).toBe('breached');
  });

  it('what is elsewhere stays', () => {
    const elsewhere = 'backups: { nightly: { every: 1d, at: other/a } }';
    expect(told(closed(elsewhere))).toMatchInlineSnapshot(`
      "T+480:00   backup app/nightly  protecting → interrupted
      T+1440:00  copy app/main       loses 43200 s of files, not restored (nowhere else)"
    `);
    expect(finalState(aRun(closed(elsewhere)), 'rule', 'P14:files')).toBe('kept');
  });

  it('nothing is, as long as it lasts', () => {
    expect(told(closed('').replace('retrieval: 10d', 'retrieval: 50d'))).toBe('');
  });
});
