/** What a plan lacks before anything breaks: each rule on a design that has the flaw, and on one that has mended it. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/scenario/index.ts';
import { aDossier } from '../helpers/aDossier.ts';

/** `gap vault failover app/main`: level and elements of each observation of one code. */
const seen = (code: string, text: string): readonly string[] =>
  observe(aDossier(text))
    .filter((one) => one.code === code)
    .map(({ level, about }) => [level, ...about].join(' '));

/** A plan that starts `app/spare`, far from `app/main`, with what a step says besides. */
const plan = (step: string, more = ''): string => `
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } }
people:
  ops: { count: 3 }
plans:
  failover: { kind: recovery, trigger: { when: web < 50% }, ${more} steps: { go: { do: start, what: app/spare, takes: 5m, ${step} } } }
`;
const backup = (text: string, holds = 'holds: files,'): string => `
data: { files: { rpo: 1d } }
components:
  app: { ${holds} copies: { main: { at: here/a } }, backups: { nightly: { every: 1d, ${text} } } }
`;

const HIDDEN = 'incidents: { i: [{ do: encrypt, at: T+0, what: app, dwell: 120d }] }\n';

interface Case {
  /** Begins with the code between brackets. */
  readonly name: string;
  readonly flawed: string;
  readonly finds: readonly string[];
  readonly mended: string;
  /** What is still told of the mended design: a note. */
  readonly leaves?: readonly string[];
}

