/** Notices that are withdrawn, put off or brought forward, by whoever gave them. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const world = (effects: string, more = ''): string => `
run: { horizon: 120d }
hosting:
  one: { offer: on-premise, operator: us, sites: { a: {} } }
  two: { offer: on-premise, operator: us, sites: { b: {} } }
  home: { offer: on-premise, operator: home, sites: { c: {} } }
components: { app: { copies: { main: { at: one/a }, spare: { at: home/c, role: hot } } }, side: { copies: { main: { at: two/b } } } }
tools: { cert: { kind: credential, at: home/c } }
${more}
incidents: { law: [${effects}] }
`;

const CUT = '{ at: T+0, do: cut, what: [one, two], notice: 30d, for: 5d }';
const access = (text: string): string => play(aRun(text), [{ kind: 'lawful-status' }]);

describe('a notice that is revised', () => {
  it('[ENG-448] is withdrawn: what it announced never comes, nor its end', () => {
    const run = aRun(world(`${CUT}, { at: T+20d, do: notice-revised, what: [one, two] }`));
    expect(play(run, [{ kind: 'lawful-status' }])).toMatchInlineSnapshot(`
      "T+0:00    lawful-status one  open → under-notice
      T+0:00    lawful-status two  open → under-notice
      T+480:00  lawful-status one  notice withdrawn
      T+480:00  lawful-status two  notice withdrawn
      T+480:00  lawful-status one  under-notice → open
      T+480:00  lawful-status two  under-notice → open"
    `);
    expect(entriesOf(run, { type: 'transition', kind: 'incident' })).toHaveLength(2);
  });

  it('[ENG-448] is put off, or brought forward: the cut comes at the new date and lasts as long', () => {
    const later = `${CUT}, { at: T+20d, do: notice-revised, what: [one, two], notice: 60d }`;
    expect(access(world(later))).toMatchInlineSnapshot(`
      "T+0:00     lawful-status one  open → under-notice
      T+0:00     lawful-status two  open → under-notice
      T+480:00   lawful-status one  notice ends in 5184000 s
      T+480:00   lawful-status two  notice ends in 5184000 s
      T+1920:00  lawful-status one  under-notice → cut
      T+1920:00  lawful-status two  under-notice → cut
      T+2040:00  lawful-status one  cut → open
      T+2040:00  lawful-status two  cut → open"
    `);
    const sooner = `${CUT}, { at: T+20d, do: notice-revised, what: [one, two], notice: 1d }`;
    expect(access(world(sooner))).toMatchInlineSnapshot(`
      "T+0:00    lawful-status one  open → under-notice
      T+0:00    lawful-status two  open → under-notice
      T+480:00  lawful-status one  notice ends in 86400 s
      T+480:00  lawful-status two  notice ends in 86400 s
      T+504:00  lawful-status one  under-notice → cut
      T+504:00  lawful-status two  under-notice → cut
      T+624:00  lawful-status one  cut → open
      T+624:00  lawful-status two  cut → open"
    `);
  });

  it('[ENG-448] is revised for what is named, and stands for the rest', () => {
    const text = world(`${CUT}, { at: T+20d, do: notice-revised, what: one }`);
    expect(access(text)).toMatchInlineSnapshot(`
      "T+0:00    lawful-status one  open → under-notice
      T+0:00    lawful-status two  open → under-notice
      T+480:00  lawful-status one  notice withdrawn
      T+480:00  lawful-status one  under-notice → open
      T+720:00  lawful-status two  under-notice → cut
      T+840:00  lawful-status two  cut → open"
    `);
  });

  it('[ENG-448] that has run out, or was never given, is not revised', () => {
    const late = `${CUT}, { at: T+31d, do: notice-revised, what: [one, two] }`;
    expect(access(world(late))).toBe(access(world(CUT)));
    const early = `{ at: T+5d, do: cut, what: one, notice: 30d }, { at: T+1d, do: notice-revised, what: one }`;
    expect(access(world(early))).toMatchInlineSnapshot(`
      "T+120:00  lawful-status one  open → under-notice
      T+840:00  lawful-status one  under-notice → cut"
    `);
  });

  it('[ENG-448] leaves the end of a contract by its date as it is', () => {
    const contract = 'contracts: { deal: { covers: [one], ends: 2026-03-01, notice: 60d } }';
    const withdrawn = `${CUT}, { at: T+10d, do: notice-revised, what: one }`;
    const run = aRun(world(withdrawn, contract));
    expect(play(run, [{ kind: 'lawful-status', id: 'one' }])).toMatchInlineSnapshot(`
      "T-1:00     lawful-status one  open → under-notice
      T+240:00   lawful-status one  notice withdrawn
      T+1332:00  lawful-status one  under-notice → retrieval
      T+2052:00  lawful-status one  retrieval → cut"
    `);
  });

  it('[ENG-448] may be that of a tool, of a contract or of a qualification', () => {
    const effects = `
      { at: T+0, do: distrust, what: cert, notice: 10d },
      { at: T+0, do: qualification-lost, what: home, grace: 10d },
      { at: T+0, do: contract-end, what: two, notice: 10d },
      { at: T+4d, do: notice-revised, what: [cert, home, two] }`;
    const run = aRun(world(effects));
    expect(
      play(run, [{ kind: 'lawful-status' }, { kind: 'ground' }, { kind: 'tool' }]),
    ).toMatchInlineSnapshot(`
        "T+0:00   ground home/qualification  held → ending
        T+0:00   lawful-status two          open → under-notice
        T+96:00  tool cert                  notice withdrawn
        T+96:00  ground home/qualification  notice withdrawn
        T+96:00  lawful-status two          notice withdrawn
        T+96:00  ground home/qualification  ending → held
        T+96:00  lawful-status two          under-notice → open"
      `);
    expect(finalState(run, 'tool', 'cert')).toBe('usable');
  });

  it('[ENG-448] puts the plan that waited for it back to rest while nothing was decided', () => {
    const plan = (forTime: string): string => `
people: { ops: {} }
plans:
  leave:
    kind: continuity
    trigger: { when: one is under-notice for ${forTime} }
    steps: { move: { do: promote, what: app/spare, by: ops, succeeds: 100% } }`;
    const withdrawn = `${CUT}, { at: T+20d, do: notice-revised, what: one }`;
    expect(finalState(aRun(world(withdrawn, plan('25d'))), 'plan', 'leave')).toBe('dormant');
    expect(finalState(aRun(world(withdrawn, plan('10d'))), 'plan', 'leave')).toBe('completed');
  });

  it('[ENG-448] can be revised when something comes true', () => {
    const awaited = `${CUT}, { at: T+12d, do: notice-revised, what: one, when: one is under-notice }`;
    const run = aRun(world(awaited));
    expect(play(run, [{ kind: 'lawful-status', id: 'one' }])).toMatchInlineSnapshot(`
      "T+0:00    lawful-status one  open → under-notice
      T+288:00  lawful-status one  notice withdrawn
      T+288:00  lawful-status one  under-notice → open"
    `);
  });

  it('[ENG-513] starts a plan that waits for it, and leaves out the steps that it makes useless', () => {
    const plans = `
people: { ops: {} }
plans:
  leave:
    kind: continuity
    trigger: { when: one is under-notice }
    steps:
      wait: { do: wait, takes: 15d }
      move: { do: promote, what: app/spare, by: ops, succeeds: 100%, after: wait, unless: [one is lifted] }
  stay:
    kind: continuity
    trigger: { when: one is lifted }
    steps: { tell: { do: task, by: ops, takes: 1h, succeeds: 100% } }`;
    const withdrawn = aRun(world(`${CUT}, { at: T+10d, do: notice-revised, what: one }`, plans));
    expect(
      play(withdrawn, [{ kind: 'plan' }, { kind: 'step', type: 'transition' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00    plan leave       dormant → alerted
      T+0:00    plan leave       alerted → running
      T+0:00    step leave.wait  pending → waiting
      T+0:00    step leave.wait  waiting → working
      T+240:00  plan stay        dormant → alerted
      T+240:00  plan stay        alerted → running
      T+240:00  step stay.tell   pending → waiting
      T+240:00  step stay.tell   waiting → working
      T+241:00  step stay.tell   working → done
      T+241:00  plan stay        running → completed
      T+360:00  step leave.wait  working → done
      T+360:00  step leave.move  pending → not-needed
      T+360:00  plan leave       running → completed"
    `);
    // A cut that ends is lifted then, and not before.
    const stays = aRun(world(CUT, plans)).entries.filter(
      ({ subject, type }) =>
        type === 'transition' && subject.kind === 'plan' && subject.id === 'stay',
    );
    const given = aRun(world(CUT, plans)).entries.find(
      (entry) => entry.type === 'transition' && entry.event === 'access.restored',
    );
    expect(stays[0]?.at).toBe(given?.at);
    expect(given).toBeDefined();
  });
});
