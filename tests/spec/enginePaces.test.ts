/** Work that is counted: by hands, by units, by bytes over links. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { world } from '../helpers/aPlan.ts';
import { clock, entriesOf, finalState, play } from '../helpers/play.ts';

/** When a step was done, counted from T. */
const doneAt = (run: Run, step: string): string => {
  const last = entriesOf(run, { kind: 'step', id: `recover.${step}`, type: 'transition' }).at(-1);
  return last?.to === 'done' ? clock(run, last.at) : (last?.to ?? 'pending');
};

const paces = (run: Run, step: string): string =>
  play(run, [{ kind: 'step', id: `recover.${step}`, type: 'pace' }]);

/** A crew of four besides the usual people. */
const crew = (more = ''): string => `
people: { crew: { count: 4 ${more} }, chief: {} }`;

describe('hands', () => {
  const task = (fields: string, team = ''): Run =>
    aRun(
      `${world(`work: { do: task, by: crew, succeeds: 100%, ${fields} }`).replace('people: { crew: {}, chief: { on-call: { answers: 20m } } }', '')}${crew(team)}`,
    );

  it.each([
    ['effort: 8h', 'T+2:00'],
    ['effort: 8h, hands: 2', 'T+4:00'],
    ['effort: 1pd, hands: 1', 'T+7:00'],
    ['units: 80, per-unit: 6m', 'T+2:00'],
    ['units: 80, per-unit: 6m, hands: 1', 'T+8:00'],
    ['takes: 1h, effort: 8h', 'T+1:00'],
  ])('[ENG-220] %s is done at %s', (fields, at) => {
    expect(doneAt(task(fields), 'work')).toBe(at);
  });

  it('[ENG-220] without people, so many units are done side by side', () => {
    const run = aRun(world('work: { do: task, units: 60, per-unit: 10m, hands: 5 }'));
    expect(doneAt(run, 'work')).toBe('T+2:00');
  });

  it('[ENG-221] people work on it in their hours only, and are called for it', () => {
    // A Monday at noon; the crew leaves at 14:00 and comes back on Tuesday at 08:00.
    const run = task('effort: 12h', ", hours: 'mon-fri 08:00-14:00'");
    expect(doneAt(run, 'work')).toBe('T+21:00');
    expect(paces(run, 'work')).toContain('0/s (off-hours crew)');
  });

  it('[ENG-221] whoever becomes free joins it, and what waits goes before', () => {
    const steps = `work: { do: task, by: crew, succeeds: 100%, effort: 8h }
      call: { do: task, by: crew, people: 2, succeeds: 100%, takes: 1h }`;
    const run = aRun(
      `${world(steps).replace('people: { crew: {}, chief: { on-call: { answers: 20m } } }', '')}${crew()}`,
    );
    // Two hands for an hour, then four for the six hours of work that are left.
    expect(doneAt(run, 'call')).toBe('T+1:00');
    expect(doneAt(run, 'work')).toBe('T+2:30');
  });

  it('[ENG-222] what is done stays done when a tool is lost', () => {
    const run = aRun(
      world(
        'work: { do: task, by: crew, using: vpn, succeeds: 100%, effort: 4h }',
        '  dig: [{ at: T+1h, do: outage, what: there/b, for: 5h }]\ntools: { vpn: { at: there/b } }',
      ),
    );
    expect(doneAt(run, 'work')).toBe('T+9:00');
  });

  it('[ENG-222] a failed attempt begins anew', () => {
    const run = aRun(world('work: { do: task, by: crew, succeeds: 0%, retries: 1, effort: 2h }'));
    const attempts = entriesOf(run, { kind: 'step', type: 'transition' }).filter(
      ({ event }) => event === 'work.ended',
    );
    expect(attempts.map(({ at }) => clock(run, at))).toEqual(['T+2:00', 'T+4:00']);
  });
});

/** Two data sets of 36 GB that leave one place for another; at 10 MB/s each would take an hour. */
const carrying = (tools: string, steps: string, more = ''): string => `
run: { starts: 2026-01-05 12:00, lead: 1h, horizon: 3d }
data: { one: { volume: 36GB }, two: { volume: 36GB } }
components:
  a: { holds: one, copies: { main: { at: here/a }, away: { at: there/a, role: cold } } }
  b: { holds: two, copies: { main: { at: here/a }, away: { at: there/a, role: cold } } }
  flag: { copies: { main: { at: there/b } } }
services: { web: { needs: [a, b] } }
tools:
  ${tools}
plans:
  recover:
    kind: recovery
    trigger: { when: flag is down, learned-after: 0s }
    steps:
      ${steps}
incidents: { start: [{ at: T+0, do: outage, what: flag/main, for: 40h }] }
${more}`;