const MEANS: readonly Case[] = [
  {
    name: '[RD-1] the vault stands in the room that the plan replaces',
    flawed: `${plan('by: ops, using: [vault]')}\ntools: { vault: { at: here/a } }`,
    finds: ['gap vault failover app/main'],
    mended: `${plan('by: ops, using: [vault]')}\ntools: { vault: { at: [here/a, there/b] } }`,
  },
  {
    name: '[RD-1] a network that a tool needs is on the same power supply',
    flawed: `${plan('by: ops, using: [console]')}
tools: { console: { needs: [vpn] }, vpn: { kind: network, at: here/b } }
domains: { power: { kind: power, of: [here/a, here/b] } }`,
    finds: ['gap vpn failover app/main'],
    mended: `${plan('by: ops, using: [console]')}
tools: { console: { needs: [vpn] }, vpn: { kind: network, at: here/b } }`,
  },
  {
    name: '[RD-1] a tool is served by a component on the same site',
    flawed: `${plan('by: ops, using: [console]').replace('components:', 'components:\n  sso: { copies: { main: { at: here/a }, cold: { at: there/a, role: cold } } }')}
tools: { console: { needs: [sso] } }`,
    finds: ['gap sso failover app/main'],
    mended: `${plan('by: ops, using: [console]').replace('components:', 'components:\n  sso: { copies: { main: { at: here/a }, other: { at: there/a } } }')}
tools: { console: { needs: [sso] } }`,
  },
  {
    name: '[RD-1] a standby that takes over by itself keeps the tool',
    flawed: `${plan('by: ops, using: [console]').replace('components:', 'components:\n  sso: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } }')}
tools: { console: { needs: [sso] } }`,
    finds: ['gap sso failover app/main'],
    mended: `${plan('by: ops, using: [console]').replace('components:', 'components:\n  sso: { switchover: { takes: 1m }, copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } }')}
tools: { console: { needs: [sso] } }`,
  },
  {
    name: '[RD-2] the runbook burns with the site',
    flawed: `${plan('by: ops, using: [runbook]')}\ntools: { runbook: { kind: document, at: here/a } }`,
    finds: ['gap runbook failover app/main'],
    mended: `${plan('by: ops, using: [runbook]')}\ntools: { runbook: { kind: document } }`,
  },
  {
    name: '[RD-2] the plan is written on what it replaces',
    flawed: `${plan('by: ops', 'written-in: [wiki],')}\ntools: { wiki: { at: here/a } }`,
    finds: ['gap failover wiki app/main'],
    mended: `${plan('by: ops', 'written-in: [wiki, binder],')}\ntools: { wiki: { at: here/a }, binder: { kind: document, at: there/b } }`,
  },
  {
    name: '[RD-3] the directory waits for the names, which wait for the directory',
    flawed: `
services: { web: { needs: [dns] } }
components:
  dns: { needs: [idp], copies: { main: { at: here/a } } }
  idp: { needs: [dns], copies: { main: { at: here/b } } }`,
    finds: ['gap dns idp'],
    mended: `
services: { web: { needs: [dns] } }
components:
  dns: { needs: [{ need: idp, without: 50% }], copies: { main: { at: here/a } } }
  idp: { needs: [dns], copies: { main: { at: here/b } } }`,
  },
  {
    name: '[RD-11] the standby is created by the control plane of what falls',
    flawed: `
components: { app: { copies: { main: { at: here/a }, spare: { at: here/b, role: cold } } } }
plans: { failover: { kind: recovery, trigger: { when: web < 50% }, steps: { go: { do: provision, what: app/spare } } } }`,
    finds: ['gap failover.go app/spare here'],
    mended: `
components: { app: { copies: { main: { at: here/a }, spare: { at: there/b, role: cold } } } }
plans: { failover: { kind: recovery, trigger: { when: web < 50% }, steps: { go: { do: provision, what: app/spare } } } }`,
    leaves: ['info failover.go app/spare there'],
  },
  {
    name: '[RD-11] the standby is started by the control plane of what falls',
    flawed: `
components: { app: { copies: { main: { at: here/a }, spare: { at: here/b, role: pilot-light } } } }
plans: { failover: { kind: recovery, trigger: { when: web < 50% }, steps: { go: { do: start, what: app/spare } } } }`,
    finds: ['gap failover.go app/spare here'],
    mended: `
components: { app: { copies: { main: { at: here/a }, spare: { at: there/b, role: pilot-light } } } }
plans: { failover: { kind: recovery, trigger: { when: web < 50% }, steps: { go: { do: start, what: app/spare } } } }`,
    leaves: ['info failover.go app/spare there'],
  },
  {
    name: '[RD-13] a certificate runs out next month',
    flawed: `${plan('by: ops, using: [certificate]')}
tools: { certificate: { kind: credential, expires: 2026-02-01 } }`,
    finds: ['gap certificate'],
    mended: `${plan('by: ops, using: [certificate]')}
tools: { certificate: { kind: credential, expires: 2027-02-01 } }`,
  },
  {
    name: '[RD-14] two brand names run on the same machines',
    flawed: `
hosting: { osc: { offer: outscale-cloudgouv }, num: { offer: numspot } }
components: { app: { copies: { main: { at: osc/a }, spare: { at: num/a, role: hot } } } }`,
    finds: ['gap osc num'],
    mended: `
hosting: { osc: { offer: outscale-cloudgouv }, num: { offer: nubo, region: internet } }
components: { app: { copies: { main: { at: osc/a }, spare: { at: num/site-1, role: hot } } } }`,
  },
  {
    name: '[RD-16] the probe is in the room that it watches',
    flawed: 'probes: { eye: { watches: web, at: here/a } }',
    finds: ['gap eye app/main'],
    mended: 'probes: { eye: { watches: web, at: there/a } }',
  },
];

