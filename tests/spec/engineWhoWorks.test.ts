/** Who does a job when several could: ways in, who can be had first, who is kept waiting; and the ends of shifts. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { world as anyWorld } from '../helpers/aPlan.ts';
import { finalState, play } from '../helpers/play.ts';

const TOOLS = 'tools: { vpn: { kind: network, at: here/a }, sim: { kind: network, at: there/a } }';

/** A plan that starts at T, a Monday at noon, when `here/a` is lost; the incident may take more with it. */
const world = (people: string, steps: string, also = '', more = ''): string => `
${anyWorld(steps, `${TOOLS}\n${more}`)
  .replace(/^people: .*\n/m, `people: ${people}\n`)
  .replace('what: here/a }]', `what: here/a }${also}]`)}`;

const stepsOf = (run: Run): string => play(run, [{ kind: 'step' }]);
const whoWorked = (run: Run): readonly string[] => [
  ...new Set(
    run.entries.flatMap((entry) =>
      entry.type === 'transition' && entry.subject.kind === 'member' && entry.to === 'working'
        ? [entry.subject.id]
        : [],
    ),
  ),
];
const minutesTo = (run: Run, step: string, to: string): number => {
  const found = run.entries.find(
    (entry) => entry.type === 'transition' && entry.subject.id === step && entry.to === to,
  );
  return found ? (found.at - run.incidentAt) / 60 : Number.NaN;
};

const task = (words: string): string => `work: { do: task, takes: 10m, succeeds: 100%, ${words} }`;
const AWAY = 'remote: { works-through: vpn, skills: [db] }';
const gone = (...teams: readonly string[]): string =>
  `, { at: T+0, do: absence, what: [${teams.join(', ')}] }`;