const LINK = 'pipe: { kind: network, bandwidth: 20MB/s, efficiency: 50%, out-of: here }';
const FIRST = 'first: { do: move-data, from: a/main, to: a/away }';
const SECOND = 'second: { do: move-data, from: b/main, to: b/away }';

describe('links', () => {
  it('[ENG-223] a transfer alone has the whole link', () => {
    const run = aRun(carrying(LINK, FIRST));
    expect(doneAt(run, 'first')).toBe('T+1:00');
    expect(paces(run, 'first').split('\n')[0]).toBe(
      'T+0:00  step recover.first  has done 0 of 36000000000 bytes, 10000000/s (link pipe)',
    );
  });

  it('[ENG-223] two share it equally, and the second has all of it once the first is done', () => {
    const late = `wait: { do: task, takes: 30m }
      second: { do: move-data, from: b/main, to: b/away, after: wait }`;
    const run = aRun(carrying(LINK, `${FIRST}\n      ${late}`));
    // Half an hour alone, then an hour at half the pace; the other then has half an hour left.
    expect(doneAt(run, 'first')).toBe('T+1:30');
    expect(doneAt(run, 'second')).toBe('T+2:00');
  });

  it('[ENG-223] what one cannot use is left to the other', () => {
    const slow = 'first: { do: move-data, from: a/main, to: a/away, writes: 2MB/s }';
    const run = aRun(carrying(LINK, `${slow}\n      ${SECOND}`));
    expect(doneAt(run, 'second')).toBe('T+1:15');
    expect(doneAt(run, 'first')).toBe('T+5:00');
    expect(paces(run, 'first')).toContain('2000000/s (target)');
    expect(paces(run, 'second')).toContain('8000000/s (link pipe)');
  });

  it.each([
    ['reads: 40MB/s, writes: 5MB/s', 'T+2:00', 'target'],
    ['reads: 20MB/s, rehydration: 30%', 'T+1:40', 'rehydration'],
    ['streams: 2, per-stream: 2.5MB/s', 'T+2:00', 'streams'],
    ['reads: 4MB/s', 'T+2:30', 'source'],
    ['throughput: 1MB/s', 'T+10:00', 'throughput'],
  ])('[ENG-223] %s is done at %s, held by %s', (pipeline, at, term) => {
    const run = aRun(
      carrying(LINK, `first: { do: move-data, from: a/main, to: a/away, ${pipeline} }`),
    );
    expect(doneAt(run, 'first')).toBe(at);
    expect(paces(run, 'first')).toContain(`(${term})`);
  });

  it.each([
    ['out-of: here', 'T+1:00'],
    ['into: there', 'T+1:00'],
    ['between: [here, there]', 'T+1:00'],
    ['between: [there/a, here/a]', 'T+1:00'],
    ['between: [here/b, there]', 'T+8:00'],
    ['into: here', 'T+8:00'],
  ])('[ENG-224] a link %s: done at %s', (where, at) => {
    const run = aRun(carrying(`pipe: { bandwidth: 10MB/s, ${where} }`, FIRST));
    // The default of the step when nothing bounds it.
    expect(doneAt(run, 'first')).toBe(at);
  });

  it('[ENG-224] a transfer waits for its link, and keeps what has crossed', () => {
    const cut = `
incidents:
  start: [{ at: T+0, do: outage, what: flag/main, for: 40h }]
  dig: [{ at: T+30m, do: outage, what: there/b, for: 2h }]`;
    const link = 'pipe: { kind: network, at: there/b, bandwidth: 10MB/s, out-of: here }';
    const run = aRun(carrying(link, FIRST).replace(/incidents:.*\n/, cut));
    expect(doneAt(run, 'first')).toBe('T+3:00');
    expect(play(run, [{ kind: 'step', type: 'waiting' }])).toContain('misses network pipe');
  });

  it('[ENG-225] above so many transfers at once a link carries less', () => {
    const crowded =
      'pipe: { bandwidth: 10MB/s, crowded: { above: 1, efficiency: 30% }, out-of: here }';
    const both = aRun(carrying(crowded, `${FIRST}\n      ${SECOND}`));
    expect(doneAt(both, 'second')).toBe('T+6:40');
    expect(doneAt(aRun(carrying(crowded, FIRST)), 'first')).toBe('T+1:00');
  });

  it('[ENG-226] outside its hours a link carries nothing, and what has crossed is kept', () => {
    const nightly = "pipe: { bandwidth: 10MB/s, open: 'mon-fri 12:30-13:00', out-of: here }";
    const run = aRun(carrying(nightly, FIRST));
    expect(doneAt(run, 'first')).toBe('T+25:00');
    expect(paces(run, 'first')).toContain('0/s (link-closed pipe)');
  });

  it('[ENG-227] what is carried is then checked, and the next one has the link', () => {
    const checked = 'first: { do: move-data, from: a/main, to: a/away, verification: 3h }';
    const run = aRun(carrying(LINK, `${checked}\n      ${SECOND}`));
    expect(doneAt(run, 'first')).toBe('T+5:00');
    expect(doneAt(run, 'second')).toBe('T+2:00');
  });

  it('[ENG-227] an archive keeps a restore waiting before it takes its share of a link', () => {
    const run = aRun(
      carrying(
        'pipe: { bandwidth: 10MB/s, into: there }',
        'first: { do: restore, what: a/away, from: a/archive, succeeds: 100% }',
      ).replace(
        'role: cold } } }\n  b:',
        'role: cold } }, backups: { archive: { every: 24h, at: here/b, works: 100%, first-byte: 5h } } }\n  b:',
      ),
    );
    expect(doneAt(run, 'first')).toBe('T+6:00');
  });

  it('[ENG-228] the trace tells each change of pace, and each tenth', () => {
    const run = aRun(carrying(LINK, `${FIRST}\n      ${SECOND}`));
    const told = entriesOf(run, { kind: 'step', id: 'recover.first', type: 'pace' });
    expect(told.map(({ done, total }) => Math.round((done / total) * 10))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('[ENG-223] without links and pipeline a duration stays what it was', () => {
    const run = aRun(
      carrying(
        'pen: { at: there/b }',
        'first: { do: move-data, from: a/main, to: a/away, throughput: 10MB/s, using: pen }',
      ).replace('what: flag/main', 'what: flag/main'),
    );
    expect(doneAt(run, 'first')).toBe('T+1:00');
    expect(paces(run, 'first')).toBe('');
  });
});

it('[ENG-7] what counted work brings about follows from its step', () => {
  const run = aRun(carrying(LINK, `${FIRST}\n      ${SECOND}`));
  const causeless = run.entries.filter(
    ({ subject, causes }) => subject.kind === 'step' && causes.length === 0,
  );
  expect(causeless).toEqual([]);
});

describe('priority', () => {
  /** Two plans want the same person at the same time. */
  const two = (left: string, right: string): Run =>
    aRun(
      `
people: { crew: { count: 2 } }
plans:
  left:
    kind: recovery
    ${left}
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { work: { do: task, by: crew, succeeds: 100%, WORK } }
  right:
    kind: recovery
    ${right}
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { work: { do: task, by: crew, succeeds: 100%, WORK } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }`.replaceAll(
        'WORK',
        'people: 2, takes: 1h',
      ),
    );

  it('[ENG-229] a plan that goes first is served first, whatever waited longer', () => {
    const usual = two('', '');
    expect(finalState(usual, 'step', 'left.work')).toBe('done');
    const begins = (run: Run): string =>
      play(run, [{ kind: 'step', type: 'transition' }])
        .split('\n')
        .filter((line) => line.includes('→ working'))
        .map((line) => line.split(' ').filter(Boolean)[2])
        .join(' ');
    expect(begins(usual)).toBe('left.work right.work');
    expect(begins(two('', 'priority: 2'))).toBe('right.work left.work');
    expect(begins(two('priority: 1', 'priority: 2'))).toBe('left.work right.work');
  });

  it('[ENG-230] it takes people from shared work of lower priority, which keeps those it needs', () => {
    const run = aRun(`
people: { crew: { count: 4 } }
plans:
  urgent:
    kind: recovery
    priority: 1
    trigger: { when: here/a is down for 1h, learned-after: 0s }
    steps: { work: { do: task, by: crew, succeeds: 100%, effort: 3h } }
  usual:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { work: { do: task, by: crew, succeeds: 100%, effort: 8h } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }`);
    const at = (plan: string): string => {
      const [done] = entriesOf(run, { kind: 'step', id: `${plan}.work`, type: 'transition' }).slice(
        -1,
      );
      return clock(run, done?.at ?? 0);
    };
    // Four hands for an hour, one for the hour that the urgent work takes with three, then four again.
    expect(at('urgent')).toBe('T+2:00');
    expect(at('usual')).toBe('T+2:45');
  });
});

describe('lots', () => {
  const lot = (steps: string, more = ''): Run =>
    aRun(`
run: { starts: 2026-01-05 12:00, lead: 1h, horizon: 3d }
services: { all: { needs: [{ share-of: [many, few] }], objectives: { mbco: 50% } } }
components:
  many: { count: 20, copies: { main: { at: here/a, by-hand: true }, spare: { at: there/a, role: warm } } }
  few: { count: 10, copies: { main: { at: here/b } } }
people: { crew: { count: 2 } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { ${steps} }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 10h }] }
${more}`);

  it('[ENG-231] systems of a lot come up one by one, [ENG-233] and the service has the share that runs', () => {
    const run = lot(
      'up: { do: promote, what: many/spare, by: crew, succeeds: 100%, per-unit: 1h }',
    );
    const levels = entriesOf(run, { kind: 'component', id: 'many', type: 'level' });
    expect(
      levels.map(({ at, to }) => `${clock(run, at)} ${Math.round(to * 20)}`).slice(0, 4),
    ).toEqual(['T+0:00 0', 'T+0:30 1', 'T+1:00 2', 'T+1:30 3']);
    expect(levels).toHaveLength(21);
    const service = entriesOf(run, { kind: 'service', id: 'all', type: 'level' });
    expect(service.map(({ to }) => Math.round(to * 30)).slice(0, 3)).toEqual([10, 11, 12]);
    expect(doneAt(run, 'up')).toBe('T+10:00');
  });

  it('[ENG-231] a lot whose systems all run is left alone', () => {
    const run = lot('up: { do: promote, what: few/main, by: crew, succeeds: 100%, per-unit: 1h }');
    expect(doneAt(run, 'up')).toBe('T+0:00');
    expect(entriesOf(run, { kind: 'component', id: 'few', type: 'level' })).toEqual([]);
  });

  it('[ENG-232] what comes back by hand waits for a step', () => {
    const nobody = lot('');
    expect(finalState(nobody, 'copy', 'many/main')).toBe('ready');
    const run = lot(
      'up: { do: promote, what: many/main, by: crew, succeeds: 100%, per-unit: 20m }',
    );
    expect(finalState(run, 'copy', 'many/main')).toBe('serving');
    expect(doneAt(run, 'up')).toBe('T+13:20');
  });

  it('[ENG-236] the curve counts what runs, and a plan says what its time went to', () => {
    const run = lot(
      'up: { do: promote, what: many/spare, by: crew, succeeds: 100%, per-unit: 1h }',
    );
    const { recovery, plans } = judge(run);
    expect(recovery?.total).toBe(30);
    expect(recovery?.points.slice(0, 3).map(({ recovered }) => recovered)).toEqual([10, 12, 14]);
    expect(recovery?.milestones.map(({ at }) => at && clock(run, at))).toEqual([
      'T+2:30',
      'T+7:00',
      'T+9:30',
      'T+10:00',
    ]);
    expect(plans[0]?.boundBy).toBe('crew');
    expect(plans[0]?.terms.map(({ term, from, until }) => `${term} ${until - from}`)).toEqual([
      'crew 36000',
    ]);
  });

  it('[ENG-234] what is listed in one tool alone waits for it, and nobody counts it meanwhile', () => {
    const run = aRun(`
run: { starts: 2026-01-05 12:00, lead: 1h, horizon: 3d }
services: { all: { needs: [{ share-of: [known, forgotten] }] } }
components:
  known: { count: 30, copies: { main: { at: here/b } } }
  forgotten: { count: 10, listed-in: inventory, copies: { main: { at: here/a, by-hand: true } } }
tools: { inventory: { kind: document, at: there/a } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { up: { do: promote, what: forgotten/main, per-unit: 6m } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a, for: 1h }, { at: T+0, do: outage, what: there/a, for: 5h }]`);
    expect(doneAt(run, 'up')).toBe('T+6:00');
    expect(play(run, [{ kind: 'step', type: 'waiting' }])).toContain('misses document inventory');
    const known = judge(run)
      .recovery?.points.slice(0, 7)
      .map((point) => point.known);
    expect(known).toEqual([30, 30, 30, 30, 30, 40, 40]);
  });

  it('[ENG-235] `recover` makes the machine, restores it and opens it', () => {
    const run = aRun(`
data: { one: { volume: 36GB } }
components:
  app:
    holds: one
    copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }
    backups: { nightly: { every: 1h, at: there/b, verified: 2026-01-01 } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { up: { do: recover, what: app/spare, from: app/nightly, takes: 2h } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`);
    expect(finalState(run, 'copy', 'app/spare')).toBe('serving');
    expect(entriesOf(run, { type: 'restore-point' })).toHaveLength(1);
  });
});