const PEOPLE: readonly Case[] = [
  {
    name: '[RD-4] the only one who decides goes home at six',
    flawed: `${plan('by: ops', 'decision: { by: boss },').replace('ops:', 'boss: { count: 2, hours: mon-fri 09:00-18:00 }\n  ops:')}`,
    finds: ['gap failover boss'],
    mended: `${plan('by: ops', 'decision: { by: boss },').replace('ops:', 'boss: { count: 2, hours: mon-fri 09:00-18:00, on-call: { answers: 15m } }\n  ops:')}`,
  },
  {
    name: '[RD-4] the one who decides answers at every hour',
    flawed: `${plan('by: ops', 'decision: { by: boss },').replace('ops:', 'boss: { count: 2, hours: mon-sun 00:00-24:00 }\n  ops:')}`,
    finds: ['gap failover boss'],
    mended: `${plan('by: ops', 'decision: { by: boss },').replace('ops:', "boss: { count: 2, hours: '24/7' }\n  ops:")}`,
  },
  {
    name: '[RD-5] one person decides, and nobody in their place',
    flawed: `${plan('by: ops', 'decision: { by: boss },').replace('ops:', 'boss: {}\n  ops:')}`,
    finds: ['gap failover boss'],
    mended: `${plan('by: ops', 'decision: { by: [boss, ops] },').replace('ops:', 'boss: {}\n  ops:')}`,
  },
  {
    name: '[RD-4] a step decides, and whoever does is at home',
    flawed: `${plan('by: ops').replace('steps: {', 'steps: { ask: { do: decide, by: boss },').replace('ops:', 'boss: { count: 2, hours: mon-fri 09:00-18:00 }\n  ops:')}`,
    finds: ['gap failover.ask boss'],
    mended: `${plan('by: ops').replace('steps: {', 'steps: { ask: { do: decide, by: boss, deputies: ops },').replace('ops:', 'boss: { count: 2, hours: mon-fri 09:00-18:00 }\n  ops:')}`,
  },
  {
    name: '[RD-5] a step decides, and one person may',
    flawed: `${plan('by: ops').replace('steps: {', 'steps: { ask: { do: decide, by: boss },').replace('ops:', 'boss: {}\n  ops:')}`,
    finds: ['gap failover.ask boss'],
    mended: `${plan('by: ops').replace('steps: {', 'steps: { ask: { do: decide, by: boss, deputies: [ops] },').replace('ops:', 'boss: {}\n  ops:')}`,
  },
  {
    name: '[RD-6] a team of one has no deputies',
    flawed: plan('by: boss').replace('ops:', 'boss: {}\n  ops:'),
    finds: ['gap boss failover.go'],
    mended: plan('by: boss, deputies: ops').replace('ops:', 'boss: {}\n  ops:'),
  },
  {
    name: '[RD-6] a step takes everybody who can do it',
    flawed: plan('by: ops, people: 3'),
    finds: ['gap ops failover.go'],
    mended: plan('by: ops, people: 2'),
  },
  {
    name: '[RD-17] nobody has rehearsed the step for two years',
    flawed: plan('by: ops, rehearsed: 2024-01-10'),
    finds: ['gap failover failover.go'],
    mended: plan('by: ops, rehearsed: 2025-06-10'),
  },
];

const DATA: readonly Case[] = [
  {
    name: '[RD-7] the backup is in the building of the data',
    flawed: backup('at: here/a'),
    finds: ['gap app/nightly app/main'],
    mended: backup('at: there/a'),
  },
  {
    name: '[RD-7] the backup is with the operator of the data',
    flawed: backup('at: here/a'),
    finds: ['gap app/nightly app/main'],
    mended: backup('at: here/b'),
    leaves: ['info app/nightly app/main'],
  },
  {
    name: '[RD-8] nobody has restored the backup for a year',
    flawed: backup('at: there/a, verified: 2025-01-04'),
    finds: ['gap app/nightly'],
    mended: backup('at: there/a, verified: 2025-01-05'),
  },
  {
    name: '[RD-9] the backup forgets before the attacker shows',
    flawed: backup('at: there/a, keep: 14d'),
    finds: ['info app/nightly'],
    mended: backup('at: there/a, keep: 90d'),
  },
  {
    name: '[RD-9] an attacker of the dossier stays hidden for longer',
    flawed: `${backup('at: there/a, keep: 90d')}${HIDDEN}`,
    finds: ['gap app/nightly'],
    mended: `${backup('at: there/a, keep: 130d')}${HIDDEN}`,
  },
  {
    name: '[RD-10] two copies and no backup',
    flawed: `
data: { files: { rpo: 1h } }
components: { app: { holds: files, copies: { main: { at: here/a }, spare: { at: there/a, role: hot, replicates: main } } } }`,
    finds: ['gap files'],
    mended: backup('at: there/a'),
  },
];

