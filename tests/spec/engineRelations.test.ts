/** What a change of the dossier or of the request must do to a run, and what it must not. */
import { describe, expect, it } from 'vitest';
import { runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

interface World {
  readonly lead?: string;
  readonly incident?: string;
  readonly more?: string;
  readonly unit?: string;
  readonly objectives?: string;
  readonly crew?: string;
}

/** A product with data, people and a plan; no calendar, so that nothing depends on the time of day. */
const world = ({ lead = '1h', incident, more = '', unit = 'm', objectives, crew }: World = {}) => `
run: { lead: ${lead}, horizon: 2d }
services: { web: { needs: [front], objectives: ${objectives ?? `{ rto: 60${unit}, mtpd: 240${unit}, mbco: 50% }`} } }
data: { records: { writes: 1MB/s } }
components:
  front:
    needs: [db]
    copies: { left: { at: here/a, capacity: 70% }, right: { at: there/a, capacity: 40% } }
  db:
    holds: records
    copies: { main: { at: here/a, restarts: 10${unit} }, spare: { at: there/b, role: warm, replicates: main, lag: 2${unit} } }
people: { crew: ${crew ?? `{ count: 2, on-call: { answers: 20${unit} } }`} }
tools: { vault: { at: there/a } }
plans:
  recover:
    kind: recovery
    trigger: { when: 'web < 50% for 5${unit}', learned-after: 3${unit} }
    decision: { by: crew, takes: 10${unit} }
    steps:
      promote: { do: promote, what: db/spare, by: crew, using: vault, takes: 15${unit}, succeeds: 100% }
      check: { do: verify, after: promote, takes: 20${unit} }
incidents:
  fire: [{ at: T+0, ${incident ?? 'do: outage, what: here/a'}, for: 180${unit} }]
${more}`;

/** A trace by what happens when, without numbers: two runs with the same one are the same to a reader. */
const storyOf = (run: Run): string => play(run, [], { draws: true });

describe('nothing happens without a reason', () => {
  it('an undisturbed run is silent', () => {
    expect(aRun(world(), { incidents: [] }).entries).toEqual([]);
  });

  it('an incident on an isolated place touches nothing else', () => {
    const run = aRun(world({ more: '  far: [{ at: T+0, do: destroy, what: here/b }]' }), {
      incidents: ['far'],
    });
    expect(storyOf(run)).toMatchInlineSnapshot(`
      "T+0:00  incident far  planned → unfolding
      T+0:00  site here/b   operational → destroyed"
    `);
  });
});

describe('the same in other words', () => {
  it('a later start moves the whole trace', () => {
    const moved = aRun(world({ lead: '7h' }));
    expect(storyOf(moved)).toBe(storyOf(aRun(world())));
    expect(moved.incidentAt).toBe(7 * 3600);
  });

  it('a later incident moves the whole trace', () => {
    const late = aRun(world().replace('at: T+0', 'at: T+6h'));
    const moved = { ...late, incidentAt: late.entries[0]?.at ?? late.incidentAt };
    expect(storyOf(moved)).toBe(storyOf(aRun(world())));
  });

  it('sixty times shorter durations give a trace sixty times shorter', () => {
    const minutes = aRun(world());
    const seconds = aRun(world({ unit: 's', lead: '1m' }));
    // A deadline is missed one second after it, and people go home after four hours, whatever the scale.
    const timesOf = (run: Run) =>
      run.entries
        .filter(({ subject }) => subject.kind !== 'objective' && subject.kind !== 'rule')
        .filter((entry) => entry.type !== 'transition' || entry.event !== 'member.unneeded')
        .map(({ at, subject, type }) => ({ at: at - run.incidentAt, subject, type }));
    expect(timesOf(minutes).map((entry) => ({ ...entry, at: entry.at / 60 }))).toEqual(
      timesOf(seconds),
    );
  });

  it('an outage in two halves is one outage', () => {
    const whole = aRun(world());
    const halves = aRun(
      world().replace(
        'fire: [{ at: T+0, do: outage, what: here/a, for: 180m }]',
        `fire:
    - { at: T+0, do: outage, what: here/a, for: 90m }
    - { at: T+90m, do: outage, what: here/a, for: 90m }`,
      ),
    );
    const levels = [{ kind: 'service' }, { kind: 'plan' }, { type: 'data-loss' }] as const;
    expect(play(halves, levels)).toBe(play(whole, levels));
  });

  it('objectives are judged and change nothing else', () => {
    const others = (objectives: string) => {
      const run = aRun(world({ objectives }));
      const judged = ['objective', 'rule'];
      return storyOf({
        ...run,
        entries: run.entries.filter(({ subject }) => !judged.includes(subject.kind)),
      });
    };
    expect(others('{ rto: 1m, mbco: 50% }')).toBe(others('{ mtpd: 9d, mbco: 50% }'));
  });

  it('a law of one value is that value, whatever the seed and the mode', () => {
    const fixed = play(aRun(world()));
    const dossier = aDossier(
      world().replaceAll(/(answers|takes): (\d+m)/g, "$1: 'uniform($2, $2)'"),
    );
    for (const mode of ['nominal', 'pessimistic', 'sampled'] as const) {
      const run = runReference(dossier, requestOf(dossier, { mode, seed: 99 }));
      expect(play(run)).toBe(fixed);
    }
  });
});

describe('apart', () => {
  const two = `
services: { one: { needs: [a] }, two: { needs: [b] } }
components: { a: { copies: { main: { at: here/a, restarts: 5m } } }, b: { copies: { main: { at: there/a, restarts: 5m } } } }
plans:
  first: { kind: recovery, trigger: { when: one < 50%, learned-after: 4m }, steps: { work: { do: task, takes: 9m } } }
  second: { kind: recovery, trigger: { when: two < 50%, learned-after: 4m }, steps: { work: { do: task, takes: 9m } } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  flood: [{ at: T+30m, do: outage, what: there/a, for: 1h }]
`;

  it('two incidents in separate components give the two traces, one among the other', () => {
    const lines = (incidents: readonly string[]) => storyOf(aRun(two, { incidents })).split('\n');
    const normal = (line: string) => line.replaceAll(/ +/g, ' ');
    const both = lines(['fire', 'flood']).map(normal);
    const apart = [...lines(['fire']), ...lines(['flood'])].map(normal);
    expect([...both].sort()).toEqual([...apart].sort());
  });

  it('a shorter horizon gives the beginning of the trace', () => {
    const long = aRun(world());
    const short = aRun(world().replace('horizon: 2d', 'horizon: 47m'));
    expect(short.entries.length).toBeGreaterThan(20);
    expect(long.entries.slice(0, short.entries.length)).toEqual(short.entries);
    expect(long.entries[short.entries.length]?.at).toBeGreaterThan(short.endsAt);
  });
});

describe('more helps', () => {
  const downSeconds = (run: Run): number => {
    let since = -1;
    let down = 0;
    for (const { at, to } of entriesOf(run, { kind: 'service', type: 'level' })) {
      if (since >= 0) down += at - since;
      since = to < 0.5 ? at : -1;
    }
    return since < 0 ? down : down + run.endsAt - since;
  };

  it('a longer incident is not a shorter outage', () => {
    const outages = [30, 60, 90, 180, 600].map((minutes) =>
      downSeconds(aRun(world().replace('for: 180m', `for: ${minutes}m`))),
    );
    expect([...outages].sort((a, b) => a - b)).toEqual(outages);
  });

  it('more people are not slower here, and without any the plan never ends', () => {
    const with_ = (crew: string) => downSeconds(aRun(world({ crew })));
    expect(with_('{ count: 9, on-call: { answers: 20m } }')).toBe(
      with_('{ count: 2, on-call: { answers: 20m } }'),
    );
    expect(with_("{ hours: 'sat-sat 01:00-02:00' }")).toBeGreaterThan(
      with_('{ count: 1, on-call: { answers: 20m } }'),
    );
  });

  it('without the incident that everything goes back to, nothing happens', () => {
    const run = aRun(world());
    const roots = run.entries.filter(({ causes }) => causes.length === 0);
    const subjects = new Set(roots.map(({ subject }) => `${subject.kind} ${subject.id}`));
    expect([...subjects]).toEqual(['incident fire']);
  });
});
