/** Means, ways of people and room that go with what a plan answers, or that wait for it. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/scenario/index.ts';
import { aDossier } from '../helpers/aDossier.ts';

/** Level and elements of each observation of one code. */
const seen = (code: string, text: string): readonly string[] =>
  observe(aDossier(text))
    .filter((one) => one.code === code)
    .map(({ level, about }) => [level, ...about].join(' '));

const sentences = (code: string, text: string): readonly string[] =>
  observe(aDossier(text))
    .filter((one) => one.code === code)
    .map(({ sentence }) => sentence.en);

/** Users of `app` go from `here` to `there`; `step` says more of the step, `more` of the dossier. */
const switched = (step = '', more = ''): string => `
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
people: { ops: { count: 3 } }
plans:
  route: { kind: recovery, trigger: { when: web < 50% }, steps: { go: { do: switch-traffic, of: app, to: there, by: ops, ${step} } } }
${more}`;

describe('a plan that only sends users elsewhere', () => {
  it('[RD-1] needs no tool of the place that they leave', () => {
    const at = (place: string): string =>
      switched('using: [names]', `tools: { names: { at: ${place} } }`);
    expect(seen('RD-1', at('here/a'))).toEqual(['gap names route app/main']);
    expect(seen('RD-1', at('there/b'))).toEqual([]);
  });

  it('[RD-1] leaves the active copies that are not where they go', () => {
    const both = (place: string): string =>
      switched('using: [names]', `tools: { names: { at: ${place} } }`).replace(', role: hot', '');
    expect(seen('RD-1', both('here/a'))).toEqual(['gap names route app/main']);
    expect(seen('RD-1', both('there/a'))).toEqual([]);
  });

  it('[RD-2] is not written only there', () => {
    const text = switched('', 'tools: { wiki: { at: here/a } }');
    expect(seen('RD-2', text.replace('route: {', 'route: { written-in: wiki,'))).toEqual([
      'gap route wiki app/main',
    ]);
  });

  it('[RD-18] says how they come back', () => {
    const back = 'back: { do: switch-traffic, of: app, to: here, after: go },';
    expect(seen('RD-18', switched())).toEqual(['info route']);
    expect(seen('RD-18', switched().replace('steps: {', `steps: { ${back}`))).toEqual([]);
    // Between two places that serve alike there is nothing to come back from.
    expect(seen('RD-18', switched().replace(', role: hot', ''))).toEqual([]);
  });
});

/** A standby far away, started by people with ways of their own. */
const worked = (people: string, tools: string, steps = ''): string => `
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
people: { ${people} }
tools: { ${tools} }
plans:
  failover: { kind: recovery, trigger: { when: web < 50% }, steps: { ${steps} go: { do: promote, what: app/spare, by: ops } } }
`;

describe('whoever acts', () => {
  const here = 'vpn: { kind: network, at: here/a }, sim: { kind: network, at: there/b }';

  it('[RD-1] does not work only through what is lost', () => {
    expect(seen('RD-1', worked('ops: { works-through: [vpn] }', here))).toEqual([
      'gap ops vpn failover app/main',
    ]);
    expect(seen('RD-1', worked('ops: { works-through: [vpn, sim] }', here))).toEqual([]);
  });

  it('[RD-1] nor through what needs what is lost', () => {
    const tools = 'vpn: { kind: network, needs: [net] }, net: { kind: network, at: here/a }';
    expect(seen('RD-1', worked('ops: { works-through: [vpn] }', tools))).toEqual([
      'gap ops vpn failover app/main',
    ]);
  });

  it('[RD-1] has deputies with another way, or goes there', () => {
    const two = worked('ops: { works-through: [vpn] }, others: {}', here);
    expect(seen('RD-1', two.replace('by: ops', 'by: ops, deputies: others'))).toEqual([]);
    const sent = 'road: { do: travel, takes: 1h, by: ops },';
    expect(seen('RD-1', worked('ops: { works-through: [vpn] }', here, sent))).toEqual([]);
  });

  it('[RD-1] can be called, when not always there', () => {
    const called = (hours: string): string =>
      worked(`ops: { called-through: [vpn]${hours} }`, here);
    expect(seen('RD-1', called(', hours: mon-fri 09:00-17:00, on-call: { answers: 5m }'))).toEqual([
      'gap ops vpn failover app/main',
    ]);
    expect(seen('RD-1', called(''))).toEqual([]);
    expect(seen('RD-1', called(", hours: '24/7'"))).toEqual([]);
  });

  it('[RD-1] decides through something that is left', () => {
    const text = worked('ops: {}, boss: { works-through: [vpn] }', here);
    const asked = (by: string): string => text.replace('steps:', `decision: { by: ${by} }, steps:`);
    expect(seen('RD-1', asked('boss'))).toEqual(['gap boss vpn failover app/main']);
    expect(seen('RD-1', asked('[boss, ops]'))).toEqual([]);
  });
});

