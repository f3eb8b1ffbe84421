/** People: who is at hand, who is called, who works on what. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** A plan that starts at T; T is a Monday at noon unless `run` says otherwise. */
const world = (people: string, steps: string, more = ''): string => `
people: ${people}
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      ${steps}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
${more}`;

const work = (id: string, more = ''): string =>
  `${id}: { do: task, by: crew, takes: 1h, succeeds: 100%${more} }`;

const members = (run: Run): string => play(run, [{ kind: 'member' }]);

describe('being at hand', () => {
  it.each([
    { team: '{}', answer: 'T+0:00' },
    { team: "{ hours: 'mon-fri 08:00-18:00' }", answer: 'T+0:00' },
    { team: "{ hours: 'mon-fri 08:00-18:00', on-call: { answers: 25m } }", answer: 'T+0:00' },
    { team: '{ on-call: { answers: 25m } }', answer: 'T+0:25' },
    { team: "{ hours: 'mon-fri 14:00-18:00' }", answer: 'T+2:00' },
    { team: "{ hours: 'mon-fri 12:00-18:00' }", answer: 'T+0:00' },
    { team: "{ hours: 'mon-fri 08:00-12:00' }", answer: 'T+20:00' },
    { team: "{ hours: 'mon-fri 14:00-18:00', on-call: { answers: 25m } }", answer: 'T+0:25' },
    { team: "{ hours: 'sat-sun 08:00-18:00' }", answer: 'T+116:00' },
    { team: "{ hours: '24/7', on-call: { answers: 25m } }", answer: 'T+0:00' },
  ])('[ENG-60] a team with $team works from $answer', ({ team, answer }) => {
    const run = aRun(`run: { horizon: 7d }\n${world(`{ crew: ${team} }`, work('work'))}`);
    const started = play({ ...run, entries: run.entries }, [{ kind: 'step' }])
      .split('\n')
      .find((line) => line.includes('waiting → working'));
    expect(started?.split(' ')[0]).toBe(answer);
  });

  it('[ENG-60] holidays are no working days, on-call duty goes on', () => {
    const on = (team: string) =>
      aRun(`run: { holidays: [2026-01-05, 2026-01-06], horizon: 4d }
${world(`{ crew: ${team} }`, work('work'))}`);
    expect(members(on("{ hours: 'mon-fri 08:00-18:00' }"))).toMatchInlineSnapshot(`
      "T+0:00   member crew/1  off → called
      T+44:00  member crew/1  called → mobilised
      T+44:00  member crew/1  mobilised → working
      T+45:00  member crew/1  working → mobilised
      T+54:00  member crew/1  mobilised → off"
    `);
    expect(
      members(on("{ hours: 'mon-fri 08:00-18:00', on-call: { answers: 25m } }")),
    ).toMatchInlineSnapshot(`
      "T+0:00  member crew/1  off → called
      T+0:25  member crew/1  called → mobilised
      T+0:25  member crew/1  mobilised → working
      T+1:25  member crew/1  working → mobilised
      T+5:25  member crew/1  mobilised → off"
    `);
  });

  it('[ENG-60] hours follow the clock of the product through its jumps', () => {
    // The clock of Paris jumps from 02:00 to 03:00 on 29 March 2026, so 08:00 comes an hour sooner.
    const run = aRun(`product: { timezone: Europe/Paris }
run: { starts: 2026-03-28 20:00 }
${world("{ crew: { hours: 'mon-sun 08:00-18:00' } }", work('work'))}`);
    expect(members(run)).toMatchInlineSnapshot(`
      "T+0:00   member crew/1  off → called
      T+11:00  member crew/1  called → mobilised
      T+11:00  member crew/1  mobilised → working
      T+12:00  member crew/1  working → mobilised
      T+21:00  member crew/1  mobilised → off"
    `);
  });
});

