/** Legal and commercial events: what is lost at once, what is lost later, and what people can do about it. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';
import { resultsDisagree } from '../helpers/swarm/agreement.ts';

const moves = (run: Run, ...kinds: ('ground' | 'rule' | 'lawful-status' | 'copy' | 'plan')[]) =>
  play(
    run,
    kinds.map((kind) => ({ kind, type: 'transition' as const })),
  );

/** Sensitive data where they may be: qualified until 2028, and immune. */
const SENSITIVE = `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 120d }
data: { files: { class: [legal-secret] } }
hosting:
  snc: { offer: s3ns-premi3ns }
  here: { offer: on-premise, operator: here, sites: { a: {} } }
components: { app: { holds: files, copies: { main: { at: snc/a } } } }
`;

describe('[ENG-190] grounds of lawful use', () => {
  it('a qualification is lost at the end of its grace; what runs goes on, and the law is broken', () => {
    const run = aRun(`${SENSITIVE}
incidents: { lapse: [{ at: T+0, do: qualification-lost, what: snc, grace: 60d }] }`);
    expect(moves(run, 'ground', 'rule', 'copy')).toMatchInlineSnapshot(`
      "T+0:00     ground snc/qualification  held → ending
      T+1440:00  ground snc/qualification  ending → lost
      T+1440:00  rule P1:app/main          kept → breached
      T+1440:00  rule P9:app/main          kept → breached"
    `);
    expect(finalState(run, 'copy', 'app/main')).toBe('serving');
  });

  it('[ENG-393] what holds again before the end of its grace is not lost when that comes', () => {
    const run = aRun(`${SENSITIVE}
incidents: { lapse: [{ at: T+0, do: qualification-lost, what: snc, grace: 60d, regained: 20d }] }`);
    expect(moves(run, 'ground', 'rule')).toMatchInlineSnapshot(`
      "T+0:00    ground snc/qualification  held → ending
      T+480:00  ground snc/qualification  ending → held"
    `);
  });

  it.each([
    ['country: US, share: 25%', 'breached'],
    ['country: US, share: 24%', 'kept'],
    ['country: US, share: 10%, total: 40%', 'breached'],
    ['country: US, share: 10%, total: 39%', 'kept'],
    ['country: US, share: 1%, controls: true', 'breached'],
    ['country: DE, share: 100%, controls: true', 'kept'],
  ])('SNC-2 is judged again on a new shareholder: %s', (owner, status) => {
    const run = aRun(`${SENSITIVE}
incidents: { sold: [{ at: T+0, do: takeover, what: snc, ${owner} }] }`);
    expect(finalState(run, 'rule', 'P1:app/main')).toBe(status);
  });

  it('[ENG-153] P4 is judged again when who holds the key comes under a law from elsewhere', () => {
    const keyAt = (vault: string): string => `${SENSITIVE}
tools: { vault: { kind: credential, at: ${vault} } }
incidents: { sold: [{ at: T+1d, do: takeover, what: snc, country: US, share: 30% }] }`;
    const withKey = (vault: string): string =>
      keyAt(vault).replace('main: {', 'main: { key: vault,');
    const p4 = [{ kind: 'rule', id: 'P4:app/main' }] as const;
    expect(play(aRun(withKey('snc/a')), p4)).toBe('T+24:00  rule P4:app/main  kept → breached');
    expect(play(aRun(withKey('[snc/a, here/a]')), p4)).toBe('');
  });

  it('an adequacy is annulled without a day of grace', () => {
    const run = aRun(`
product: { doctrine: none, regulations: [gdpr] }
data: { people: { class: [personal] } }
hosting: { us: { offer: aws, region: us-east-1 } }
components: { app: { holds: people, copies: { main: { at: us/a } } } }
incidents: { annulled: [{ at: T+1h, do: adequacy-annulled, what: 'country:US' }] }`);
    expect(moves(run, 'ground', 'rule')).toMatchInlineSnapshot(`
      "T-1:00  rule P5:app/main    kept → undetermined
      T+1:00  ground us/adequacy  held → lost
      T+1:00  rule P5:app/main    undetermined → breached"
    `);
  });

  it('a plan may begin when lawful use is in question', () => {
    const run = aRun(`${SENSITIVE}
people: { ops: {} }
plans: { leave: { kind: recovery, trigger: { when: snc is disqualified }, steps: { go: { do: task, by: ops, takes: 1h, succeeds: 100% } } } }
incidents: { lapse: [{ at: T+0, do: qualification-lost, what: snc, grace: 60d }] }`);
    expect(moves(run, 'plan')).toMatchInlineSnapshot(`
      "T+0:00  plan leave  dormant → alerted
      T+0:00  plan leave  alerted → running
      T+1:00  plan leave  running → completed"
    `);
  });
});