/** The network `net` is mended by people who work through what it carries. */
const mended = (people: string, step = ''): string => `
components:
  app: { copies: { main: { at: here/a } } }
  net: { copies: { core: { at: here/b } } }
tools: { vpn: { kind: network, needs: [net] }, sim: { kind: network } }
people: { ops: { ${people} } }
plans:
  mend: { kind: recovery, trigger: { when: net is down }, steps: { look: { do: verify, ${step} }, fix: { do: repair, what: net/core, by: ops, after: look } } }
`;

describe('what is mended by itself', () => {
  it('[RD-3] by people who work through it', () => {
    expect(seen('RD-3', mended('works-through: [vpn]'))).toEqual(['gap mend.fix vpn net']);
    expect(seen('RD-3', mended('works-through: [vpn, sim]'))).toEqual([]);
  });

  it('[RD-3] with a tool of a step before', () => {
    expect(seen('RD-3', mended('', 'using: [vpn]'))).toEqual(['gap mend.fix vpn net']);
    expect(seen('RD-3', mended('', 'using: [sim]'))).toEqual([]);
  });

  it('[RD-3] not where another copy of it goes on', () => {
    const text = mended('works-through: [vpn]');
    expect(seen('RD-3', text.replace('core:', 'other: { at: there/b }, core:'))).toEqual([]);
  });

  it('[RD-3] not where some step brings it back without it', () => {
    const other = 'hand: { do: repair, what: net/core, takes: 4h },';
    const text = mended('works-through: [vpn]').replace('steps: {', `steps: { ${other}`);
    expect(seen('RD-3', text)).toEqual([]);
  });
});

/** Two standbys to be started at `there`, on one’s own premises. */
const room = (there: string, more = ''): string => `
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} }, ${there} }
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } }
  db: { copies: { main: { at: here/a }, spare: { at: there/a, role: pilot-light, capacity: 80% } } }
plans:
  go: { kind: recovery, trigger: { when: web < 50% }, steps: { a: { do: start, what: app/spare }, b: { do: switch-traffic, of: db, to: there } } }
${more}`;