describe('silence', () => {
  const silent = '{ crew: { count: 3, on-call: { answers: 10m, silent: 60% } } }';

  it('[ENG-61] who does not answer is given up after 15 minutes, the next is called, and tried again after an hour', () => {
    const run = aRun(`run: { horizon: 90m }\n${world(silent, work('work'))}`);
    expect(members(run)).toMatchInlineSnapshot(`
      "T+0:00  member crew/1  off → called
      T+0:15  member crew/1  called → silent
      T+0:15  member crew/2  off → called
      T+0:30  member crew/2  called → silent
      T+0:30  member crew/3  off → called
      T+0:45  member crew/3  called → silent
      T+1:15  member crew/1  silent → off
      T+1:15  member crew/1  off → called
      T+1:30  member crew/1  called → silent
      T+1:30  member crew/2  silent → off
      T+1:30  member crew/2  off → called"
    `);
  });

  it('[ENG-61] or at the opening of their hours, whichever comes first', () => {
    const run = aRun(
      `run: { starts: 2026-01-05 07:30, horizon: 2h }
${world("{ crew: { hours: 'mon-fri 08:00-18:00', on-call: { answers: 10m, silent: 60% } } }", work('work'))}`,
    );
    expect(members(run)).toMatchInlineSnapshot(`
      "T+0:00  member crew/1  off → called
      T+0:15  member crew/1  called → silent
      T+0:30  member crew/1  silent → off
      T+0:30  member crew/1  off → mobilised
      T+0:30  member crew/1  mobilised → working
      T+1:30  member crew/1  working → mobilised"
    `);
  });

  it('[ENG-61] sampled, as many are silent as the dossier says', () => {
    const silences = Array.from({ length: 60 }, (_, seed) => {
      const run = aRun(
        `run: { horizon: 1h }\n${world('{ crew: { on-call: { answers: 10m, silent: 30% } } }', work('work'))}`,
        { mode: 'sampled', seed },
      );
      return entriesOf(run, { kind: 'member', type: 'transition' }).some(
        ({ to }) => to === 'silent',
      );
    }).filter(Boolean).length;
    // Four standard errors of 60 calls at 30 %.
    expect(Math.abs(silences - 18)).toBeLessThan(4 * Math.sqrt(60 * 0.3 * 0.7));
  });
});

