/** People who cannot read, enter, call or go on; authorities that wait to be told. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/analysis/index.ts';
import { compilePlant } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';
import { world as anyWorld, told } from '../helpers/aPlan.ts';
import { finalState, play } from '../helpers/play.ts';

/** The world of a plan, with the people of a test when it brings its own. */
const world = (steps: string, more = ''): string => {
  const text = anyWorld(steps, more);
  return more.includes('people:') ? text.replace(/^people: .*\n/m, '') : text;
};

const when = (run: Run, step: string, to: string): number => {
  const found = run.entries.find(
    (entry) => entry.type === 'transition' && entry.subject.id === step && entry.to === to,
  );
  return found ? (found.at - run.incidentAt) / 60 : Number.NaN;
};

const inPlan = (text: string, words: string): string =>
  text.replace('    steps:', `    ${words}\n    steps:`);

describe('who does it', () => {
  const steps = 'work: { do: task, by: chief, deputies: crew, takes: 5m, succeeds: 100% }';

  it('[ENG-163] and whoever stands in is named, where the first team would be looked for', () => {
    const said = (text: string, language: 'en' | 'fr') => {
      const run = aRun(text);
      const done = run.entries.find(
        (entry) =>
          entry.type === 'transition' && entry.subject.id.endsWith('.work') && entry.to === 'done',
      );
      return done && sentenceOf(run, done, language).replaceAll(/[\u00a0\u202f]/g, ' ');
    };
    expect(said(world(steps), 'en')).toBe(
      'The step “Task (work)” is done in 5 min, by the team crew.',
    );
    expect(said(world(steps), 'fr')).toMatch(/est faite en 5\smin, par l’équipe crew\.$/);
    const home = steps.replace('by: chief, deputies: crew', 'by: crew, deputies: chief');
    expect(said(world(home), 'en')).toBe('The step “Task (work)” is done in 5 min.');
    const both = steps.replace('takes: 5m', 'effort: 2h, hands: 4');
    const CALLED = '  sunday: [{ at: T+0, do: absence, what: chief }]';
    expect(said(world(both, CALLED), 'en')).toContain('by the team crew');
  });

  it('[ENG-163] deputies do it when nobody of the team can be had sooner', () => {
    const home = steps.replace('by: chief, deputies: crew', 'by: crew, deputies: chief');
    expect(play(aRun(world(home)), [{ kind: 'member', id: 'chief/1' }])).toBe('');
    expect(play(aRun(world(steps)), [{ kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:00  member crew/1  off → mobilised
      T+0:00  member crew/1  mobilised → working
      T+0:05  member crew/1  working → mobilised"
    `);
    const gone = aRun(world(steps, '  away: [{ at: T+0, do: absence, what: crew }]'));
    expect(play(gone, [{ kind: 'member', id: 'chief/1' }])).toMatchInlineSnapshot(`
      "T+0:00  member chief/1  off → called
      T+0:20  member chief/1  called → mobilised
      T+0:20  member chief/1  mobilised → working
      T+0:25  member chief/1  working → mobilised
      T+4:25  member chief/1  mobilised → off"
    `);
  });

  it('[ENG-171] a cell gathers more slowly at night, and through whichever channel is left', () => {
    const cell = 'meet: { do: convene, by: crew, through: [chat, phone] }';
    const tools = 'tools: { chat: { at: here/a }, phone: {} }';
    const day = aRun(world(cell, tools));
    expect(when(day, 'recover.meet', 'done')).toBeCloseTo(32.7, 0);
    const night = aRun(world(cell, `${tools}\nrun: { starts: 2026-01-05 23:00 }`));
    expect(when(night, 'recover.meet', 'done')).toBeCloseTo(91.6, 0);
    const mute = aRun(world(cell, tools.replace('phone: {}', 'phone: { at: here/a }')));
    expect(finalState(mute, 'step', 'recover.meet')).toBe('waiting');
  });

  const people = (team: string): string => `people: { cell: { count: 3, ${team} } }`;
  const meeting = (team: string, starts: string, words = ''): Run =>
    aRun(
      world(
        `meet: { do: convene, by: cell, people: 3, through: chat, takes: 30m, off-hours: 2h, succeeds: 100%${words} }`,
        `tools: { chat: { at: here/a } }\nrun: { starts: ${starts} }\n${people(team)}`,
      ),
    );
  const HOURS = 'hours: "mon-fri 08:00-18:00"';
  const MONDAY = '2026-01-05 12:00';

  it('[ENG-455] with every channel lost, those who are at their desks meet', () => {
    expect(when(meeting(HOURS, MONDAY), 'recover.meet', 'done')).toBe(30);
    expect(when(meeting(HOURS, '2026-01-05 17:50'), 'recover.meet', 'done')).toBe(30);
  });

  it('[ENG-455] off hours they wait for a channel, or for their hours', () => {
    const night = meeting(HOURS, '2026-01-05 23:00');
    expect(when(night, 'recover.meet', 'working')).toBe(9 * 60);
    const [waiting] = night.entries.filter(({ type }) => type === 'waiting');
    expect(waiting).toMatchObject({ missing: [{ forGood: false }, { forGood: false }] });
    const onCall = meeting(`${HOURS}, on-call: { answers: 10m }`, '2026-01-05 23:00');
    expect(when(onCall, 'recover.meet', 'working')).toBe(9 * 60);
  });

  it('[ENG-455] where people are whose hours nobody states is not known', () => {
    expect(finalState(meeting('skills: [x]', MONDAY), 'step', 'recover.meet')).toBe('waiting');
  });

  it('[ENG-183] a strike takes the first of each team, rounded up, and gives them back together', () => {
    const strike = world(
      'work: { do: task, by: many, people: 2, takes: 5m, succeeds: 100% }',
      `  away: [{ at: T+0, do: strike, what: many, share: 50%, for: 1h }]
people: { many: { count: 3 } }`,
    );
    expect(play(aRun(strike), [{ kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:00  member many/1  off → absent
      T+0:00  member many/2  off → absent
      T+0:00  member many/3  off → mobilised
      T+1:00  member many/1  absent → off
      T+1:00  member many/2  absent → off
      T+1:00  member many/1  off → mobilised
      T+1:00  member many/1  mobilised → working
      T+1:00  member many/3  mobilised → working
      T+1:05  member many/1  working → mobilised
      T+1:05  member many/3  working → mobilised"
    `);
  });
});

describe('what people need before they need tools', () => {
  const wiki = `  burnt: [{ at: T+5m, do: tool-loss, what: wiki }]
tools: { wiki: { kind: document } }`;
  const two = `first: { do: task, by: crew, takes: 10m, succeeds: 100% }
      second: { do: task, by: crew, after: first, takes: 10m, succeeds: 100% }`;

  it('[ENG-173] nobody begins a step of a plan that cannot be read; who has read it goes on', () => {
    expect(told(aRun(inPlan(world(two, wiki), 'written-in: wiki')))).toMatchInlineSnapshot(`
      "T+0:00  plan recover         dormant → alerted
      T+0:00  plan recover         alerted → running
      T+0:00  step recover.first   pending → waiting
      T+0:00  step recover.first   waiting → working
      T+0:10  step recover.first   working → done
      T+0:10  step recover.second  pending → waiting
      T+0:10  step recover.second  misses document wiki (for good)"
    `);
    const onPaper = inPlan(world(two, `${wiki}\n  paper: {}`), 'written-in: [wiki, paper]');
    const text = onPaper.replace(
      'tools: { wiki: { kind: document } }\n  paper: {}',
      'tools: { wiki: { kind: document }, paper: { kind: document } }',
    );
    expect(finalState(aRun(text), 'step', 'recover.second')).toBe('done');
  });

  const vpn = (
    people: string,
  ): string => `tools: { vpn: { kind: network, at: here/a }, sim: { kind: network } }
people: { crew: { ${people} } }`;

  it('[ENG-174] a team works through its access; any one is enough, and on site it needs none', () => {
    const work = 'work: { do: task, by: crew, takes: 10m, succeeds: 100% }';
    const cut = aRun(world(work, vpn('works-through: vpn')));
    expect(told(cut)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses network vpn (for good)"
    `);
    const other = aRun(world(work, vpn('works-through: [vpn, sim]')));
    expect(finalState(other, 'step', 'recover.work')).toBe('done');
    const travels = aRun(
      world(`${work}\n      go: { do: travel, by: crew, takes: 2h }`, vpn('works-through: vpn')),
    );
    expect(when(travels, 'recover.work', 'done')).toBe(130);
  });

  const onCall = (words: string): string => `tools: { directory: { at: here/a } }
people: { crew: { on-call: { answers: 20m }, ${words} } }`;
  const call = 'work: { do: task, by: crew, takes: 10m, succeeds: 100% }';

  it('[ENG-175] nobody can be called when the directory is lost, and that is for good when it is', () => {
    const lost = aRun(world(call, onCall('called-through: directory')));
    expect(play(lost, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses people crew (for good)"
    `);
    expect(finalState(aRun(world(call, onCall(''))), 'step', 'recover.work')).toBe('done');
  });

  it('[ENG-175] who cannot be called is not, and is called as soon as the way of calling is back', () => {
    const people = onCall('called-through: directory').replace(
      'directory: { at: here/a }',
      'directory: {}',
    );
    const lost = '  mute: [{ at: T+0, do: tool-loss, what: directory, for: 5h10m }]';
    expect(
      play(aRun(world(call, `${lost}\n${people}`)), [{ kind: 'member' }]),
    ).toMatchInlineSnapshot(`
      "T+5:10  member crew/1  off → called
      T+5:30  member crew/1  called → mobilised
      T+5:30  member crew/1  mobilised → working
      T+5:40  member crew/1  working → mobilised
      T+9:40  member crew/1  mobilised → off"
    `);
  });

  it('[ENG-175] an entry of the directory is wrong with 1% a month since its last check', () => {
    const stale = (checked: string): string => onCall(`directory: { checked: ${checked} }`);
    const old = world(call, stale('2025-01-05'));
    const plant = compilePlant(aDossier(old));
    expect(plant.teams[0]?.stale).toBeCloseTo(0.12);
    expect(finalState(aRun(old, { mode: 'pessimistic' }), 'step', 'recover.work')).toBe('waiting');
    const fresh = aRun(world(call, stale('2025-12-01')), { mode: 'pessimistic' });
    expect(finalState(fresh, 'step', 'recover.work')).toBe('done');
  });
});

describe('shifts', () => {
  const long = (people: string): string =>
    world(
      'work: { do: task, by: night, takes: 20h, succeeds: 90% }',
      `people: { night: { ${people} } }`,
    );

  it('[ENG-176] a colleague who is at hand takes over, and nothing of the work is lost', () => {
    const run = aRun(long('count: 3, shift: 8h, rest: 11h'));
    expect(play(run, [{ kind: 'member' }, { kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00   step recover.work  pending → waiting
      T+0:00   member night/1     off → mobilised
      T+0:00   member night/1     mobilised → working
      T+0:00   step recover.work  waiting → working
      T+8:00   member night/2     off → mobilised
      T+8:00   member night/2     mobilised → working
      T+8:00   member night/1     working → resting
      T+16:00  member night/3     off → mobilised
      T+16:00  member night/3     mobilised → working
      T+16:00  member night/2     working → resting
      T+19:00  member night/1     resting → off
      T+20:00  step recover.work  working → done
      T+20:00  member night/3     working → mobilised
      T+24:00  member night/3     mobilised → resting"
    `);
  });

  const inTurn = (first: string): string =>
    world(
      `before: { do: task, by: night, takes: 5h, succeeds: 100% }
      work: { do: task, by: night, takes: ${first}, after: before, succeeds: 100% }
      then: { do: task, by: night, takes: 1h, after: work, succeeds: 100% }`,
      'people: { night: { shift: 8h, rest: 11h } }\nrun: { horizon: 3d }',
    );

  it('[ENG-176] with nobody to relieve them, people finish what a shift is enough for', () => {
    const run = aRun(inTurn('6h'));
    expect(when(run, 'recover.work', 'done')).toBe(11 * 60);
  });

  it('[ENG-176] whoever went on rests before the next work, whoever waits for them', () => {
    expect(when(aRun(inTurn('6h')), 'recover.then', 'working')).toBe(22 * 60);
  });

  it('[ENG-177] errors double after twelve hours of presence and quadruple after sixteen', () => {
    const chance = (takes: string, shift: string): string => {
      const run = aRun(long(`shift: ${shift}`).replace('20h', takes), { mode: 'pessimistic' });
      return finalState(run, 'step', 'recover.work');
    };
    // 90% is enough for the pessimist; 80% is not.
    const shift = '24h';
    expect([chance('11h', shift), chance('13h', shift), chance('17h', shift)]).toEqual([
      'done',
      'failed',
      'failed',
    ]);
    // Nobody is there longer than a shift when the work is done in shifts.
    expect(chance('20h', '8h, count: 3')).toBe('done');
  });
});

describe('time', () => {
  const work = 'work: { do: task, by: crew, takes: 10m, succeeds: 100% }';

  it('[ENG-178] what was never rehearsed takes longer when the plan says so', () => {
    const words = 'unrehearsed-takes-longer: true';
    expect(when(aRun(inPlan(world(work), words)), 'recover.work', 'done')).toBe(27.5);
    const rehearsed = work.replace('takes', 'rehearsed: 2025-12-01, takes');
    expect(when(aRun(inPlan(world(rehearsed), words)), 'recover.work', 'done')).toBe(10);
    expect(when(aRun(world(work)), 'recover.work', 'done')).toBe(10);
  });

  it('[ENG-179] a decision without agreed criteria is long, longer when it may lose something', () => {
    const decided = (words: string, step = work): number =>
      when(aRun(inPlan(world(step), `decision: { by: crew${words} }`)), 'recover', 'running');
    expect(decided('')).toBeCloseTo(13.7, 0);
    expect(decided(', delegated: false')).toBe(60);
    const promotes = 'work: { do: promote, what: app/spare }';
    expect(decided(', delegated: false', promotes)).toBe(90);
  });
});

describe('authorities', () => {
  const notices = (more = ''): string =>
    world(
      `qualify: { do: qualify, by: crew, takes: 1h }
      tell: { do: notify, by: dpo, deadline: 4h, from: classification, takes: 10m }
      warn: { do: notify, by: dpo, deadline: 24h, takes: 10m }`,
      `people: { crew: {}, dpo: { hours: mon-fri 17:30-18:00 } }${more}`,
    );
  const rules = [{ kind: 'rule' }] as const;

  it('[ENG-172] a deadline counts from awareness or from the classification, and is breached until the notice is sent', () => {
    expect(play(aRun(notices()), rules)).toMatchInlineSnapshot(`
      "T+5:00:01  rule P11:recover.tell  kept → breached
      T+5:40     rule P11:recover.tell  breached → kept"
    `);
  });

  it('[ENG-172] in time is no breach, and the deadline runs even if the plan is refused', () => {
    const early = aRun(notices().replace('17:30-18:00', '12:00-18:00'));
    expect(play(early, rules)).toBe('');
    const refused = inPlan(notices(), 'decision: { by: crew, refuses: 100% }');
    expect(play(aRun(refused, {}), rules)).toMatchInlineSnapshot(`""`);
  });
});