describe('room', () => {
  it('[RD-19] is there for all that the plans start in one place', () => {
    expect(sentences('RD-19', room('quota: 150%'))).toEqual([
      '“app/spare” and “db/spare” ask “there” for 180% of the usual demand, and it gives 150%: the last to start will lack room.',
    ]);
    expect(seen('RD-19', room('quota: 180%'))).toEqual([]);
    expect(seen('RD-19', room('quota: 150%').replace('cold', 'cold, reserved: 50%'))).toEqual([]);
  });

  it('[RD-19] is worth a note where the minimum is sure', () => {
    const kept = (reserved: string, more = ''): string => `
hosting: { here: { offer: on-premise, operator: here, sites: { a: {} } }, there: { offer: aws, region: eu-west-3 } }
services: { web: { needs: [app], objectives: { rto: 1h, mtpd: 2h, mbco: 50% }${more} } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold, reserved: ${reserved} } } } }
plans:
  go: { kind: recovery, trigger: { when: web < 50% }, steps: { a: { do: provision, what: app/spare } } }
`;
    expect(seen('RD-19', kept('49%'))).toEqual(['gap app/spare there']);
    expect(seen('RD-19', kept('50%'))).toEqual(['info app/spare there']);
    expect(seen('RD-19', kept('100%'))).toEqual([]);
    // A standby that says no capacity is sized for the peak, and half of it is the minimum of the peak.
    const peak = ', peaks: [{ during: 05-15/06-08, demand: 200% }]';
    expect(seen('RD-19', kept('49%', peak))).toEqual(['gap app/spare there']);
    expect(seen('RD-19', kept('50%', peak))).toEqual(['info app/spare there']);
  });

  it('[RD-19] is not one’s own where an incident has everybody ask', () => {
    const rush = (what: string): string =>
      room('', `incidents: { rush: [{ do: capacity-rush, at: T+0, what: ${what} }] }`);
    expect(seen('RD-19', rush('there'))).toEqual(['gap app/spare db/spare there']);
    expect(
      seen('RD-19', rush('country:FR').replace('a: {} }, }', 'a: { country: FR } } }')),
    ).toEqual(['gap app/spare db/spare there']);
    expect(seen('RD-19', rush('here'))).toEqual([]);
  });
});

/** `app` is promoted far away; `step`, `copy` and `plan` say more of the step, of the standby and of the plan. */
const promoted = ({ tools = '', copy = '', plan = '', components = '' }): string => `
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot, ${copy} } } }
  ${components}
people: { ops: { count: 3 } }
tools: { ${tools} }
plans:
  failover: { kind: recovery, ${plan} trigger: { when: web < 50% }, steps: { go: { do: promote, what: app/spare, by: ops } } }
`;