const standby = (at: string, more = '') => `
components: { app: { copies: { main: { at: here/a }, spare: { at: ${at}, role: hot } ${more} } } }
domains: { power: { kind: power, of: [here/a, here/b] } }`;
const inAccount = (of: string): string => `
components:
  app:
    copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }
    backups: { nightly: { at: there/a, every: 1d, verified: 2025-12-01 } }
tenants: { ours: { of: [${of}] } }`;

const followed = (spare: string, rest = '') => `
data: { files: { rpo: 15m } }
components: { app: { holds: files, copies: { main: { at: here/a }, ${spare} } ${rest} } }`;

const FALLBACKS: readonly Case[] = [
  {
    name: '[RD-22] the standby is in the building of what it replaces',
    flawed: standby('here/a'),
    finds: ['gap app/spare app/main'],
    mended: standby('there/a'),
  },
  {
    name: '[RD-22] the standby is on the power supply of what it replaces, and a second one is not',
    flawed: standby('here/b'),
    finds: ['gap app/spare app/main'],
    mended: standby('here/b', ', far: { at: there/a, role: cold }'),
  },
  {
    name: '[RD-26] one account holds the fallback and the backup',
    flawed: inAccount('app/spare, app/nightly'),
    finds: ['gap ours app/spare app/nightly'],
    mended: inAccount('app/spare'),
  },
  {
    name: '[RD-23] the copy is three hours behind',
    flawed: followed('spare: { at: there/a, role: hot, replicates: main, lag: 3h }'),
    finds: ['gap app/spare files'],
    mended: followed(
      'spare: { at: there/a, role: hot, replicates: main, lag: 3h, mode: sync }',
    ).replace('lag: 3h, ', ''),
  },
  {
    name: '[RD-23] lags add up along a chain',
    flawed: followed(`near: { at: here/b, replicates: main, lag: 10m },
      spare: { at: there/a, role: hot, replicates: app/near, lag: 10m }`),
    finds: ['gap app/spare files'],
    mended: followed(`near: { at: here/b, replicates: main, lag: 10m },
      spare: { at: there/a, role: hot, replicates: app/near, lag: 5m }`),
  },
  {
    name: '[RD-23] a picture a day is all there is',
    flawed: followed('', ', backups: { nightly: { every: 1d, at: there/a } }'),
    finds: ['gap app/nightly files'],
    mended: followed('', ', backups: { often: { every: 10m, takes: 5m, at: there/a } }'),
  },
  {
    name: '[RD-23] a picture is only there once it is taken',
    flawed: followed('', ', backups: { often: { every: 15m, takes: 5m, at: there/a } }'),
    finds: ['info app/often files'],
    mended: followed('', ', backups: { often: { every: 15m, at: there/a } }'),
  },
];