describe('a way in is that of whoever does it', () => {
  const several = [
    { words: 'by: remote, deputies: local' },
    { words: 'by: local, deputies: remote' },
    { words: 'skill: db' },
  ] as const;
  const people = `{ ${AWAY}, local: { skills: [db] } }`;

  it.each(several)('[ENG-405] with $words, whoever needs none does it', ({ words }) => {
    const run = aRun(world(people, task(words)));
    expect(finalState(run, 'step', 'recover.work')).toBe('done');
    expect(whoWorked(run)).toEqual(['local/1']);
  });

  it.each(several)(
    '[ENG-405] with $words, it waits when only the others are there',
    ({ words }) => {
      const run = aRun(world(people, task(words), gone('local')));
      expect(stepsOf(run)).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses network vpn (for good)"
    `);
      expect(whoWorked(run)).toEqual([]);
    },
  );

  it('[ENG-405] each team has its own way: that of one is of no use to the other', () => {
    const both = `{ ${AWAY}, other: { works-through: sim } }`;
    const run = aRun(world(both, task('by: remote, deputies: other'), gone('other')));
    expect(finalState(run, 'step', 'recover.work')).toBe('waiting');
    const free = aRun(world(both, task('by: remote, deputies: other')));
    expect(whoWorked(free)).toEqual(['other/1']);
  });

  it('[ENG-405] it is not said to be for good while somebody else is to come', () => {
    const late = `{ ${AWAY}, local: { hours: 'mon-fri 14:00-18:00' } }`;
    const run = aRun(world(late, task('by: remote, deputies: local')));
    expect(stepsOf(run)).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses network vpn
      T+2:00  step recover.work  waiting → working
      T+2:10  step recover.work  working → done"
    `);
  });

  it('[ENG-405] a decision and a repair wait for a way in as steps do', () => {
    const decided = world(people, task('by: local')).replace(
      '    steps:',
      '    decision: { by: [remote, local], takes: 5m }\n    steps:',
    );
    expect(whoWorked(aRun(decided))).toEqual(['local/1']);
    const alone = decided.replace('[remote, local]', 'remote');
    expect(finalState(aRun(alone), 'decision', 'recover')).toBe('awaiting');
  });

  it('[ENG-405] a repair waits for a way in as steps do', () => {
    const broken = (by: string): string =>
      world(people, task('by: local'))
        .replace('app: {', `app: { fails: { after: 1h, repair: 2h, by: ${by} },`)
        .replace('incidents:', 'incidents:\n  cut: [{ at: T+0, do: tool-loss, what: vpn }]');
    const remote = aRun(broken('remote'), { incidents: ['cut'] });
    expect(finalState(remote, 'copy', 'app/main')).toBe('failed');
    expect(whoWorked(aRun(broken('local'), { incidents: ['cut'] }))).toEqual(['local/1']);
  });

  it('[ENG-405] whoever loses it in the middle of the work stops, and somebody else begins', () => {
    const later = '  cut: [{ at: T+5m, do: tool-loss, what: sim }]';
    const run = aRun(
      world(
        '{ other: { works-through: sim }, local: {} }',
        task('by: other, deputies: local'),
        '',
        '',
      ).replace('incidents:', `incidents:\n${later}`),
      { incidents: ['fire', 'cut'] },
    );
    expect(play(run, [{ kind: 'step' }, { kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  member other/1     off → mobilised
      T+0:00  member other/1     mobilised → working
      T+0:00  step recover.work  waiting → working
      T+0:05  step recover.work  working → waiting
      T+0:05  member other/1     working → mobilised
      T+0:05  member local/1     off → mobilised
      T+0:05  member local/1     mobilised → working
      T+0:05  step recover.work  waiting → working
      T+0:15  step recover.work  working → done
      T+0:15  member local/1     working → mobilised"
    `);
  });

  it('[ENG-405] of shared work, whoever keeps a way in goes on', () => {
    const later = '  cut: [{ at: T+1h, do: tool-loss, what: sim }]';
    const shared = world(
      '{ other: { works-through: sim }, local: {} }',
      'work: { do: task, by: other, deputies: local, effort: 4h, succeeds: 100% }',
    ).replace('incidents:', `incidents:\n${later}`);
    const run = aRun(shared, { incidents: ['fire', 'cut'] });
    // Two hours of work in the first, then two for one.
    expect(minutesTo(run, 'recover.work', 'done')).toBe(180);
  });

  it('[ENG-405] only those who went are on site', () => {
    const go = 'go: { do: travel, by: remote, deputies: other, takes: 1h }';
    const then = `${go}
      work: { do: task, by: remote, after: go, takes: 10m, succeeds: 100% }
      also: { do: task, by: other, after: go, takes: 10m, succeeds: 100% }`;
    const run = aRun(world(`{ ${AWAY}, other: { works-through: vpn } }`, then));
    expect(finalState(run, 'step', 'recover.work')).toBe('done');
    expect(finalState(run, 'step', 'recover.also')).toBe('waiting');
  });
});

describe('who can be had first', () => {
  const HOME = 'chief: { on-call: { answers: 20m } }';

  it('[ENG-406] somebody at hand comes before somebody on call, whoever is named first', () => {
    const people = `{ ${HOME}, desk: { hours: 'mon-fri 08:00-18:00' } }`;
    const run = aRun(world(people, task('by: chief, deputies: desk')));
    expect(whoWorked(run)).toEqual(['desk/1']);
    const night = aRun(
      world(people, task('by: chief, deputies: desk'), '', 'run: { starts: 2026-01-05 20:00 }'),
    );
    expect(whoWorked(night)).toEqual(['chief/1']);
  });

  it('[ENG-406] of those who can be had as soon, the first named', () => {
    const run = aRun(
      world(`{ ${HOME}, other: { on-call: { answers: 5m } } }`, task('by: chief, deputies: other')),
    );
    expect(whoWorked(run)).toEqual(['chief/1']);
    const desk = aRun(world('{ one: {}, two: {} }', task('by: two, deputies: one')));
    expect(whoWorked(desk)).toEqual(['two/1']);
  });

  it('[ENG-406] a decision is taken by whoever may and is there', () => {
    const people = `{ ${HOME}, duty: {} }`;
    const decided = world(people, task('by: duty')).replace(
      '    steps:',
      '    decision: { by: [chief, duty], takes: 5m }\n    steps:',
    );
    expect(minutesTo(aRun(decided), 'recover', 'running')).toBe(5);
  });
});

describe('who is kept', () => {
  const two = `pair: { do: task, by: far, deputies: desk, people: 2, takes: 10m, succeeds: 100% }
      alone: { do: task, by: desk, takes: 10m, succeeds: 100% }`;

  it('[ENG-407] nobody is kept for a job that lacks people who cannot be called', () => {
    const people = `{ far: { on-call: { answers: 20m }, called-through: vpn }, desk: {} }`;
    const run = aRun(world(people, two));
    expect(minutesTo(run, 'recover.alone', 'done')).toBe(10);
    expect(finalState(run, 'step', 'recover.pair')).toBe('waiting');
  });

  it('[ENG-407] nor for one that lacks people whose hours begin later', () => {
    const people = `{ far: { hours: 'mon-fri 15:00-18:00' }, desk: {} }`;
    const run = aRun(world(people, two));
    expect(minutesTo(run, 'recover.alone', 'done')).toBe(10);
    expect(minutesTo(run, 'recover.pair', 'working')).toBe(180);
  });

  it('[ENG-407] somebody on the way is waited for', () => {
    const run = aRun(world('{ far: { on-call: { answers: 20m } }, desk: {} }', two));
    expect(minutesTo(run, 'recover.pair', 'working')).toBe(20);
    expect(minutesTo(run, 'recover.alone', 'working')).toBe(30);
  });

  it('[ENG-408] who comes to work before answering a call is there', () => {
    const people = `{ crew: { hours: 'mon-fri 12:30-18:00', on-call: { answers: 2h } } }`;
    expect(minutesTo(aRun(world(people, task('by: crew'))), 'recover.work', 'working')).toBe(30);
    const silent = people.replace('12:30', '12:10').replace('2h', '2h, silent: 100%');
    expect(minutesTo(aRun(world(silent, task('by: crew'))), 'recover.work', 'working')).toBe(10);
  });
});

describe('the end of a shift', () => {
  const day = 'run: { horizon: 12d }';
  const shifts = (count: number, step: string): Run =>
    aRun(world(`{ night: { count: ${count}, shift: 8h, rest: 11h } }`, step, '', day));
  const long = (takes: string): string =>
    `work: { do: task, by: night, takes: ${takes}, succeeds: 100% }`;

  it('[ENG-410] work that is longer than a shift pauses at its end when nobody takes it over, and nothing is lost', () => {
    expect(stepsOf(shifts(1, long('20h')))).toMatchInlineSnapshot(`
      "T+0:00   step recover.work  pending → waiting
      T+0:00   step recover.work  waiting → working
      T+8:00   step recover.work  working → waiting
      T+8:00   step recover.work  misses people night
      T+19:00  step recover.work  waiting → working
      T+27:00  step recover.work  working → waiting
      T+27:00  step recover.work  misses people night
      T+38:00  step recover.work  waiting → working
      T+42:00  step recover.work  working → done"
    `);
  });

  it('[ENG-410] with enough people to relieve each other it never stops', () => {
    const run = shifts(3, long('50h'));
    expect(minutesTo(run, 'recover.work', 'done')).toBe(50 * 60);
    expect(whoWorked(run)).toEqual(['night/1', 'night/2', 'night/3']);
  });

  it('[ENG-410] work that a shift is enough for is finished by whoever began it', () => {
    const two = `${long('6h')}
      then: { do: task, by: night, after: work, takes: 7h, succeeds: 100% }`;
    expect(minutesTo(shifts(1, two), 'recover.then', 'done')).toBe(13 * 60);
  });

  it('[ENG-410] whoever can be called is waited for at the post', () => {
    const people = `{ night: { shift: 8h }, home: { on-call: { answers: 40m } } }`;
    const run = aRun(
      world(people, long('9h').replace('by: night', 'by: night, deputies: home'), '', day),
    );
    expect(play(run, [{ kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:00   member night/1  off → mobilised
      T+0:00   member night/1  mobilised → working
      T+8:00   member home/1   off → called
      T+8:40   member home/1   called → mobilised
      T+8:45   member home/1   mobilised → working
      T+8:45   member night/1  working → resting
      T+9:00   member home/1   working → mobilised
      T+13:00  member home/1   mobilised → off
      T+19:45  member night/1  resting → off"
    `);
    expect(minutesTo(run, 'recover.work', 'done')).toBe(9 * 60);
  });

  it('[ENG-410] counted work advances as long as people are on it', () => {
    const effort = 'work: { do: task, by: night, effort: 48h, succeeds: 100% }';
    // Three together for eight hours in nineteen: twenty-four hours of work each time.
    expect(minutesTo(shifts(3, effort), 'recover.work', 'done')).toBe((19 + 8) * 60);
    // One after the other they never stop.
    const one = effort.replace('effort', 'hands: 1, effort');
    expect(minutesTo(shifts(3, one), 'recover.work', 'done')).toBe(48 * 60);
  });

  it('[ENG-410] what machines do while people watch goes on', () => {
    const step =
      'work: { do: move-data, from: db/main, to: db/new, by: night, takes: 20h, succeeds: 100% }';
    const run = aRun(
      world('{ night: { shift: 8h } }', step, '', `data: { files: {} }\n${day}`).replace(
        'components:',
        'components:\n  db: { holds: files, copies: { main: { at: there/a }, new: { at: there/b, role: warm } } }',
      ),
    );
    expect(minutesTo(run, 'recover.work', 'done')).toBe(20 * 60);
  });

  it('[ENG-411] a mode that people keep by hand ends while nobody relieves them', () => {
    const paper = `services:
  declare: { needs: [app], objectives: { rto: 4h, mbco: 20% }, modes: { paper: { capacity: 30% } } }`;
    const step =
      'keep: { do: manual-workaround, service: declare, mode: paper, by: clerk, takes: 30h, succeeds: 100% }';
    const run = aRun(world('{ clerk: { shift: 8h, rest: 11h } }', step, '', `${day}\n${paper}`));
    expect(play(run, [{ kind: 'service', id: 'declare' }])).toMatchInlineSnapshot(`
      "T+0:00   service declare  100% → 0%  (by component app)
      T+0:00   service declare  nominal → down
      T+0:00   service declare  mode paper entered
      T+0:00   service declare  0% → 30%  (by component app)
      T+0:00   service declare  down → degraded
      T+8:00   service declare  mode paper left
      T+8:00   service declare  30% → 0%  (by component app)
      T+8:00   service declare  degraded → down
      T+19:00  service declare  mode paper entered
      T+19:00  service declare  0% → 30%  (by component app)
      T+19:00  service declare  down → degraded
      T+27:00  service declare  mode paper left
      T+27:00  service declare  30% → 0%  (by component app)
      T+27:00  service declare  degraded → down
      T+38:00  service declare  mode paper entered
      T+38:00  service declare  0% → 30%  (by component app)
      T+38:00  service declare  down → degraded
      T+46:00  service declare  mode paper left
      T+46:00  service declare  30% → 0%  (by component app)
      T+46:00  service declare  degraded → down
      T+57:00  service declare  mode paper entered
      T+57:00  service declare  0% → 30%  (by component app)
      T+57:00  service declare  down → degraded
      T+63:00  service declare  mode paper left
      T+63:00  service declare  30% → 0%  (by component app)
      T+63:00  service declare  degraded → down"
    `);
  });
});
