/** Who decided what, when, and knowing what; and what would have been, but for one thing. */
import { describe, expect, it } from 'vitest';
import { assuming } from '../../src/analysis/causes/assume.ts';
import { judge, wordDecision } from '../../src/analysis/index.ts';
import { runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { clock, entriesOf } from '../helpers/play.ts';

const WORLD = `
product: { doctrine: cloud-au-centre-2023 }
services: { web: { needs: [app], objectives: { rto: 4h, mbco: 50% } } }
data: { files: { class: [sensitive], volume: 1TB } }
hosting: { here: { offer: nubo, region: internet }, away: { offer: aws, region: us-east-1 } }
components: { app: { holds: files, copies: { main: { at: here/site-1 }, spare: { at: away/a, role: warm, replicates: main } } } }
people: { chief: { entitled: true, on-call: { answers: 20m }, hours: 'mon-fri 09:00-12:00' }, crew: {} }
plans:
  failover:
    kind: recovery
    trigger: { when: web < 50% for 5m, learned-after: 5m }
    decision: { by: chief, takes: 10m, accepts: { rules: [P1], for: 2d } }
    steps: { move: { do: promote, what: app/spare, takes: 2h, by: crew, approval: { by: chief, takes: 5m } } }
incidents: { dark: [{ at: T+0, do: outage, what: here }] }
`;

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const registerOf = (run: Run): readonly string[] =>
  (judge(run).decisions ?? []).map((record) =>
    [
      clock(run, record.answeredAt),
      record.decision,
      record.answer,
      record.isImposed ? 'you' : (record.by ?? 'nobody'),
      record.askedAt === null ? 'not asked' : `asked ${clock(run, record.askedAt)}`,
      record.accepts.join(' '),
    ]
      .join(' ')
      .trim(),
  );

describe('the register of decisions', () => {
  it('[ENG-271] says who answered what, when it was asked, what was seen and what it accepts', () => {
    const run = aRun(WORLD);
    expect(registerOf(run)).toEqual([
      'T+0:40 failover yes chief/1 asked T+0:10 P1',
      'T+0:45 failover.move yes chief/1 asked T+0:40',
    ]);
    const [first] = judge(run).decisions ?? [];
    if (!first) throw new Error('nobody decided');
    expect(run.entries[first.knowing ?? -1]).toMatchObject({ type: 'sight', seen: 0 });
    expect(plain(wordDecision(run, first, 'fr'))).toBe(
      'Oui pour la décision de lancer le plan « failover », par l’équipe chief, 30 min après la demande ; l’écart accepté : P1 ; vu avant la demande : la veille du plan « failover » voit le service « web » à l’arrêt.',
    );
    expect(plain(wordDecision(run, first, 'en'))).toBe(
      'Yes to the decision to launch the plan “failover”, by the team chief, 30 min after it was asked; breach accepted: P1; seen before it was asked: the watch of the plan “failover” sees the service “web” down.',
    );
  });

  it('[ENG-271] has a refusal, an answer in advance, and nothing when nobody answers', () => {
    expect(registerOf(aRun(WORLD.replace('takes: 10m,', 'takes: 10m, refuses: 100%,')))).toEqual([
      'T+0:40 failover no chief/1 asked T+0:10',
    ]);
    const branches = [{ at: 0, acts: [{ act: 'approve', decision: 'failover' } as const] }];
    const given = registerOf(aRun(WORLD, { branches }));
    expect(given[0]).toBe('T-1:00 failover yes you not asked P1');
    const away = WORLD.replace(", hours: 'mon-fri 09:00-12:00'", '');
    const none = aRun(away.replace('answers: 20m', 'answers: 2d'));
    expect(judge(none).decisions).toBeUndefined();
  });
});

describe('what the plan promised', () => {
  it('[ENG-273] stands beside what each step did, counted from when the plan was launched', () => {
    const run = aRun(
      WORLD.replace('answers: 20m', 'answers: 20m, silent: 0%').replace(
        'steps: {',
        'steps: { tell: { do: task, takes: 30m, after: move },',
      ),
    );
    const steps = judge(run).plans[0]?.steps ?? [];
    const said = steps.map(({ step, planned, startedAt, endedAt }) =>
      [planned?.from, planned?.until, startedAt, endedAt].reduce(
        (text, at) => `${text} ${at === null || at === undefined ? '-' : clock(run, at)}`,
        step,
      ),
    );
    // The approval took five minutes that nobody had planned.
    expect(said).toEqual([
      'failover.tell T+2:40 T+3:10 T+2:45 T+3:15',
      'failover.move T+0:40 T+2:40 T+0:45 T+2:45',
    ]);
  });
});

describe('what the plan promised of counted work', () => {
  /** Launched on a Monday at 13:00. */
  const exported = (work: string): readonly string[] =>
    (
      judge(
        aRun(`
run: { horizon: 10d }
people: { crew: { count: 2, hours: 'mon-fri 08:00-18:00' } }
plans:
  leave:
    kind: continuity
    trigger: { when: here/b is down, learned-after: 0s }
    steps:
      export: { do: task, ${work}, by: crew, succeeds: 100% }
      tell: { do: task, takes: 1h, after: export }
incidents: { off: [{ at: T+0, do: outage, what: here/b }] }
`),
      ).plans[0]?.steps ?? []
    ).map(
      ({ planned }) => `${(planned?.from ?? 0) / 3600 - 1} ${(planned?.until ?? 0) / 3600 - 1}`,
    );

  it('[ENG-358] is worked in the hours of the team: five hours on Monday, ten on each day after', () => {
    // 40 hours for two people: 5 on Monday, 10 on Tuesday, 5 on Wednesday, until 13:00.
    expect(exported('effort: 40h')).toEqual(['0 48', '48 49']);
    expect(exported('units: 50, per-unit: 1h, hands: 1')).toEqual(['0 168', '168 169']);
  });
});

/** Planned and actual stretches of the steps of a plan that is launched on a Monday at half past nine, in hours from then. */
const plannedAndDone = (people: string, steps: string, starts = '2026-01-05 09:30') => {
  const run = aRun(`
run: { starts: ${starts}, horizon: 8d }
people: { ${people} }
data: { files: {} }
components: { app: { copies: { main: { at: here/b } } }, db: { holds: files, copies: { main: { at: there/a }, new: { at: there/b, role: warm } } } }
plans: { go: { kind: recovery, trigger: { when: here/b is down, learned-after: 0s }, steps: { ${steps} } } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }
`);
  const hours = (at: number | null | undefined) => ((at ?? 0) - run.incidentAt) / 3600;
  return (judge(run).plans[0]?.steps ?? []).map(({ planned, startedAt, endedAt }) => ({
    planned: [hours(planned?.from), hours(planned?.until)],
    done: [hours(startedAt), hours(endedAt)],
  }));
};

describe('what the plan promised of the work of a team that goes home', () => {
  const DAY = 'day: { hours: "mon-fri 08:00-18:00" }';
  const task = (takes: string, more = ''): string =>
    `fix: { do: task, by: day, takes: ${takes}, succeeds: 100%${more} }`;
  const next = 'next: { do: task, by: day, after: fix, takes: 1h, succeeds: 100% }';

  it.each([
    ['pauses overnight', DAY, task('20h'), [[0, 48]]],
    [
      'is finished within the hour; what comes next waits',
      DAY,
      `${task('9h30m')}, ${next}`,
      [
        [0, 9.5],
        [22.5, 23.5],
      ],
    ],
    ['pauses for the last half hour, beyond it', DAY, task('9h31m'), [[0, 22.5 + 61 / 60]]],
    [
      'is handed over where another team comes in',
      `${DAY}, late: { hours: "mon-fri 18:00-22:00" }`,
      task('14h', ', deputies: late'),
      [[0, 24]],
    ],
    [
      'goes on with whoever is always there',
      `${DAY}, night: {}`,
      task('20h', ', deputies: night'),
      [[0, 20]],
    ],
    [
      'goes on with whoever is on call',
      'day: { hours: "mon-fri 08:00-18:00", on-call: { answers: 0s } }',
      task('20h'),
      [[0, 20]],
    ],
    [
      'is not what machines do while people watch',
      DAY,
      `fix: { do: move-data, from: db/main, to: db/new, by: day, takes: 12h, succeeds: 100% }, ${next}`,
      [
        [0, 12],
        [22.5, 23.5],
      ],
    ],
  ])('[ENG-488] %s', (_what, people, steps, expected) => {
    const all = plannedAndDone(people, steps);
    expect(all.map(({ planned }) => planned)).toEqual(expected);
    // Nothing went wrong: what was planned is what was done.
    expect(all.map(({ done }) => done)).toEqual(expected);
  });

  it('[ENG-488] begins at their opening', () => {
    expect(plannedAndDone(DAY, task('1h'), '2026-01-03 12:00')).toEqual([
      { planned: [44, 45], done: [44, 45] },
    ]);
  });
});

describe('what would have been', () => {
  it('[ENG-272] meets the same chance as the run as it was, but for one thing', () => {
    const text = WORLD.replace('takes: 2h', "takes: 'lognormal(2h, 5h)'").replace(
      'answers: 20m',
      "answers: 'lognormal(20m, 60m)'",
    );
    const supposing = [{ assume: 'no-approval', decision: 'failover' } as const];
    const run = aRun(text, { mode: 'sampled', seed: 5 });
    const supposed = assuming(aDossier(text), supposing);
    const asked = { mode: 'sampled', seed: 5, assuming: supposing } as const;
    const other = runReference(supposed, requestOf(supposed, asked));
    const workOf = (of: Run) =>
      entriesOf(of, { kind: 'step', type: 'draw' }).map(({ purpose, value }) => [purpose, value]);
    expect(workOf(other)).toEqual(workOf(run));
    expect(judge(other).services[0]?.downSeconds).toBeLessThan(
      judge(run).services[0]?.downSeconds ?? 0,
    );
  });
});