const HOSTED = `
run: { horizon: 200d }
data: { files: {} }
hosting:
  cloud: { offer: aws, region: eu-west-3 }
  here: { offer: on-premise, operator: here, sites: { a: {} } }
people: { desk: {}, legal: {}, ops: {} }
contracts: { deal: { covers: [cloud], notice: 10d, transition: 5d, retrieval: 30d, support: { by: desk } } }
components: { app: { holds: files, copies: { main: { at: cloud/a }, spare: { at: here/a, role: cold } } } }
`;

describe('[ENG-191] contracts come to their end', () => {
  it('services stop, the data can still be fetched for the retrieval period, then access is cut', () => {
    const run = aRun(`${HOSTED}
plans:
  fetch:
    kind: recovery
    trigger: { when: web < 50% }
    steps: { move: { do: move-data, from: app/main, to: app/spare, takes: 20d, by: ops, succeeds: 100% } }
incidents: { ends: [{ at: T+0, do: contract-end, what: deal, notice: 7d }] }`);
    expect(moves(run, 'lawful-status', 'copy', 'plan')).toMatchInlineSnapshot(`
      "T+0:00    lawful-status cloud  open → under-notice
      T+168:00  lawful-status cloud  under-notice → retrieval
      T+168:00  copy app/main        serving → suspended
      T+168:03  plan fetch           dormant → alerted
      T+168:03  plan fetch           alerted → running
      T+648:03  plan fetch           running → completed
      T+888:00  lawful-status cloud  retrieval → cut"
    `);
  });

  it('a customer who gives notice has the periods of the contract', () => {
    const run = aRun(
      `${HOSTED}
plans:
  leave:
    kind: recovery
    trigger: { when: legal/1 is down }
    steps: {}
incidents: { hold: [{ at: T+0, do: absence, what: ops }] }`
        .replace(
          'trigger: { when: legal/1 is down }\n    steps: {}',
          `trigger: { when: here is frozen }
    steps: { give: { do: terminate-contract, contract: deal, by: legal, takes: 1d, succeeds: 100% } }`,
        )
        .replace('do: absence, what: ops', 'do: freeze-control-plane, what: here'),
    );
    expect(moves(run, 'lawful-status')).toMatchInlineSnapshot(`
      "T+24:05    lawful-status cloud  open → under-notice
      T+384:05   lawful-status cloud  under-notice → retrieval
      T+1104:05  lawful-status cloud  retrieval → cut"
    `);
  });

  it('new terms that are signed in time keep it, and those signed later bring it back', () => {
    const signed = (takes: string) =>
      aRun(`${HOSTED}
plans:
  sign:
    kind: continuity
    trigger: { when: cloud is under-notice }
    steps: { sign: { do: renew-contract, contract: deal, by: legal, takes: ${takes}, succeeds: 100% } }
incidents: { dearer: [{ at: T+0, do: price-change, what: cloud, notice: 20d, price: 300% }] }`);
    expect(moves(signed('5d'), 'lawful-status')).toMatchInlineSnapshot(`
      "T+0:00    lawful-status cloud  open → under-notice
      T+120:00  lawful-status cloud  under-notice → open"
    `);
    expect(moves(signed('25d'), 'lawful-status')).toMatchInlineSnapshot(`
      "T+0:00    lawful-status cloud  open → under-notice
      T+480:00  lawful-status cloud  under-notice → retrieval
      T+600:00  lawful-status cloud  retrieval → open"
    `);
  });
});

describe('[ENG-192] an insolvent provider stops category by category', () => {
  const failing = (takes: string) => `${HOSTED}
plans:
  pay:
    kind: continuity
    trigger: { when: cloud is under-notice }
    steps: { pay: { do: fund-provider, what: cloud, for: 9d, by: legal, takes: ${takes}, succeeds: 100% } }
incidents: { bankrupt: [{ at: T+0, do: insolvency, what: deal, support: 1d, api: 2d, services: 8d }] }`;

  it('the support first, then the interface, then what runs', () => {
    const run = aRun(failing('60d'));
    expect(
      play(run, [
        { kind: 'member', id: 'desk/1', type: 'transition' },
        { kind: 'control-plane', type: 'transition' },
        { kind: 'lawful-status', type: 'transition' },
      ]),
    ).toMatchInlineSnapshot(`
      "T+0:00    lawful-status cloud  open → under-notice
      T+24:00   member desk/1        off → absent
      T+48:00   control-plane cloud  responsive → frozen
      T+192:00  lawful-status cloud  under-notice → retrieval
      T+912:00  lawful-status cloud  retrieval → cut"
    `);
  });

  it('what was paid for goes on for the time paid; a late payment starts it again', () => {
    expect(moves(aRun(failing('3d')), 'lawful-status')).toMatchInlineSnapshot(`
      "T+0:00     lawful-status cloud  open → under-notice
      T+288:00   lawful-status cloud  under-notice → retrieval
      T+1008:00  lawful-status cloud  retrieval → cut"
    `);
    expect(moves(aRun(failing('10d')), 'lawful-status')).toMatchInlineSnapshot(`
      "T+0:00     lawful-status cloud  open → under-notice
      T+192:00   lawful-status cloud  under-notice → retrieval
      T+240:00   lawful-status cloud  retrieval → under-notice
      T+456:00   lawful-status cloud  under-notice → retrieval
      T+1176:00  lawful-status cloud  retrieval → cut"
    `);
  });
});

