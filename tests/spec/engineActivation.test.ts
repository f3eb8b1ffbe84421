/** How plans begin, look, launch each other, stand down and run again. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { told, world } from '../helpers/aPlan.ts';
import { finalState, play } from '../helpers/play.ts';

/** A standby that follows with this lag. */
const following = (lag: string, steps: string, more = ''): string => `
services: { web: { needs: [db] } }
data: { files: {} }
components:
  db:
    holds: files
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: ${lag} } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      ${steps}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
${more}`;

describe('what a step looks at', () => {
  const planB = `copy: { do: promote, what: db/spare, takes: 10m, if: db/spare lag <= 15m, otherwise: instead }
      instead: { do: task, takes: 20m }
      next: { do: task, takes: 5m, after: copy }`;

  it('[ENG-160] a step whose `if` is true is done, and its stand-in is not', () => {
    expect(told(aRun(following('10m', planB)))).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.copy  pending → waiting
      T+0:00  step recover.copy  waiting → working
      T+0:10  step recover.copy  working → done
      T+0:10  step recover.next  pending → waiting
      T+0:10  step recover.next  waiting → working
      T+0:15  step recover.next  working → done
      T+0:15  plan recover       running → completed"
    `);
  });

  it('[ENG-160] a step whose `if` is not true is not needed: its stand-in acts in its place', () => {
    expect(told(aRun(following('20m', planB)))).toMatchInlineSnapshot(`
      "T+0:00  plan recover          dormant → alerted
      T+0:00  plan recover          alerted → running
      T+0:00  step recover.copy     pending → not-needed
      T+0:00  step recover.instead  pending → waiting
      T+0:00  step recover.instead  waiting → working
      T+0:20  step recover.instead  working → done
      T+0:20  step recover.next     pending → waiting
      T+0:20  step recover.next     waiting → working
      T+0:25  step recover.next     working → done
      T+0:25  plan recover          running → completed"
    `);
  });

  it('[ENG-160] without a stand-in, what comes after goes on', () => {
    const run = aRun(
      world(`check: { do: task, takes: 10m, unless: here/a is down }
      next: { do: task, takes: 5m, after: check }`),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:00  step recover.check  pending → not-needed
      T+0:00  step recover.next   pending → waiting
      T+0:00  step recover.next   waiting → working
      T+0:05  step recover.next   working → done
      T+0:05  plan recover        running → completed"
    `);
  });

  it('[ENG-160] a level is what the probe says, not what is', () => {
    const steps = 'act: { do: task, takes: 1m, if: web < 50% }';
    const probe = 'probes: { eye: { watches: web, delay: 1h } }';
    const slow = aRun(world(steps, probe));
    expect(finalState(slow, 'step', 'recover.act')).toBe('not-needed');
    const quick = aRun(world(steps, probe.replace('1h', '0s')));
    expect(finalState(quick, 'step', 'recover.act')).toBe('done');
  });

  it('[ENG-161] a verification fails when what it checks is not true as it ends', () => {
    const run = aRun(
      world(
        `check: { do: verify, takes: 30m, that: web >= 100%, otherwise: redo }
      redo: { do: task, takes: 5m }`,
        'probes: { eye: { watches: web, delay: 0s } }',
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:00  step recover.check  pending → waiting
      T+0:00  step recover.check  waiting → working
      T+0:30  step recover.check  working → failed
      T+0:30  step recover.redo   pending → waiting
      T+0:30  step recover.redo   waiting → working
      T+0:35  step recover.redo   working → done
      T+0:35  plan recover        running → completed"
    `);
  });

  it('[ENG-162] a step may give up waiting, and its work is not counted', () => {
    const vault = `  power: [{ at: T+0, do: outage, what: vault, for: 30m }]
tools: { vault: {} }`;
    const step = (most: string): string =>
      `work: { do: task, using: vault, takes: 5h, waits-at-most: ${most} }`;
    expect(told(aRun(world(step('20m'), vault)))).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses tool vault
      T+0:20  step recover.work  waiting → failed
      T+0:20  plan recover       running → failed"
    `);
    expect(finalState(aRun(world(step('40m'), vault)), 'step', 'recover.work')).toBe('done');
  });
});

