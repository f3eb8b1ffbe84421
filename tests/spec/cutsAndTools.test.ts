/** What is told of a support and a console that the law cuts, of the time of a contract, and of a transfer tool that ended. */
import { expect, it } from 'vitest';
import { judge, sentenceOf, wordFinding, wordNeeds } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf } from '../helpers/play.ts';

const selective = (only: string, steps: string): Run =>
  aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: pilot-light } } } }
contracts: { theirs: { covers: [here, there], support: { hours: 24/7, by: vendor } } }
people: { vendor: {}, ops: {} }
plans:
  back:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps: ${steps}
incidents: { one: [${only}, { at: T+1h, do: expire, what: app/main }] }`);

const CUT = (only: string): string =>
  `{ at: T+0, do: cut, what: [here, there], notice: 0s, only: [${only}] }`;
const FIX = '{ fix: { do: repair, what: app/main, by: vendor, takes: 1h } }';
const START = '{ start: { do: start, what: app/spare, takes: 1h } }';

const awaited = (run: Run): readonly string[] => {
  const [wait] = entriesOf(run, { kind: 'step', type: 'waiting' });
  return wait?.type === 'waiting'
    ? LANGUAGES.map((language) => wordNeeds(run, wait.missing, language))
    : [];
};

it('[ENG-519] a support or a console that the law cuts is told so, and who is absent otherwise is absent', () => {
  const support = selective(CUT('support'), FIX);
  expect(awaited(support)).toEqual([
    'l’équipe vendor, coupée par le droit',
    'the team vendor, cut off by law',
  ]);
  const [gone] = entriesOf(support, { kind: 'member', type: 'transition' });
  expect(gone && sentenceOf(support, gone, 'en')).toBe(
    'The team vendor is cut off by law (incident “one”).',
  );
  expect(awaited(selective(CUT('api'), START))[1]).toContain('cut off by law');
  const away = selective('{ at: T+0, do: absence, what: vendor }', FIX);
  expect(awaited(away)[1]).toBe('the team vendor, absent');
});

it('[ENG-311] the time of a plan that puts off the end of a contract is the contract’s', () => {
  const run = aRun(`
run: { horizon: 200d }
contracts: { theirs: { covers: [here], notice: 60d, transition: 30d } }
people: { ops: {} }
plans:
  leave:
    kind: continuity
    trigger: { on: T+0 }
    steps:
      tell: { do: terminate-contract, contract: theirs, by: ops, takes: 5d, succeeds: 100% }
      more: { do: extend-transition, contract: theirs, for: 20d, takes: 1d, succeeds: 100%, after: tell }
incidents: { one: [{ at: T+1h, do: absence, what: ops, for: 1m }] }`);
  const terms = judge(run).plans[0]?.terms ?? [];
  const last = terms.filter(({ step }) => step === 'leave.more').map(({ term }) => term);
  expect(last).toEqual(['contract']);
  expect(terms.map(({ term }) => term)).not.toContain('work');
});

it('[ENG-364] a breach of P5 that begins as a transfer tool ends names the tool, beside the adequacy', () => {
  const annulled = (tool: string): readonly string[] => {
    const run = aRun(`
run: { starts: 2026-03-03 10:00, horizon: 10d }
product: { doctrine: cloud-au-centre-2023, regulations: [gdpr] }
data: { files: { class: [personal] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  us: { offer: on-premise, operator: usco, sites: { s: { country: US } }, adequate: { value: true, source: DPF } }
contracts: { abroad: { covers: [us], ${tool} } }
components: { app: { holds: files, copies: { main: { at: here/a }, spare: { at: us/s, role: hot, replicates: main } } } }
incidents: { annul: [{ do: adequacy-annulled, at: T+1d, what: 'country:US' }] }`);
    const reason = judge(run).reasons.find(
      (one) => one.finding === 'rule-breached' && one.rule === 'P5',
    );
    return reason ? LANGUAGES.map((language) => wordFinding(run, reason, language)) : [];
  };
  const [fr, en] = annulled('transfer-tool: true, starts: 2026-01-01, ends: 2026-03-08');
  expect(en).toContain('the adequacy of us is lost');
  expect(en).toContain('the transfer tool of the contract “abroad” ended on 8 March 2026');
  expect(fr).toContain(
    'l’outil de transfert du contrat «\u202fabroad\u202f» a pris fin le 8 mars 2026',
  );
  expect(annulled('starts: 2026-01-01, ends: 2026-03-08')[1]).not.toContain('transfer tool of');
});
