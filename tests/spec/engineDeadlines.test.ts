/** What has to be done by a date: payroll that is sent, returns that are filed. */
import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, wordFinding } from '../../src/analysis/index.ts';
import { HOUR } from '../../src/base/time.ts';
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The small world begins on a Monday at 11:00; T is an hour later. */
const world = (deadline: string, effects: string, more = ''): string => `
services: { web: { needs: [app], objectives: { rto: 8h, mbco: 40%, deadline: { ${deadline} } }${more} } }
incidents: { breaks: [${effects}] }
`;

/** What the verdict says of the deadline, once the row of a future was seen to say the same. */
function judged(text: string) {
  const run = aRun(text);
  const verdict = judge(run);
  const { columns, play: playOne } = createFutures(compilePlant(aDossier(text)), run.request);
  const row = new Int32Array(columns.length);
  playOne(0, row, 0);
  expect([...row]).toEqual([...outcomeOf(run, verdict)]);
  const { word, services, reasons } = verdict;
  const deadline = services[0]?.deadline;
  const reason = reasons.find(({ finding }) => finding.startsWith('deadline'));
  return {
    word,
    margin: deadline?.margin,
    left: deadline?.left,
    en: reason && plain(wordFinding(run, reason, 'en')),
    fr: reason && plain(wordFinding(run, reason, 'fr')),
  };
}

const tale = (text: string): string =>
  play(aRun(text), [
    { kind: 'objective', type: 'transition' },
    { kind: 'objective', type: 'work-left' },
  ]);

const ELSEWHERE = '{ at: T+0, do: outage, what: here/b, for: 3h }';
const OUTAGE = '{ at: T+0, do: outage, what: here/a, for: 3h }';

describe('a deadline', () => {
  it('[ENG-509] work advances while the service serves, and is kept to its last second', () => {
    const kept = world('work: 6h, by: 2026-01-05 20:00', OUTAGE);
    expect(tale(kept)).toMatchInlineSnapshot(`
      "T-1:00  objective web/deadline  watching → counting
      T+0:00  objective web/rto       watching → counting
      T+3:00  objective web/rto       counting → watching
      T+8:00  objective web/deadline  counting → watching"
    `);
    expect(judged(kept)).toMatchInlineSnapshot(`
      {
        "en": "The deadline of 5 January 2026 at 20:00 for the service “web” is kept.",
        "fr": "L’échéance du 5 janvier 2026 à 20 h 00 pour le service « web » est tenue.",
        "left": 0,
        "margin": 0,
        "word": "holds",
      }
    `);
    expect(judged(world('work: 6h1m, by: 2026-01-05 20:00', OUTAGE))).toMatchInlineSnapshot(`
      {
        "en": "The deadline of 5 January 2026 at 20:00 for the service “web” is missed: 1 min of work was left, out of 6 h 1 min; done 1 min late.",
        "fr": "L’échéance du 5 janvier 2026 à 20 h 00 pour le service « web » est manquée : il restait 1 min de travail sur 6 h 01 ; fini avec 1 min de retard.",
        "left": 60,
        "margin": -60,
        "word": "fails",
      }
    `);
  });

  it('[ENG-509] a part of the demand, or a degraded mode, does that part of the work', () => {
    // An hour before T, two hours at half, and whatever comes after.
    const slow = '{ at: T+0, do: degrade, what: app, to: 50%, for: 2h }';
    expect(judged(world('work: 3h, by: T+3h', slow)).margin).toBe(0);
    // An hour before T, two hours of the outage at half, an hour after it.
    const byHand = world('work: 3h, by: T+4h', OUTAGE, ', modes: { paper: { capacity: 50% } }');
    const text = `${byHand}
people: { desk: {} }
plans:
  keep:
    kind: continuity
    trigger: { when: web < 40%, learned-after: 30m }
    steps: { paper: { do: enter-mode, service: web, mode: paper, takes: 30m } }
`;
    expect(judged(text).margin).toBe(0);
  });

  it('[ENG-509] it is begun when it can be, and done in its hours', () => {
    expect(
      tale(world('work: 2h, from: 2026-01-05 14:00, by: T+5h', ELSEWHERE)),
    ).toMatchInlineSnapshot(`
      "T+2:00  objective web/deadline  watching → counting
      T+4:00  objective web/deadline  counting → watching"
    `);
    // Monday to 13:00, then from Tuesday 09:00 on.
    const hours = world('work: 3h, by: 2026-01-06, hours: mon-fri 09:00-13:00', ELSEWHERE);
    expect(tale(hours)).toMatchInlineSnapshot(`
      "T-1:00   objective web/deadline  watching → counting
      T+22:00  objective web/deadline  counting → watching"
    `);
  });

  it('[ENG-510] it is missed by the fall that cost most, whatever came after', () => {
    const run = aRun(
      world(
        'work: 20h, by: 2026-01-06 09:00',
        `${OUTAGE}, { at: T+5h, do: degrade, what: app, to: 90%, for: 1h }`,
      ),
    );
    expect(
      play(
        run,
        [
          { kind: 'objective', type: 'work-left' },
          { kind: 'service', type: 'level' },
        ],
        {
          causes: true,
        },
      ),
    ).toMatchInlineSnapshot(`
      "5   T+0:00   service web             100% → 0%  (by component app)  (because 4)
      14  T+3:00   service web             0% → 100%  (because 13)
      20  T+5:00   service web             100% → 90%  (by component app)  (because 19)
      26  T+6:00   service web             90% → 100%  (because 25)
      30  T+21:00  objective web/deadline  work left 3960 s  (because 5, 29)"
    `);
  });

  it('[ENG-510] what is due after the run is judged only where it is done by then', () => {
    const late = world('work: 26h, by: T+3d', OUTAGE);
    expect(judged(late)).toMatchInlineSnapshot(`
      {
        "en": undefined,
        "fr": undefined,
        "left": 0,
        "margin": 172800,
        "word": "holds",
      }
    `);
    expect(judged(world('work: 2h, by: T+3d', OUTAGE)).margin).toBe(68 * HOUR);
  });

  it('[ENG-510] it is no RTO: the rule on those is kept', () => {
    const run = aRun(world('work: 6h1m, by: 2026-01-05 20:00', OUTAGE));
    expect(judge(run).rules.filter(({ status }) => status === 'breached')).toEqual([]);
  });
});