const PROMISES: readonly Case[] = [
  {
    name: '[RD-15] nobody said how long the service may be down',
    flawed: 'services: { web: { needs: [app], objectives: { rto: 4h } } }',
    finds: ['gap web'],
    mended: 'services: { web: { needs: [app], objectives: { rto: 4h, mtpd: 1d } } }',
  },
  {
    name: '[RD-12] the address outlives the promise',
    flawed: `${plan('by: ops').replace('steps: {', 'steps: { dns: { do: switch-traffic, of: app, to: there, ttl: 1h },')}
services: { web: { needs: [app], objectives: { rto: 4h, mtpd: 1d } } }`,
    finds: ['gap failover.dns'],
    mended: `${plan('by: ops').replace('steps: {', 'steps: { dns: { do: switch-traffic, of: app, to: there, ttl: 5m },')}
services: { web: { needs: [app], objectives: { rto: 4h, mtpd: 1d } } }`,
  },
  {
    name: '[RD-19] nothing is reserved for what remains to be started',
    flawed: `${plan('by: ops')}
hosting: { here: { offer: on-premise, sites: { a: {} } }, there: { offer: aws, region: eu-west-3 } }`.replace(
      'role: hot',
      'role: cold',
    ),
    finds: ['gap app/spare there'],
    mended: `${plan('by: ops')}
hosting: { here: { offer: on-premise, sites: { a: {} } }, there: { offer: aws, region: eu-west-3 } }`.replace(
      'role: hot',
      'role: cold, reserved: 100%',
    ),
  },
  {
    name: '[RD-20] two sites take one update together',
    flawed: `${plan('by: ops')}
domains: { channel: { kind: update-channel, of: [here/a, there/a] } }`,
    finds: ['gap app/main app/spare channel'],
    mended: `${plan('by: ops')}
domains: { channel: { kind: update-channel, of: [here/a, there/a] } }`.replace(
      'role: hot',
      'role: hot, updates: 7d',
    ),
  },
  {
    name: '[RD-21] what is restored stays shut',
    flawed: backup(
      'at: there/a } } }\nplans: { back: { kind: recovery, trigger: { when: web < 50% }, steps: { fill: { do: restore, what: app/main, from: app/nightly }',
    ),
    finds: ['gap back.fill app/main'],
    mended: backup(
      'at: there/a } } }\nplans: { back: { kind: recovery, trigger: { when: web < 50% }, steps: { fill: { do: restore, what: app/main, from: app/nightly }, open: { do: promote, what: app/main, after: fill }',
    ),
  },
  {
    name: '[RD-25] the probe takes the threshold for full service',
    flawed: `${plan('by: ops').replace('web < 50%', 'web < 90%')}\nprobes: { eye: { watches: web, blind-above: 85% } }`,
    finds: ['gap failover eye'],
    mended: `${plan('by: ops').replace('web < 50%', 'web < 85%')}\nprobes: { eye: { watches: web, blind-above: 85% } }`,
  },
  {
    name: '[RD-24] what is cut off stays so',
    flawed: plan('by: ops }, cut: { do: isolate, what: here/a'),
    finds: ['info failover.cut here/a'],
    mended: plan(
      'by: ops }, cut: { do: isolate, what: here/a }, back: { do: reconnect, what: here',
    ),
  },
  {
    name: '[RD-18] nobody wrote the way back',
    flawed: plan('by: ops').replace('do: start', 'do: promote'),
    finds: ['info failover'],
    mended: plan('by: ops'),
  },
];

describe.each([
  ['means', MEANS],
  ['people', PEOPLE],
  ['data', DATA],
  ['fallbacks', FALLBACKS],
  ['promises', PROMISES],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', ({ name, flawed, finds, mended, leaves = [] }) => {
    const code = /RD-\d+/.exec(name)?.[0] ?? '';
    expect(seen(code, flawed)).toEqual(finds);
    expect(seen(code, mended)).toEqual(leaves);
  });
});

it('every sentence names things as the screen does, in both languages', () => {
  const [one] = observe(
    aDossier(`${plan('by: ops, using: [vault]')}
tools: { vault: { name: { fr: Coffre, en: Vault }, at: here/a } }`),
  ).filter(({ code }) => code === 'RD-1');
  expect(one?.sentence.fr).toContain('«\u202fCoffre\u202f»');
  expect(one?.sentence.en).toContain('“Vault”');
  expect(one?.fix.fr).toContain('Coffre');
});