describe('what a step cannot do without, though it does not name it', () => {
  const key = (at: string): string =>
    promoted({ tools: `hsm: { kind: credential, at: ${at} }`, copy: 'key: hsm' });

  it('[RD-1] the key of the standby outlives what it stands in for', () => {
    expect(seen('RD-1', key('here/a'))).toEqual(['gap hsm failover app/main']);
    expect(seen('RD-1', key('[here/a, there/b]'))).toEqual([]);
  });

  it('[RD-1] so does the key of the backup that is read', () => {
    const read = (at: string): string => `
data: { files: {} }
components:
  app: { holds: files, copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }, backups: { night: { every: 1d, at: there/b, key: hsm } } }
tools: { hsm: { kind: credential, at: ${at} } }
plans:
  failover: { kind: recovery, trigger: { when: web < 50% }, steps: { fill: { do: restore, what: app/spare, from: app/night } } }
`;
    expect(seen('RD-1', read('here/a'))).toEqual(['gap hsm failover app/main']);
    expect(seen('RD-1', read('there/b'))).toEqual([]);
  });

  it('[RD-1] and the list of systems that alone knows of it', () => {
    const listed = (at: string): string =>
      promoted({ tools: `cmdb: { at: ${at} }` }).replace('app: {', 'app: { listed-in: cmdb,');
    expect(seen('RD-1', listed('here/a'))).toEqual(['gap cmdb failover app/main']);
    expect(seen('RD-1', listed('there/b'))).toEqual([]);
  });

  it('[RD-3] the document that it is read in does not need what it brings back', () => {
    const written = (needs: string, more = ''): string =>
      promoted({
        tools: `doc: { kind: document, ${needs} }, paper: { kind: document }`,
        plan: `written-in: [doc${more}],`,
        components: 'wiki: { needs: [app], copies: { main: { at: there/b } } }',
      });
    expect(seen('RD-3', written('needs: [app]'))).toEqual(['gap failover.go doc app']);
    expect(seen('RD-3', written('needs: [wiki]'))).toEqual(['gap failover.go doc app']);
    expect(seen('RD-3', written('needs: [wiki]', ', paper'))).toEqual([]);
    expect(seen('RD-3', written('needs: [{ need: app, without: 50% }]'))).toEqual([]);
  });

  it('[RD-3] nor where a step brings it back from end to end', () => {
    const text = promoted({ tools: 'console: { needs: [app] }' });
    const whole = (using: string): string =>
      text.replace('do: promote, what: app/spare', `do: recover, what: app/main${using}`);
    expect(seen('RD-3', whole(', using: [console]'))).toEqual(['gap failover.go console app']);
    expect(seen('RD-3', whole(''))).toEqual([]);
  });

  it('[RD-2] the document is lost with what it needs too', () => {
    const written = (needs: string): string =>
      promoted({
        tools: `doc: { kind: document, needs: [${needs}] }`,
        plan: 'written-in: [doc],',
        components: `wiki: { copies: { main: { at: here/a } } }
  mirror: { copies: { main: { at: there/b } } }`,
      });
    expect(seen('RD-2', written('wiki'))).toEqual(['gap failover doc app/main']);
    expect(seen('RD-2', written('{ any: [wiki, mirror] }'))).toEqual([]);
  });

  it('[RD-1] what it is to start with counts where it has to start again', () => {
    const started = (at: string): string =>
      promoted({
        tools: 'console: { needs: [sso] }',
        components: `sso: { needs: [{ need: names, to-start: true }], copies: { main: { at: ${at} } } }
  names: { copies: { main: { at: here/a } } }`,
      }).replace('by: ops', 'by: ops, using: [console]');
    expect(seen('RD-1', started('here/a'))).toEqual([
      'gap sso failover app/main',
      'gap names failover app/main',
    ]);
    expect(seen('RD-1', started('there/b'))).toEqual([]);
  });

  it('[RD-1] of several that stand in for each other, all are lost', () => {
    const console = (second: string): string =>
      promoted({
        tools: `console: { needs: [{ any: [one, two] }] }, one: { at: here/a }, two: { at: ${second} }`,
      }).replace('by: ops', 'by: ops, using: [console]');
    expect(seen('RD-1', console('here/a'))).toEqual([
      'gap one failover app/main',
      'gap two failover app/main',
    ]);
    expect(seen('RD-1', console('there/b'))).toEqual([]);
  });
});

describe('a plan that nothing launches', () => {
  const restored = (other: string): string => `
data: { files: {} }
components:
  app: { holds: files, copies: { main: { at: here/a } }, backups: { night: { every: 1d, at: there/b } } }
tools: { certificate: { kind: credential, expires: 2026-02-01 } }
plans:
  back: { kind: recovery, trigger: { when: web < 50% }, steps: { fill: { do: restore, what: app/main, from: app/night, using: [certificate] }, cut: { do: isolate, what: there } } }
  other: { kind: recovery, ${other} steps: { open: { do: promote, what: app/main }, renew: { do: repair, what: certificate }, again: { do: reconnect, what: there } } }
`;
  const launched = restored('trigger: { when: app is down },');

  it('[RD-21] opens nothing', () => {
    expect(seen('RD-21', restored(''))).toEqual(['gap back.fill app/main']);
    expect(seen('RD-21', launched)).toEqual([]);
    const called = restored('').replace('cut:', 'next: { do: plan, what: other }, cut:');
    expect(seen('RD-21', called)).toEqual([]);
  });

  it('[RD-13] renews nothing', () => {
    expect(seen('RD-13', restored(''))).toEqual(['gap certificate']);
    expect(seen('RD-13', launched)).toEqual([]);
  });

  it('[RD-24] gives nothing back', () => {
    expect(seen('RD-24', restored(''))).toEqual(['info back.cut there']);
    expect(seen('RD-24', launched)).toEqual([]);
  });
});
