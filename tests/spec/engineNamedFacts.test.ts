/** What is said of a component, an account, a technology or a certificate, whatever made it so. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';

/** A plan on a condition, and what it does. */
const planOn = (when: string, step = 'do: task, takes: 5m'): string => `
plans:
  recover:
    kind: recovery
    trigger: { when: ${when}, learned-after: 7m }
    steps: { work: { ${step} } }`;

describe('[ENG-300] a component is down when it serves nothing, however that came about', () => {
  it.each([
    [
      'a standby that is still to be made does not keep it up',
      'copies: { main: { at: here/a }, spare: { at: there/b, role: cold } }',
      'outage, what: here/a',
    ],
    [
      'nor does one that stands by',
      'copies: { main: { at: here/a }, spare: { at: there/b, role: warm } }',
      'outage, what: here/a',
    ],
    [
      'what it needs is missing',
      'needs: [vault], copies: { main: { at: here/a } }',
      'outage, what: vault',
    ],
    ['its account is cut', 'copies: { main: { at: here/a } }', 'cut, what: account, notice: 0s'],
  ])('%s', (_, app, effect) => {
    const run = aRun(`
components: { app: { ${app} } }
tools: { vault: {} }
tenants: { account: { of: [app] } }
${planOn('app is down')}
incidents: { one: [{ at: T+0, do: ${effect} }] }`);
    expect(play(run, [{ kind: 'plan' }])).toContain('T+0:07  plan recover');
  });

  it('a copy beside it that serves keeps it up', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, twin: { at: there/b } } } }
${planOn('app is down')}
incidents: { one: [{ at: T+0, do: outage, what: here/a }] }`);
    expect(finalState(run, 'plan', 'recover')).toBe('dormant');
  });
});

describe('[ENG-301] of an account, a plan sees that it is cut, down, or about to be', () => {
  it.each([
    ['is cut', 'cut, what: account, notice: 0s', 'T+0:07'],
    ['is down', 'delete, what: account', 'T+0:07'],
    ['is under-notice', 'cut, what: account, notice: 10d', 'T+0:07'],
  ])('%s', (state, effect, at) => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: here/a, role: cold } } } }
tenants: { account: { of: [app] } }
${planOn(`account ${state}`)}
incidents: { one: [{ at: T+0, do: ${effect} }] }`);
    expect(play(run, [{ kind: 'plan' }])).toContain(`${at}  plan recover`);
  });
});

it('[ENG-302] a technology that is no hosting’s is down when all that is built on it is', () => {
  const run = aRun(`
components: { app: { built-on: [agent], copies: { main: { at: here/a }, twin: { at: there/b } } } }
${planOn('technology:agent is down')}
incidents: { one: [{ at: T+0, do: update, what: technology:agent }] }`);
  expect(play(run, [{ kind: 'plan' }])).toContain('T+0:07  plan recover');
});

describe('[ENG-303] what is announced with a notice is renewed before it ends, or falls', () => {
  const certificate = (takes: string): string => `
components: { app: { needs: [pass], copies: { main: { at: here/a } } } }
tools: { pass: { kind: credential } }
${planOn('pass is under-notice', `do: repair, what: pass, takes: ${takes}`)}
incidents: { one: [{ at: T+0, do: distrust, what: pass, notice: 3h }] }`;

  it('renewed within the notice, it does not fall', () => {
    const run = aRun(certificate('1h'));
    expect(play(run, [{ kind: 'tool' }, { kind: 'service', type: 'transition' }])).toBe('');
    expect(finalState(run, 'plan', 'recover')).toBe('completed');
  });

  it('later, it falls at the end of the notice and comes back with the work', () => {
    const run = aRun(certificate('4h'));
    expect(play(run, [{ kind: 'service', type: 'transition' }])).toMatchInlineSnapshot(`
      "T+3:00  service web  nominal → down
      T+4:07  service web  down → nominal"
    `);
  });

  it('a tool that is renewed before its date does not run out that day', () => {
    const run = aRun(`
components: { app: { needs: [pass], copies: { main: { at: here/a } } } }
tools: { pass: { kind: credential, expires: 2026-05-20 12:00 }, door: {} }
${planOn('door is down', 'do: repair, what: pass, takes: 10m')}
incidents: { one: [{ at: T+0, do: outage, what: door }] }`);
    expect(finalState(run, 'plan', 'recover')).toBe('completed');
    expect(play(run, [{ kind: 'service', type: 'transition' }])).toBe('');
  });
});

it('[ENG-304] an attacker who goes for a technology strikes every copy that is built on it', () => {
  const run = aRun(`
components: { app: { built-on: [agent], copies: { main: { at: here/a }, twin: { at: there/b } } } }
incidents: { one: [{ at: T+0, do: encrypt, what: technology:agent }] }`);
  expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
    "T+0:00  copy app/main  serving → failed
    T+0:00  copy app/twin  serving → failed"
  `);
});

describe('what is up', () => {
  const world = (condition: string): string => `
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } }
tools: { link: { kind: network } }
plans:
  look:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps:
      first: { do: wait, for: 1h }
      then: { do: task, takes: 1m, after: first, if: ${condition} }
incidents:
  loss:
    - { at: T+0, do: outage, what: [here/a, link], for: 30m }
    - { at: T+50m, do: outage, what: here/b }
`;
  const isDone = (condition: string): boolean =>
    finalState(aRun(world(condition)), 'step', 'look.then') === 'done';

  it('[ENG-377] is what is not down', () => {
    for (const back of ['app', 'app/main', 'link', 'here', 'here/a']) {
      expect([back, isDone(`${back} is up`), isDone(`${back} is down`)]).toEqual([
        back,
        true,
        false,
      ]);
    }
    expect([isDone('here/b is up'), isDone('here/b is down')]).toEqual([false, true]);
  });
});