describe('jobs', () => {
  const steps = [{ kind: 'step' }, { kind: 'member' }] as const;

  it('[ENG-62] of the steps of one plan, that of smaller priority is served first, whatever waited longer', () => {
    const order = (of: string): string =>
      play(
        aRun(
          world(
            '{ crew: {} }',
            `first: { do: task, takes: 10m }
      ${work('now')}
      ${work('one')}
      ${work('late', `, after: first${of}`)}`,
          ),
        ),
        [{ kind: 'step', type: 'transition' }],
      )
        .split('\n')
        .flatMap((line) => (line.includes('→ working') ? [line.split('.')[1]?.split(' ')[0]] : []))
        .join(' ');
    expect(order('')).toBe('first now one late');
    expect(order(', priority: 2')).toBe('first now late one');
    expect(order(', priority: 4')).toBe('first now one late');
  });

  it('[ENG-62] a member is on one job at a time; the longest waiting comes first, then by number', () => {
    const run = aRun(
      world(
        '{ crew: {} }',
        `first: { do: task, takes: 10m }
      ${work('late', ', after: first')}
      ${work('one')}
      ${work('two')}`,
      ),
    );
    expect(play(run, steps)).toMatchInlineSnapshot(`
      "T+0:00  step recover.first  pending → waiting
      T+0:00  step recover.one    pending → waiting
      T+0:00  step recover.two    pending → waiting
      T+0:00  step recover.first  waiting → working
      T+0:00  member crew/1       off → mobilised
      T+0:00  member crew/1       mobilised → working
      T+0:00  step recover.one    waiting → working
      T+0:00  step recover.two    misses people crew
      T+0:10  step recover.first  working → done
      T+0:10  step recover.late   pending → waiting
      T+0:10  step recover.late   misses people crew
      T+1:00  step recover.one    working → done
      T+1:00  member crew/1       working → mobilised
      T+1:00  member crew/1       mobilised → working
      T+1:00  step recover.two    waiting → working
      T+2:00  step recover.two    working → done
      T+2:00  member crew/1       working → mobilised
      T+2:00  member crew/1       mobilised → working
      T+2:00  step recover.late   waiting → working
      T+3:00  step recover.late   working → done
      T+3:00  member crew/1       working → mobilised"
    `);
  });

  it('[ENG-62] a job for two does not begin with one, and one for one does not wait for it', () => {
    const run = aRun(
      world(
        '{ crew: { count: 2 } }',
        `${work('alone')}
      ${work('both', ', people: 2')}
      ${work('another')}`,
      ),
    );
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.alone    pending → waiting
      T+0:00  step recover.both     pending → waiting
      T+0:00  step recover.another  pending → waiting
      T+0:00  step recover.alone    waiting → working
      T+0:00  step recover.both     misses people crew
      T+1:00  step recover.alone    working → done
      T+1:00  step recover.both     waiting → working
      T+1:00  step recover.another  misses people crew
      T+2:00  step recover.both     working → done
      T+2:00  step recover.another  waiting → working
      T+3:00  step recover.another  working → done"
    `);
  });

  it('[ENG-62] one person who decides and carries out does so in turn', () => {
    const run = aRun(
      world('{ crew: {} }', work('work')).replace(
        'steps:',
        'decision: { by: crew, takes: 15m }\n    steps:',
      ),
    );
    expect(play(run, [...steps, { kind: 'decision' }])).toMatchInlineSnapshot(`
      "T+0:00  decision recover   idle → awaiting
      T+0:00  member crew/1      off → mobilised
      T+0:00  member crew/1      mobilised → working
      T+0:00  decision recover   awaiting → deliberating
      T+0:15  decision recover   deliberating → taken
      T+0:15  member crew/1      working → mobilised
      T+0:15  step recover.work  pending → waiting
      T+0:15  member crew/1      mobilised → working
      T+0:15  step recover.work  waiting → working
      T+1:15  step recover.work  working → done
      T+1:15  member crew/1      working → mobilised"
    `);
  });

  it('[ENG-62] one person who must approve what they carry out does so in turn', () => {
    const run = aRun(world('{ crew: {} }', work('work', ', approval: { by: crew, takes: 15m }')));
    expect(play(run, [...steps, { kind: 'decision' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.work      pending → waiting
      T+0:00  decision recover.work  idle → awaiting
      T+0:00  member crew/1          off → mobilised
      T+0:00  member crew/1          mobilised → working
      T+0:00  decision recover.work  awaiting → deliberating
      T+0:00  step recover.work      misses approval recover.work, people crew
      T+0:15  decision recover.work  deliberating → taken
      T+0:15  member crew/1          working → mobilised
      T+0:15  member crew/1          mobilised → working
      T+0:15  step recover.work      waiting → working
      T+1:15  step recover.work      working → done
      T+1:15  member crew/1          working → mobilised"
    `);
  });

  it('[ENG-62] steps, decisions and repairs draw on the same people', () => {
    const run = aRun(`
run: { lead: 0s, horizon: 12h }
components:
  app: { copies: { main: { at: here/a } } }
  other: { copies: { main: { at: there/a } }, fails: { after: 30m, repair: 2h, by: crew } }
${world(
  '{ crew: {} }',
  `wait: { do: task, takes: 1h }
      ${work('work', ', after: wait')}`,
)}`);
    const firstHours = { ...run, entries: run.entries.filter(({ at }) => at <= 4 * 3600) };
    expect(play(firstHours, [...steps, { kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main      serving → stopped
      T+0:00  step recover.wait  pending → waiting
      T+0:00  step recover.wait  waiting → working
      T+0:30  copy other/main    serving → failed
      T+0:30  member crew/1      off → mobilised
      T+0:30  member crew/1      mobilised → working
      T+0:30  copy other/main    failed → restarting
      T+1:00  step recover.wait  working → done
      T+1:00  step recover.work  pending → waiting
      T+1:00  step recover.work  misses people crew
      T+2:30  copy other/main    restarting → serving
      T+2:30  member crew/1      working → mobilised
      T+2:30  member crew/1      mobilised → working
      T+2:30  step recover.work  waiting → working
      T+3:00  copy other/main    serving → failed
      T+3:00  copy other/main    misses people crew
      T+3:30  step recover.work  working → done
      T+3:30  member crew/1      working → mobilised
      T+3:30  member crew/1      mobilised → working
      T+3:30  copy other/main    failed → restarting"
    `);
  });

  it('[ENG-63] people are called as soon as a job waits, whatever else it waits for', () => {
    const run = aRun(
      world(
        '{ crew: { on-call: { answers: 30m } } }',
        work('work', ', using: vault'),
        `  power: [{ at: T+0, do: outage, what: vault, for: 2h }]
tools: { vault: {} }`,
      ),
    );
    expect(play(run, steps)).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  member crew/1      off → called
      T+0:00  step recover.work  misses tool vault, people crew
      T+0:30  member crew/1      called → mobilised
      T+0:30  step recover.work  misses tool vault
      T+2:00  member crew/1      mobilised → working
      T+2:00  step recover.work  waiting → working
      T+3:00  step recover.work  working → done
      T+3:00  member crew/1      working → mobilised
      T+7:00  member crew/1      mobilised → off"
    `);
  });

  it('[ENG-63] they are kept for a job only when they are all it waits for', () => {
    const run = aRun(
      world(
        '{ crew: {} }',
        `${work('blocked', ', using: vault')}
      ${work('free', ', after: pause')}
      pause: { do: task, takes: 30m }`,
        `  power: [{ at: T+0, do: outage, what: vault, for: 1h }]
tools: { vault: {} }`,
      ),
    );
    expect(play(run, steps)).toMatchInlineSnapshot(`
      "T+0:00  step recover.blocked  pending → waiting
      T+0:00  step recover.pause    pending → waiting
      T+0:00  member crew/1         off → mobilised
      T+0:00  step recover.pause    waiting → working
      T+0:00  step recover.blocked  misses tool vault
      T+0:30  step recover.pause    working → done
      T+0:30  step recover.free     pending → waiting
      T+0:30  member crew/1         mobilised → working
      T+0:30  step recover.free     waiting → working
      T+0:30  step recover.blocked  misses tool vault, people crew
      T+1:00  step recover.blocked  misses people crew
      T+1:30  step recover.free     working → done
      T+1:30  member crew/1         working → mobilised
      T+1:30  member crew/1         mobilised → working
      T+1:30  step recover.blocked  waiting → working
      T+2:30  step recover.blocked  working → done
      T+2:30  member crew/1         working → mobilised"
    `);
  });

  it('[ENG-63] one of two who is free is kept while the other is on the way', () => {
    const run = aRun(
      world(
        '{ crew: { count: 2 } }',
        `${work('busy')}
      ${work('both', ', people: 2, after: pause')}
      ${work('third', ', after: pause')}
      pause: { do: task, takes: 30m }`,
      ),
    );
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.busy   pending → waiting
      T+0:00  step recover.pause  pending → waiting
      T+0:00  step recover.pause  waiting → working
      T+0:00  step recover.busy   waiting → working
      T+0:30  step recover.pause  working → done
      T+0:30  step recover.both   pending → waiting
      T+0:30  step recover.third  pending → waiting
      T+0:30  step recover.both   misses people crew
      T+1:00  step recover.busy   working → done
      T+1:00  step recover.both   waiting → working
      T+1:00  step recover.third  misses people crew
      T+2:00  step recover.both   working → done
      T+2:00  step recover.third  waiting → working
      T+3:00  step recover.third  working → done"
    `);
  });

  it('[ENG-62] someone lost while working is replaced by whoever comes back or is called', () => {
    const run = aRun(
      world(
        '{ crew: {} }',
        work('work'),
        `  illness: [{ at: T+30m, do: absence, what: crew, for: 2h }]`,
      ),
    );
    expect(play(run, steps)).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  member crew/1      off → mobilised
      T+0:00  member crew/1      mobilised → working
      T+0:00  step recover.work  waiting → working
      T+0:30  member crew/1      working → absent
      T+0:30  step recover.work  working → waiting
      T+0:30  step recover.work  misses people crew
      T+2:30  member crew/1      absent → off
      T+2:30  member crew/1      off → mobilised
      T+2:30  member crew/1      mobilised → working
      T+2:30  step recover.work  waiting → working
      T+3:30  step recover.work  working → done
      T+3:30  member crew/1      working → mobilised"
    `);
  });

  it('[ENG-62] a job for more people than are left can never begin, and says so', () => {
    const run = aRun(
      world(
        '{ crew: { count: 2 } }',
        work('both', ', people: 2'),
        `  illness: [{ at: T+0, do: absence, what: crew/1 }]`,
      ),
    );
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.both  pending → waiting
      T+0:00  step recover.both  misses people crew (for good)"
    `);
    expect(finalState(run, 'step', 'recover.both')).toBe('waiting');
  });
});

describe('going home', () => {
  const waiting = (team: string, pause: string): Run =>
    aRun(`run: { horizon: 4d }
${world(
  `{ crew: ${team} }`,
  `${work('first')}
      pause: { do: wait, for: ${pause}, after: first }
      ${work('then', ', after: pause')}`,
)}`);
  const begins = (run: Run): readonly string[] =>
    play(run, [{ kind: 'step' }])
      .split('\n')
      .filter((line) => line.includes('waiting → working') && !line.includes('pause'))
      .map((line) => line.split(' ')[0] ?? '');
  const HOURS = "hours: 'mon-fri 08:00-18:00'";

  it.each([
    // T is noon: the first work ends at 13:00.
    { team: `{ ${HOURS} }`, pause: '4h30m', second: 'T+5:30' },
    { team: `{ ${HOURS} }`, pause: '6h', second: 'T+20:00' },
    { team: `{ ${HOURS} }`, pause: '12h', second: 'T+20:00' },
    { team: `{ ${HOURS}, on-call: { answers: 25m } }`, pause: '12h', second: 'T+13:25' },
    { team: '{}', pause: '12h', second: 'T+13:00' },
    { team: `{ ${HOURS}, shift: 2d }`, pause: '12h', second: 'T+13:00' },
    { team: '{ on-call: { answers: 25m } }', pause: '3h50m', second: 'T+5:15' },
    { team: '{ on-call: { answers: 25m } }', pause: '6h', second: 'T+7:50' },
  ])('[ENG-348] of $team, after a pause of $pause, work goes on at $second', (one) => {
    expect(begins(waiting(one.team, one.pause))[1]).toBe(one.second);
  });
});
