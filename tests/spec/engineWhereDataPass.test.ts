/** The law on data that only pass, and on what is left of them in tools. */
import { describe, expect, it } from 'vitest';
import { predicatesOf } from '../../src/kinds/doctrines/index.ts';
import { directoryOf } from '../../src/scenario/directory.ts';
import { designFactsOf } from '../../src/scenario/readiness/designFacts.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const passing = (component: string, more = ''): string => `
product: { doctrine: cloud-au-centre-2023, regulations: [gdpr] }
data: { files: { class: [legal-secret] }, notes: { class: [personal] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  us: { offer: aws, region: us-east-1 }
components:
  app: { needs: [front], holds: files, copies: { main: { at: here/a } } }
  front: ${component}
${more}`;

const FIRE = 'incidents: { fire: [{ at: T+0, do: outage, what: here/b, for: 2h }] }';

describe('[ENG-250] data that only pass', () => {
  it('are judged where a copy stands while it serves, its breach is to be decided, and ends with its service', () => {
    const run = aRun(
      passing(
        `{ processes: files, switchover: { takes: 1m }, copies: { main: { at: here/b }, spare: { at: us/a, role: hot } } }`,
        `people: { ops: {} }
plans:
  back:
    kind: recovery
    trigger: { when: front/main is ready, learned-after: 0s }
    steps: { back: { do: promote, what: front/main, by: ops, takes: 1m, succeeds: 100% } }
${FIRE}`.replace('front/main is ready', 'web < 50%'),
      ),
    );
    expect(play(run, [{ kind: 'rule', id: 'P1:front/spare' }])).toMatchInlineSnapshot(
      `"T+0:01  rule P1:front/spare  kept → breached"`,
    );
    expect(finalState(run, 'rule', 'P9:front/spare')).toBe('breached');
    expect(entriesOf(run, { kind: 'rule', id: 'P1:front/main' })).toEqual([]);
  });

  it('a dossier that says nothing of them is judged on what is kept only', () => {
    const run = aRun(passing(`{ copies: { main: { at: us/a } } }`, FIRE));
    expect(entriesOf(run, { kind: 'rule', type: 'transition' })).toEqual([]);
  });

  it('are judged once where data of the same sort are held', () => {
    const run = aRun(
      passing(`{ holds: notes, processes: [files, notes], copies: { main: { at: us/a } } }`),
    );
    const laws = entriesOf(run, { kind: 'rule' }).map(({ subject }) => subject.id);
    expect(laws.filter((id) => id.startsWith('P1:front'))).toEqual(['P1:front/main']);
    expect(laws.filter((id) => id.startsWith('P5:front'))).toEqual(['P5:front/main']);
  });

  it.each([
    ['at: here/a', 'kept'],
    ['at: us/a', 'breached'],
    ['at: [here/a, us/a]', 'breached'],
    ['at: []', 'undetermined'],
  ])('what a tool is given stays there: %s, %s', (at, status) => {
    const run = aRun(
      passing(
        `{ copies: { main: { at: here/b } } }`,
        `tools: { logs: { ${at}, processes: files } }`,
      ),
    );
    expect(finalState(run, 'rule', 'P1:logs') ?? 'kept').toBe(status);
  });

  it('the design is asked about them before anything runs', () => {
    const dossier = aDossier(
      passing(
        `{ processes: files, copies: { main: { at: here/b }, spare: { at: us/a, role: cold } } }`,
        `tools: { logs: { at: us/b, processes: [files, notes] } }`,
      ),
    );
    const facts = designFactsOf(dossier, directoryOf(dossier));
    const found = (code: string) =>
      predicatesOf('cloud-au-centre-2023', ['gdpr'])
        .find((one) => one.code === code)
        ?.find(facts)
        .map(({ level, about }) => [level, ...about]);
    expect(found('R9b')).toEqual([['gap', 'front/spare', 'logs']]);
    expect(found('GDPR-1')).toEqual([['undetermined', 'logs']]);
  });
});

describe('[ENG-251] P5 and the transfer tool of a contract', () => {
  const abroad = (contract: string) => `
product: { doctrine: none, regulations: [gdpr] }
run: { horizon: 20d }
data: { people: { class: [personal] } }
hosting: { us: { offer: aws, region: us-east-1 } }
components: { app: { holds: people, copies: { main: { at: us/a } } } }
contracts: { deal: { covers: [us], ${contract} } }
incidents: { annulled: [{ at: T+1h, do: adequacy-annulled, what: 'country:US' }] }`;

  it.each([
    ['transfer-tool: true', 'kept'],
    ['transfer-tool: false', 'breached'],
    ['starts: 2025-01-01', 'breached'],
    ['transfer-tool: true, ends: 2026-01-10', 'breached'],
    ['transfer-tool: true, ends: 2027-01-10', 'kept'],
    ['transfer-tool: true, starts: 2026-02-10', 'breached'],
    ['transfer-tool: true, starts: 2026-01-10', 'kept'],
  ])('%s: %s when an adequacy falls', (contract, status) => {
    expect(finalState(aRun(abroad(contract)), 'rule', 'P5:app/main') ?? 'kept').toBe(status);
  });
});