describe('[ENG-193] a cut may be selective', () => {
  const cut = (effect: string) =>
    aRun(`${HOSTED.replace('copies: {', 'copies: { other: { at: cloud/b, role: warm },')}
tools: { mail: { at: cloud/a } }
incidents: { selective: [{ at: T+0, do: cut, notice: 0s, ${effect} }] }`);

  it('one copy, one tool or one person, and nothing else', () => {
    const copy = cut('what: app/main');
    expect(finalState(copy, 'copy', 'app/main')).toBe('suspended');
    expect(finalState(copy, 'copy', 'app/other')).toBe('ready');
    expect(finalState(copy, 'lawful-status', 'cloud')).toBe('open');
    expect(finalState(cut('what: mail'), 'tool', 'mail')).toBe('unusable');
    expect(finalState(cut('what: legal/1'), 'member', 'legal/1')).toBe('absent');
    expect(finalState(cut('what: files'), 'copy', 'app/other')).toBe('suspended');
  });

  it('the interface alone, or the support alone', () => {
    const api = cut('what: cloud, only: [api]');
    expect(finalState(api, 'control-plane', 'cloud')).toBe('frozen');
    expect(finalState(api, 'copy', 'app/main')).toBe('serving');
    expect(finalState(api, 'lawful-status', 'cloud')).toBe('open');
    expect(finalState(cut('what: cloud, only: [support]'), 'member', 'desk/1')).toBe('absent');
  });

  it('what it took comes back when it ends', () => {
    const run = cut('what: app/main, for: 2h');
    expect(finalState(run, 'copy', 'app/main')).toBe('serving');
  });
});

describe('[ENG-252] SNC-5: patches that are missed', () => {
  const missed = (need: string, doctrine = 'cloud-au-centre-2023') => `
product: { doctrine: ${doctrine} }
run: { horizon: 60d }
tools: { publisher: {} }
components:
  app:
    needs: [{ need: publisher, without: 100%, ${need} }]
    copies: { main: { at: here/a } }
incidents: { withheld: [{ at: T+0, do: withhold-updates, what: publisher, for: 45d }] }`;

  it('are a breach from the end of the reserve until they come again', () => {
    expect(moves(aRun(missed('lasts: 30d, kind: patches')), 'rule')).toMatchInlineSnapshot(`
      "T+720:00   rule SNC-5:app>publisher  kept → breached
      T+1080:00  rule SNC-5:app>publisher  breached → kept"
    `);
  });

  it.each([
    ['the reserve outlasts it', 'lasts: 50d, kind: patches', undefined],
    ['the reserve is of another sort', 'lasts: 30d, kind: licence', undefined],
    ['no doctrine asks for them', 'lasts: 30d, kind: patches', 'none'],
  ])('are none when %s', (_, need, doctrine) => {
    expect(moves(aRun(missed(need, doctrine)), 'rule')).toBe('');
  });
});

