/** What befalls an account befalls what lives in it; and what happens when we close an access ourselves. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';
import { resultsDisagree } from '../helpers/swarm/agreement.ts';

/** Two products in the same places, each in an account of its own; a backup of the first in a third one. */
const housed = (incident: string, plans = '') => `
services: { web: { needs: [app] }, other: { needs: [theirs] } }
data: { files: {}, papers: {} }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} } }
tools: { code: { at: here/a }, forge: { at: here/a } }
people: { hosted: {}, ops: {} }
components:
  app:
    holds: files
    copies: { main: { at: here/a }, twin: { at: here/b, role: warm, replicates: main, lag: 1m } }
    backups: { near: { at: here/b, every: 1h, survives: 0% }, far: { at: there/a, every: 1h, survives: 0% } }
  theirs:
    holds: papers
    copies: { main: { at: here/a } }
    backups: { near: { at: here/b, every: 1h, survives: 0% } }
tenants:
  ours: { of: [app/main, app/twin, app/near, code, hosted] }
  elsewhere: { of: [app/far] }
plans: { ${plans} }
incidents: { one: [${incident}] }`;

/** Where each thing of the two products ends. */
const endsOf = (run: Run): Readonly<Record<string, unknown>> => ({
  ours: ['app/main', 'app/twin'].map((id) => finalState(run, 'copy', id)),
  near: finalState(run, 'backup', 'app/near'),
  code: finalState(run, 'tool', 'code'),
  hosted: finalState(run, 'member', 'hosted/1'),
  rest: [
    finalState(run, 'copy', 'theirs/main'),
    finalState(run, 'backup', 'theirs/near'),
    finalState(run, 'backup', 'app/far'),
    finalState(run, 'tool', 'forge'),
    finalState(run, 'member', 'ops/1'),
  ],
});

describe('[ENG-256] accounts', () => {
  it('deleted, an account goes with all that lives in it, and with nothing else of these places', () => {
    expect(endsOf(aRun(housed('{ at: T+0, do: delete, what: ours }')))).toMatchInlineSnapshot(`
      {
        "code": "unusable",
        "hosted": "off",
        "near": "lost",
        "ours": [
          "absent",
          "absent",
        ],
        "rest": [
          "serving",
          "protecting",
          "interrupted",
          "usable",
          "off",
        ],
      }
    `);
  });

  it('cut, what lives in it is of no use, and comes back when the cut ends', () => {
    const cut = '{ at: T+0, do: cut, what: ours, notice: 0s';
    expect(endsOf(aRun(housed(`${cut} }`)))).toMatchInlineSnapshot(`
      {
        "code": "unusable",
        "hosted": "absent",
        "near": "suspended",
        "ours": [
          "suspended",
          "suspended",
        ],
        "rest": [
          "serving",
          "protecting",
          "interrupted",
          "usable",
          "off",
        ],
      }
    `);
    const back = aRun(housed(`${cut}, for: 2h }`));
    expect(play(back, [{ kind: 'backup', type: 'transition' }])).toMatchInlineSnapshot(`
      "T+0:00  backup app/near  protecting → suspended
      T+0:00  backup app/far   protecting → interrupted
      T+2:00  backup app/near  suspended → interrupted
      T+2:00  backup app/near  interrupted → protecting
      T+2:00  backup app/far   interrupted → protecting"
    `);
    expect(finalState(back, 'copy', 'app/main')).toBe('serving');
    expect(finalState(back, 'tool', 'code')).toBe('usable');
  });

  it('a backup in an account that is cut is not read; one in another account is', () => {
    const restore = (from: string) =>
      aRun(
        housed(
          '{ at: T+0, do: cut, what: ours, notice: 0s }, { at: T+0, do: corrupt, what: papers }',
          `go: { kind: recovery, trigger: { when: web < 50% }, steps: { r: { do: restore, what: app/main, from: app/${from}, takes: 1h, succeeds: 100% } } }`,
        ),
      );
    const told = [{ kind: 'step' }] as const;
    expect(play(restore('near'), told)).toMatchInlineSnapshot(`
      "T+0:03  step go.r  pending → waiting
      T+0:03  step go.r  misses place app/main (for good), backup app/near"
    `);
    expect(play(restore('far'), told)).toMatchInlineSnapshot(`
      "T+0:03  step go.r  pending → waiting
      T+0:03  step go.r  misses place app/main (for good)"
    `);
  });

  it('both executors agree', () => {
    const dossier = aDossier(housed('{ at: T+0, do: cut, what: ours, notice: 1h, for: 2h }'));
    expect(resultsDisagree(dossier, requestOf(dossier))).toBeNull();
  });
});

describe('[ENG-257] an access that we close ourselves', () => {
  const partner = (incident: string, steps = '') => `
services: { web: { needs: [app] } }
tools: { federation: { at: there/a }, link: { kind: network } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} } }
people: { ops: {} }
components:
  app: { needs: [federation, { need: link, without: 50% }], copies: { main: { at: here/a } } }
contracts: { deal: { covers: [there, link] } }
plans: { ${steps} }
incidents: { one: [${incident}] }`;

  it('what needs it does without, until it is opened again', () => {
    const run = aRun(partner('{ at: T+0, do: close-access, what: link, for: 3h }'));
    expect(play(run, [{ kind: 'service', type: 'level' }])).toMatchInlineSnapshot(`
      "T+0:00  service web  100% → 50%  (by component app)
      T+3:00  service web  50% → 100%"
    `);
  });

  it.each([
    ['a tool', 'federation'],
    ['what an operator gives', 'operator:there'],
    ['what a contract gives', 'deal'],
  ])('%s: the service falls', (_, what) => {
    const run = aRun(partner(`{ at: T+0, do: close-access, what: '${what}' }`));
    expect(finalState(run, 'tool', 'federation')).toBe('unusable');
    expect(finalState(run, 'service', 'web')).toBe('down');
  });

  it('a plan closes it and opens it again; what broke meanwhile stays broken', () => {
    const plan = (what: string) =>
      `shut: { kind: continuity, trigger: { when: here is frozen }, steps: { close: { do: isolate, what: ${what}, by: ops, takes: 1h, succeeds: 100% }, open: { do: reconnect, what: ${what}, by: ops, after: close, takes: 4h, succeeds: 100% } } }`;
    const frozen = '{ at: T+0, do: freeze-control-plane, what: here }';
    const tools = (run: Run) => play(run, [{ kind: 'tool', type: 'transition' }]);
    expect(tools(aRun(partner(frozen, plan('federation'))))).toMatchInlineSnapshot(`
      "T+1:05  tool federation  usable → unusable
      T+5:05  tool federation  unusable → usable"
    `);
    const broken = `${frozen}, { at: T+2h, do: tool-loss, what: federation }`;
    expect(finalState(aRun(partner(broken, plan('federation'))), 'tool', 'federation')).toBe(
      'unusable',
    );
    expect(tools(aRun(partner(frozen, plan('deal'))))).toMatchInlineSnapshot(`
      "T+1:05  tool federation  usable → unusable
      T+1:05  tool link        usable → unusable
      T+5:05  tool federation  unusable → usable
      T+5:05  tool link        unusable → usable"
    `);
  });
});