describe('plans of plans', () => {
  it('[ENG-164] a step that runs a plan is done when that plan is, and a plan without a trigger waits for it', () => {
    const run = aRun(
      world(
        `sub: { do: plan, what: recover-data }
      next: { do: task, takes: 5m, after: sub }
  recover-data:
    kind: recovery
    steps:
      deeper: { do: plan, what: recover-disk }
  recover-disk:
    kind: recovery
    steps: { mend: { do: task, takes: 20m } }`,
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover              dormant → alerted
      T+0:00  plan recover              alerted → running
      T+0:00  step recover.sub          pending → waiting
      T+0:00  step recover.sub          waiting → working
      T+0:00  plan recover-data         dormant → running
      T+0:00  step recover-data.deeper  pending → waiting
      T+0:00  step recover-data.deeper  waiting → working
      T+0:00  plan recover-disk         dormant → running
      T+0:00  step recover-disk.mend    pending → waiting
      T+0:00  step recover-disk.mend    waiting → working
      T+0:20  step recover-disk.mend    working → done
      T+0:20  plan recover-disk         running → completed
      T+0:20  step recover-data.deeper  working → done
      T+0:20  plan recover-data         running → completed
      T+0:20  step recover.sub          working → done
      T+0:20  step recover.next         pending → waiting
      T+0:20  step recover.next         waiting → working
      T+0:25  step recover.next         working → done
      T+0:25  plan recover              running → completed"
    `);
  });

  it('[ENG-164] it fails when that plan fails, and may try it again', () => {
    const run = aRun(
      world(
        `sub: { do: plan, what: recover-data, retries: 1 }
  recover-data:
    kind: recovery
    steps: { mend: { do: task, takes: 20m, succeeds: 0% } }`,
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover            dormant → alerted
      T+0:00  plan recover            alerted → running
      T+0:00  step recover.sub        pending → waiting
      T+0:00  step recover.sub        waiting → working
      T+0:00  plan recover-data       dormant → running
      T+0:00  step recover-data.mend  pending → waiting
      T+0:00  step recover-data.mend  waiting → working
      T+0:20  step recover-data.mend  working → failed
      T+0:20  plan recover-data       running → failed
      T+0:20  step recover.sub        working → waiting
      T+0:20  step recover.sub        waiting → working
      T+0:20  plan recover-data       failed → dormant
      T+0:20  plan recover-data       dormant → running
      T+0:20  step recover-data.mend  failed → pending
      T+0:20  step recover-data.mend  pending → waiting
      T+0:20  step recover-data.mend  waiting → working
      T+0:40  step recover-data.mend  working → failed
      T+0:40  plan recover-data       running → failed
      T+0:40  step recover.sub        working → failed
      T+0:40  plan recover            running → failed"
    `);
  });

  it('[ENG-165] an abort gives the plan up and launches the one that rolls back', () => {
    const run = aRun(
      world(
        `switch: { do: task, takes: 10m, succeeds: 0%, otherwise: stop }
      stop: { do: abort, rollback: recover-back }
      long: { do: task, takes: 5h }
  recover-back:
    kind: recovery
    steps: { undo: { do: task, takes: 5m } }`,
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover            dormant → alerted
      T+0:00  plan recover            alerted → running
      T+0:00  step recover.switch     pending → waiting
      T+0:00  step recover.long       pending → waiting
      T+0:00  step recover.switch     waiting → working
      T+0:00  step recover.long       waiting → working
      T+0:10  step recover.switch     working → failed
      T+0:10  step recover.stop       pending → waiting
      T+0:10  step recover.stop       waiting → working
      T+0:10  step recover.stop       working → done
      T+0:10  plan recover            running → aborted
      T+0:10  plan recover-back       dormant → running
      T+0:10  step recover.long       working → skipped
      T+0:10  step recover-back.undo  pending → waiting
      T+0:10  step recover-back.undo  waiting → working
      T+0:15  step recover-back.undo  working → done
      T+0:15  plan recover-back       running → completed"
    `);
  });
});

/** An outage that ends by itself, against a plan whose step takes an hour. */
const passing = (plan: string, step: string, effects: string): string => `
services: { web: { needs: [app] } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    ${plan}
    steps: { act: ${step} }
incidents:
  short: [${effects}]
`;

describe('standing down and running again', () => {
  const once = '{ at: T+0, do: outage, what: here/a, for: 20m }';
  const twice = `${once}, { at: T+5h, do: outage, what: here/a, for: 20m }`;

  it('[ENG-166] what comes back by itself for long enough ends the plan', () => {
    const run = aRun(passing('stands-down: 10m', '{ do: task, takes: 1h }', once));
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → running
      T+0:00  step recover.act  pending → waiting
      T+0:00  step recover.act  waiting → working
      T+0:30  plan recover      running → stood-down
      T+0:30  step recover.act  working → skipped"
    `);
  });

  it('[ENG-166] a plan that has changed something goes on to its end', () => {
    const step = '{ do: promote, what: app/spare, takes: 5m }';
    const run = aRun(
      passing('stands-down: 10m', step, once).replace(
        'act:',
        'look: { do: task, takes: 2h }, act:',
      ),
    );
    expect(finalState(run, 'plan', 'recover')).toBe('completed');
  });

  it('[ENG-167] a plan that may run again does so when its condition comes back', () => {
    expect(
      told(aRun(passing('again: true', '{ do: task, takes: 5m }', twice))),
    ).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → running
      T+0:00  step recover.act  pending → waiting
      T+0:00  step recover.act  waiting → working
      T+0:05  step recover.act  working → done
      T+0:05  plan recover      running → completed
      T+0:20  plan recover      completed → dormant
      T+5:00  plan recover      dormant → alerted
      T+5:00  plan recover      alerted → running
      T+5:00  step recover.act  done → pending
      T+5:00  step recover.act  pending → waiting
      T+5:00  step recover.act  waiting → working
      T+5:05  step recover.act  working → done
      T+5:05  plan recover      running → completed
      T+5:20  plan recover      completed → dormant"
    `);
    const never = aRun(passing('again: false', '{ do: task, takes: 5m }', twice));
    const runs = never.entries.filter(
      (entry) => entry.type === 'transition' && entry.to === 'running',
    );
    expect(runs).toHaveLength(1);
  });
});

describe('modes and semantics', () => {
  const filtered = (mode: string): string =>
    following(
      '10m',
      `freeze: { do: task, takes: 5m, in: [graceful, failback] }
      take: { do: promote, what: db/spare, takes: 10m, after: freeze }`,
    ).replace('    steps:', `    mode: ${mode}\n    steps:`);

  it('[ENG-168] a step is done in the modes that it is for', () => {
    expect(finalState(aRun(filtered('graceful')), 'step', 'recover.freeze')).toBe('done');
    expect(finalState(aRun(filtered('ungraceful')), 'step', 'recover.freeze')).toBe('not-needed');
  });

  it('[ENG-168] a test takes time and people and touches nothing', () => {
    const test = aRun(filtered('test'));
    expect(finalState(test, 'plan', 'recover')).toBe('completed');
    expect(finalState(test, 'copy', 'db/spare')).toBe('ready');
    expect(finalState(aRun(filtered('ungraceful')), 'copy', 'db/spare')).toBe('serving');
  });

  const groups = (semantics: string): string =>
    world(`net: { do: task, takes: 10m, priority: 1, succeeds: 0% }
      db: { do: task, takes: 2m, priority: 2, critical: true, after: net }
      web: { do: task, takes: 2m, after: db }`).replace(
      '    steps:',
      `    semantics: ${semantics}\n    steps:`,
    );

  it('[ENG-169] by priority groups: a group waits for the one before it, failed or not, and nothing stops the plan', () => {
    expect(told(aRun(groups('srm')))).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → running
      T+0:00  step recover.net  pending → waiting
      T+0:00  step recover.net  waiting → working
      T+0:05  step recover.net  working → failed
      T+0:05  step recover.db   pending → waiting
      T+0:05  step recover.db   waiting → working
      T+0:07  step recover.db   working → done
      T+0:07  step recover.web  pending → waiting
      T+0:07  step recover.web  waiting → working
      T+0:09  step recover.web  working → done
      T+0:09  plan recover      running → completed"
    `);
  });

  it('[ENG-169] a command that nobody does by hand has five minutes', () => {
    const run = aRun(groups('srm').replace('takes: 2m, priority: 2', 'takes: 6m, priority: 2'));
    expect(finalState(run, 'step', 'recover.db')).toBe('failed');
    expect(finalState(run, 'step', 'recover.web')).toBe('done');
  });

  it('[ENG-170] by critical steps: two more tries, then a halt if the step is critical', () => {
    const spared = aRun(groups('vro'));
    expect(finalState(spared, 'plan', 'recover')).toBe('completed');
    const halted = aRun(groups('vro').replace('priority: 1,', 'critical: true,'));
    expect(told(halted)).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → running
      T+0:00  step recover.net  pending → waiting
      T+0:00  step recover.net  waiting → working
      T+0:10  step recover.net  working → waiting
      T+0:10  step recover.net  waiting → working
      T+0:20  step recover.net  working → waiting
      T+0:20  step recover.net  waiting → working
      T+0:30  step recover.net  working → failed
      T+0:30  plan recover      running → failed
      T+0:30  step recover.db   pending → skipped
      T+0:30  step recover.web  pending → skipped"
    `);
  });
});

describe('work by hand', () => {
  const manual = (more = ''): string => `
services: { web: { needs: [app], modes: { paper: { capacity: 30%, lasts: 8h } } } }
people: { crew: {} }
plans:
  hold:
    kind: continuity
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { write: { do: manual-workaround, service: web, mode: paper, by: crew, takes: 3h, succeeds: 100% } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }${more}]
`;

  it('[ENG-185] a mode kept by hand lasts while people are at it', () => {
    const levels = [{ kind: 'service', type: 'level' }, { kind: 'step' }] as const;
    expect(play(aRun(manual()), levels)).toMatchInlineSnapshot(`
      "T+0:00  service web      100% → 0%  (by component app)
      T+0:00  step hold.write  pending → waiting
      T+0:00  step hold.write  waiting → working
      T+0:00  service web      0% → 30%  (by component app)
      T+3:00  step hold.write  working → done
      T+3:00  service web      30% → 0%  (by component app)"
    `);
    const gone = manual(', { at: T+1h, do: absence, what: crew }');
    expect(play(aRun(gone), levels)).toMatchInlineSnapshot(`
      "T+0:00  service web      100% → 0%  (by component app)
      T+0:00  step hold.write  pending → waiting
      T+0:00  step hold.write  waiting → working
      T+0:00  service web      0% → 30%  (by component app)
      T+1:00  step hold.write  working → waiting
      T+1:00  service web      30% → 0%  (by component app)
      T+1:00  step hold.write  misses people crew (for good)"
    `);
  });
});