describe('[ENG-359] the debt of a copy', () => {
  it('ends when another one takes its place, and begins again when it is back in service', () => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 60d }
tools: { publisher: {} }
components:
  app:
    copies:
      main: { at: here/a, needs: [{ need: publisher, without: 100%, lasts: 30d, kind: patches }] }
      next: { at: there/a, role: warm }
plans:
  leave:
    kind: continuity
    trigger: { when: publisher is down, learned-after: 0s }
    steps:
      wait: { do: wait, for: 40d }
      open: { do: promote, what: app/next, takes: 1h, after: wait }
      move: { do: switch-traffic, of: app, to: there, ttl: 0s, takes: 0s, after: open }
      back: { do: wait, for: 5d, after: move }
      again: { do: promote, what: app/main, takes: 1h, after: back }
      home: { do: switch-traffic, of: app, to: here, ttl: 0s, takes: 0s, after: again }
incidents: { withheld: [{ at: T+0, do: withhold-updates, what: publisher }] }`);
    expect(moves(run, 'rule')).toMatchInlineSnapshot(`
      "T+720:00   rule SNC-5:app>publisher  kept → breached
      T+961:00   rule SNC-5:app>publisher  breached → kept
      T+1082:00  rule SNC-5:app>publisher  kept → breached"
    `);
  });
});

describe('[ENG-195] waivers', () => {
  it('a breach under a waiver is waived until its last day, then broken', () => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 10d }
data: { files: { class: [legal-secret] } }
hosting: { us: { offer: aws, region: eu-west-3 } }
components: { app: { holds: files, copies: { main: { at: us/a } } } }
waivers: { w: { rule: P1, what: [us], by: minister, from: 2025-06-01, until: 2026-01-08, offer-since: 2025-06-01, published: true } }`);
    expect(moves(run, 'rule')).toMatchInlineSnapshot(`
      "T-1:00   rule P1:app/main  kept → waived
      T+84:00  rule P1:app/main  waived → breached
      T+84:00  rule P9:app/main  kept → breached"
    `);
  });
});

describe('[ENG-390] a waiver of P1 covers what the texts let it cover', () => {
  const under = (waiver: string, more = '') =>
    moves(
      aRun(`
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 10d }
data: { files: { class: [legal-secret] } }
hosting: { us: { offer: aws, region: eu-west-3 } }
components: { app: { holds: files, copies: { main: { at: us/a } } } }
waivers: { w: { rule: P1, what: [us], from: 2025-06-01, until: 2026-12-31, ${waiver} } }
${more}`),
      'rule',
    );
  const STATE = 'governance: { entity: state }';
  const known = 'published: true, offer-since: 2025-10-01';

  it.each([
    ['by the minister', `by: minister, ${known}`, STATE, 'kept → waived'],
    ['by the Prime Minister', `by: prime-minister, ${known}`, STATE, 'kept → waived'],
    ['by the head of the entity', `by: head-of-entity, ${known}`, STATE, 'kept → breached'],
    ['not made public', 'by: minister, offer-since: 2025-10-01', STATE, 'kept → breached'],
    [
      'not made public by whom the law does not bind',
      'by: minister, offer-since: 2025-10-01',
      'governance: { entity: private }',
      'kept → waived',
    ],
    [
      'not made public by nobody knows whom',
      'by: minister, offer-since: 2025-10-01',
      '',
      'kept → undetermined',
    ],
    ['without the day of an offer', 'by: minister, published: true', STATE, 'kept → undetermined'],
  ])('%s', (_, waiver, more, first) => {
    expect(under(waiver, more).split('\n')[0]).toContain(`P1:app/main  ${first}`);
  });

  it('ends twelve months after an acceptable offer exists, whatever it says', () => {
    expect(
      under('by: minister, published: true, offer-since: 2025-01-06', STATE),
    ).toMatchInlineSnapshot(`
      "T-1:00   rule P1:app/main  kept → waived
      T+36:00  rule P1:app/main  waived → breached
      T+36:00  rule P9:app/main  kept → breached"
    `);
  });

  it('one in force counts before one that cannot be judged', () => {
    const both = under(
      `by: minister, published: true }, v: { rule: P1, what: [us], by: minister, from: 2025-06-01, until: 2026-12-31, ${known}`,
      STATE,
    );
    expect(both).toContain('kept → waived');
  });
});

it('[ENG-55] where nothing governs, an acceptance that expires leaves the breach undecided', () => {
  const dossier = (lasts: string) =>
    aDossier(`
data: { files: { class: [health] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} }, health: { value: true, source: x } }
  there: { offer: on-premise, operator: there, sites: { a: {} }, health: { value: false, source: x } }
components:
  app: { holds: files, copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 1m } } }
people: { board: { entitled: true }, crew: {} }
plans:
  go:
    kind: continuity
    trigger: { when: web < 50% }
    decision: { by: board, takes: 5m, accepts: { rules: [P3], for: ${lasts} } }
    steps: { open: { do: promote, what: app/spare, by: crew, takes: 1m, succeeds: 100% } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }`);
  const decided = (lasts: string) => {
    const one = dossier(lasts);
    const request = requestOf(one);
    expect(resultsDisagree(one, request)).toBeNull();
    const verdict = judge(runReference(one, request));
    const intervals = verdict.rules.find(({ rule }) => rule === 'P3')?.intervals ?? [];
    return [verdict.word, ...intervals.map(({ decidedBy }) => decidedBy !== null)];
  };
  expect(decided('2h')).toEqual(['unlawful', false, true, false]);
  expect(decided('2d')).toEqual(['unlawful', false, true]);
});
