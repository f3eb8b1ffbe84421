/** Standbys for which their hosting has no machine left. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Levels of a service as they change, from the incident on. */
const levelsOf = (run: Run, id: string): readonly string[] =>
  entriesOf(run, { kind: 'service', id, type: 'level' }).map(
    ({ at, to }) => `T+${(at - run.incidentAt) / 3600}:00 ${Math.round(to * 100)}%`,
  );

/** Two products, one after the other by priority, for a quota of one; both come back after eight hours. */
const portfolio = (steps = '', people = 1, role = 'pilot-light'): Run =>
  aRun(`
services: { first: { needs: [one] }, second: { needs: [two], objectives: { rto: 4h } } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} }, quota: 100% }
components:
  one: { copies: { main: { at: here/a }, spare: { at: there/a, role: ${role}, reserved: 0% } } }
  two: { copies: { main: { at: here/a }, spare: { at: there/a, role: ${role}, reserved: 0% } } }
people: { crew: { count: ${people} } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      start-one: { do: ${role === 'hot' ? 'verify' : 'start, what: one/spare'}, takes: 1h, by: crew, succeeds: 100% }
      open-one: { do: promote, what: one/spare, takes: 0s, after: start-one }
  then:
    kind: recovery
    priority: 6
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      start-two: { do: ${role === 'hot' ? 'verify' : 'start, what: two/spare'}, takes: 1h, by: crew, succeeds: 100% }
      open-two: { do: promote, what: two/spare, takes: 1h, after: start-two }
      ${steps}
incidents: { outage: [{ at: T+0, do: outage, what: here/a, for: 8h }] }
`);

describe('a quota that is spent', () => {
  it.each([
    ['by whoever came first', 1, 'pilot-light'],
    ['by who ended at the same second', 2, 'pilot-light'],
    ['for standbys that run', 1, 'hot'],
  ])('[ENG-495] keeps the next from taking the place of what serves: %s', (_, people, role) => {
    const run = portfolio('', people, role);
    expect(levelsOf(run, 'first')).toEqual(['T+0:00 0%', 'T+1:00 100%']);
    expect(levelsOf(run, 'second')).toEqual(['T+0:00 0%', 'T+8:00 100%']);
    expect(finalState(run, 'copy', 'two/main')).toBe('serving');
    expect(judge(run).plans[1]?.outcome).toBe('stuck');
    expect(judge(run).word).toBe('stuck');
  });

  it('[ENG-495] names who holds it', () => {
    const [wait] = entriesOf(portfolio(), {
      kind: 'step',
      id: 'then.start-two',
      type: 'waiting',
    }).slice(-1);
    if (!wait) throw new Error('no wait');
    expect(wait.missing).toMatchObject([
      { kind: 'capacity', forGood: true, heldBy: [{ kind: 'copy', id: 'one/spare' }] },
    ]);
    const said = (language: 'fr' | 'en') => plain(sentenceOf(portfolio(), wait, language));
    expect([said('en'), said('fr')]).toMatchInlineSnapshot(`
      [
        "The step “Start (start-two)” waits for machines of the hosting there, whose quota is held by the copy one (spare) (no return in sight).",
        "L’étape « Démarrer (start-two) » attend des machines de l’hébergement there, dont le quota est pris par la copie one (spare) (aucun retour prévu).",
      ]
    `);
  });

  it('[ENG-495] is waited for while a step may give some of it back', () => {
    const run = portfolio('shrink: { do: scale, what: one/spare, to: 50%, takes: 3h }');
    expect(play(run, [{ type: 'capacity' }])).toMatchInlineSnapshot(`
      "T+3:00  copy one/spare  capacity 100% → 50%
      T+4:00  copy two/spare  capacity 100% → 50%"
    `);
    expect(levelsOf(run, 'second')).toEqual(['T+0:00 0%', 'T+5:00 50%']);
  });

  const sent = (spare: string, to = 'two/spare'): Run =>
    aRun(`
services: { first: { needs: [one] }, second: { needs: [two] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} }, quota: 100% }
components:
  one: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot, reserved: 0% } } }
  two: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot, ${spare} } } }
plans:
  go:
    kind: recovery
    trigger: { on: T+1h }
    steps:
      take: { do: promote, what: one/spare, takes: 0s, succeeds: 100% }
      route: { do: switch-traffic, of: two, to: ${to}, ttl: 0s, takes: 1h, succeeds: 100%, after: take }
incidents: { elsewhere: [{ at: T+20h, do: outage, what: here/a, for: 1h }] }
`);

  it('[ENG-511] users are not sent to a standby without a machine', () => {
    const run = sent('reserved: 0%');
    expect(finalState(run, 'copy', 'two/main')).toBe('serving');
    expect(levelsOf(run, 'second')).toEqual(['T+20:00 0%', 'T+21:00 100%']);
    expect(judge(run).plans[0]?.outcome).toBe('stuck');
    expect(finalState(sent('reserved: 100%'), 'copy', 'two/spare')).toBe('serving');
  });

  it('[ENG-511] where several stand, those that have machines take the users', () => {
    const run = sent('reserved: 0% }, other: { at: there/a, role: hot, reserved: 100%', 'there');
    expect(finalState(run, 'copy', 'two/other')).toBe('serving');
    expect(finalState(run, 'copy', 'two/spare')).toBe('ready');
    const none = sent('reserved: 0% }, other: { at: there/a, role: hot, reserved: 0%', 'there');
    expect(finalState(none, 'copy', 'two/main')).toBe('serving');
  });
});