describe('what several things lack is told once, with the list of them', () => {
  const one = (code: string, text: string) =>
    observe(aDossier(text))
      .filter((it) => it.code === code)
      .map(({ about, sentence }) => [about.join(' '), sentence.en, sentence.fr]);

  it('[RD-15] services by what they lack, then data', () => {
    const text = `
services:
  web: { needs: [app] }
  api: { needs: [app] }
  desk: { needs: [app], objectives: { rto: 4h } }
data: { files: {}, acts: {} }
components:
  app: { holds: files, copies: { main: { at: here/a } } }
  db: { holds: acts, copies: { main: { at: here/a } } }
`;
    expect(one('RD-15', text)).toEqual([
      [
        'web api',
        'The services “web” and “api” have no RTO and no MTPD.',
        'Les services «\u202fweb\u202f» et «\u202fapi\u202f» n’ont pas de RTO ni de DMIA.',
      ],
      ['desk', 'The service “desk” has no MTPD.', 'Le service «\u202fdesk\u202f» n’a pas de DMIA.'],
      [
        'files acts',
        'Nothing says how much of “files” and “acts” one accepts to lose.',
        'Rien ne dit ce que l’on accepte de perdre de «\u202ffiles\u202f» et «\u202facts\u202f».',
      ],
    ]);
  });

  it('[RD-17] plans, with how many steps each', () => {
    const text = `${plan('by: ops')}
  rebuild:
    kind: recovery
    steps: { look: { do: task, by: ops }, act: { do: task, by: ops } }
`;
    expect(one('RD-17', text)).toEqual([
      [
        'failover failover.go rebuild rebuild.look rebuild.act',
        'Steps not rehearsed for a year, or never: “failover” (1 step), “rebuild” (2 steps).',
        'Étapes non répétées depuis un an, ou jamais\u202f: «\u202ffailover\u202f» (1 étape), «\u202frebuild\u202f» (2 étapes).',
      ],
    ]);
  });

  it('[RD-19] the standbys of one hosting', () => {
    const text = `
hosting: { here: { offer: on-premise, sites: { a: {} } }, there: { offer: aws, region: eu-west-3 } }
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } }
  db: { copies: { main: { at: here/a }, spare: { at: there/b, role: cold } } }
plans:
  go: { kind: recovery, trigger: { when: web < 50% }, steps: { a: { do: provision, what: app/spare }, b: { do: provision, what: db/spare } } }
`;
    expect(one('RD-19', text).map(([about, en]) => [about, en])).toEqual([
      [
        'app/spare db/spare there',
        '“app/spare” and “db/spare” have 0% of their capacity reserved: the rest is to be had of “Amazon Web Services, Paris” on the day that everybody asks.',
      ],
    ]);
  });
});

describe('times are said in their own unit', () => {
  const saidIn = (code: string, text: string): string =>
    observe(aDossier(text)).find((one) => one.code === code)?.sentence.en ?? '';
  const until = (day: string) => `${plan('by: ops, using: [certificate]')}
tools: { certificate: { kind: credential, expires: ${day} } }`;

  it('[RD-13] one day, and the day itself', () => {
    expect(saidIn('RD-13', until('2026-01-06'))).toContain('in 1 day,');
    expect(saidIn('RD-13', until('2026-01-07'))).toContain('in 2 days,');
    expect(saidIn('RD-13', until('2026-01-05'))).toContain('that very day,');
  });

  it('[RD-9] an hour is no 0 days', () => {
    expect(saidIn('RD-9', backup('at: there/a, keep: 90m'))).toContain('kept for 1 h 30 min;');
    expect(saidIn('RD-9', backup('at: there/a, keep: 14d'))).toContain('kept for 14 days;');
  });

  it('[RD-23] in both languages', () => {
    const [one] = observe(
      aDossier(followed('spare: { at: there/a, role: hot, replicates: main, lag: 3h }')),
    ).filter(({ code }) => code === 'RD-23');
    expect(one?.sentence.en).toContain('runs 3 h behind, for an RPO of 15 min');
    expect(one?.sentence.fr).toMatch(/3\sh de retard/);
  });
});
