/** Promises over a period: availability, time down in all, number of outages. */
import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, wordFinding } from '../../src/analysis/index.ts';
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const world = (objectives: string, outages: readonly string[], horizon = '40d'): string => `
run: { horizon: ${horizon} }
services: { web: { needs: [app], objectives: { ${objectives} } } }
incidents:
  relapses: [${outages.map((one) => `{ do: outage, what: here/a, ${one} }`).join(', ')}]
`;

/** What the verdict says, once the row of a future was seen to say the same. */
function judged(text: string) {
  const run = aRun(text);
  const verdict = judge(run);
  const { columns, play: playOne } = createFutures(compilePlant(aDossier(text)), run.request);
  const row = new Int32Array(columns.length);
  playOne(0, row, 0);
  expect([...row]).toEqual([...outcomeOf(run, verdict)]);
  const reason = verdict.reasons.find(({ finding }) => finding === 'total-missed');
  return {
    word: verdict.word,
    totals: (verdict.services[0]?.totals ?? []).map(({ objective, target, atLeast, met }) =>
      [objective, target, atLeast, met].join(' '),
    ),
    said: reason ? plain(wordFinding(run, reason, 'en')) : null,
    dit: reason ? plain(wordFinding(run, reason, 'fr')) : null,
    row: Object.fromEntries(columns.map(({ column }, place) => [column, row[place]])),
  };
}

describe('a promise over a period', () => {
  it('[ENG-370] adds up what each outage takes, and is missed a second past what is allowed', () => {
    const short = ['at: T+1h, for: 1h', 'at: T+3h, for: 1h', 'at: T+5h, for: 1h'];
    const text = world('rto: 2h, downtime: { at-most: 2h30m, over: year }', short);
    expect(
      play(aRun(text), [{ kind: 'objective', id: 'web/downtime', type: 'transition' }]),
    ).toMatchInlineSnapshot(`
      "T+1:00     objective web/downtime  watching → counting
      T+2:00     objective web/downtime  counting → watching
      T+3:00     objective web/downtime  watching → counting
      T+4:00     objective web/downtime  counting → watching
      T+5:00     objective web/downtime  watching → counting
      T+5:30:01  objective web/downtime  counting → breached
      T+6:00     objective web/downtime  breached → missed"
    `);
    expect(judged(text)).toMatchInlineSnapshot(`
      {
        "dit": "Le service « web » reste 3 h sous son minimum en tout, en 3 arrêts sur l’année, pour un arrêt cumulé de 2 h 30 : 30 min de trop.",
        "row": {
          "breached": -1,
          "down": 10800,
          "downtime-missed": 1,
          "longest": 3600,
          "recovery": 3600,
          "rto-missed": 0,
          "word": 4,
        },
        "said": "The service “web” is below its minimum for 3 h in all, in 3 outages over the year, for a time down in all of 2 h 30 min: 30 min over.",
        "totals": [
          "downtime 9000 10800 false",
        ],
        "word": "fails",
      }
    `);
    expect(judged(world('rto: 2h, downtime: { at-most: 3h, over: year }', short)).word).toBe(
      'holds',
    );
  });

  it('[ENG-370] an availability allows its share of the whole period, on the clock of the product', () => {
    // T is 5 January, noon: the first outage begins on the 31st at 19:00. January allows 1 % of 31 days, February of 28.
    const text = world('rto: 8h, availability: { at-least: 99%, over: month }', [
      'at: T+26d7h, for: 7h',
      'at: T+35d23h, for: 5h',
    ]);
    expect(judged(text)).toMatchInlineSnapshot(`
      {
        "dit": "Le service « web » reste 7 h sous son minimum en tout, en 2 arrêts sur le mois, pour une disponibilité de 99 %, soit 6 h 43 permis : 17 min de trop.",
        "row": {
          "availability-missed": 1,
          "breached": -1,
          "down": 43200,
          "longest": 25200,
          "recovery": 25200,
          "rto-missed": 0,
          "word": 4,
        },
        "said": "The service “web” is below its minimum for 7 h in all, in 2 outages over the month, for an availability of 99%, which allows 6 h 43 min: 17 min over.",
        "totals": [
          "availability 24192 25200 false",
        ],
        "word": "fails",
      }
    `);
    expect(
      judged(
        world('rto: 8h, availability: { at-least: 98%, over: month }', ['at: T+26d7h, for: 7h']),
      ).totals,
    ).toEqual(['availability 53568 18000 true']);
  });

  it('[ENG-370] what is still down as a period turns is missed in the next one too', () => {
    const text = world('downtime: { at-most: 10h, over: 1d }', ['at: T+12h, for: 30h'], '3d');
    expect(play(aRun(text), [{ kind: 'objective', type: 'transition' }])).toMatchInlineSnapshot(`
      "T+12:00     objective web/downtime  watching → counting
      T+22:00:01  objective web/downtime  counting → breached
      T+23:00     objective web/downtime  breached → counting
      T+33:00:01  objective web/downtime  counting → breached
      T+42:00     objective web/downtime  breached → missed
      T+47:00     objective web/downtime  missed → watching"
    `);
    expect(judged(text).totals).toEqual(['downtime 36000 68400 false']);
  });

  it('[ENG-371] outages are counted where they begin; the one too many is missed after a second', () => {
    const text = world('outages: { at-most: 1, over: 1d }', [
      'at: T+1h, for: 30m',
      'at: T+22h, for: 2h',
      'at: T+30h, for: 1h',
      'at: T+32h, for: 1h',
    ]);
    expect(play(aRun(text), [{ kind: 'objective', type: 'transition' }])).toMatchInlineSnapshot(`
      "T+1:00      objective web/outages  watching → counting
      T+1:30      objective web/outages  counting → watching
      T+22:00     objective web/outages  watching → counting
      T+22:00:01  objective web/outages  counting → breached
      T+23:00     objective web/outages  breached → counting
      T+24:00     objective web/outages  counting → watching
      T+30:00     objective web/outages  watching → counting
      T+31:00     objective web/outages  counting → watching
      T+32:00     objective web/outages  watching → counting
      T+32:00:01  objective web/outages  counting → breached
      T+33:00     objective web/outages  breached → missed
      T+47:00     objective web/outages  missed → watching"
    `);
    expect(judged(text)).toMatchInlineSnapshot(`
      {
        "dit": "Le service « web » reste 1 h 30 sous son minimum en tout, en 2 arrêts sur 24 h, pour 1 arrêt au plus.",
        "row": {
          "breached": -1,
          "down": 16200,
          "longest": 7200,
          "outages-missed": 1,
          "recovery": 7200,
          "word": 4,
        },
        "said": "The service “web” is below its minimum for 1 h 30 min in all, in 2 outages over 24 h, for 1 outage at most.",
        "totals": [
          "outages 1 2 false",
        ],
        "word": "fails",
      }
    `);
  });

  it('[ENG-372] is no matter of P12, and says nothing where it is not promised', () => {
    const text = world('rto: 2h, downtime: { at-most: 1h, over: year }', [
      'at: T+1h, for: 1h',
      'at: T+3h, for: 1h',
    ]);
    const run = aRun(`product: { doctrine: cloud-au-centre-2023 }\n${text}`);
    expect(judge(run).rules.find(({ rule }) => rule === 'P12')?.status).toBe('kept');
    const silent = judged(world('rto: 2h', ['at: T+1h, for: 1h']));
    expect([silent.totals, silent.said]).toEqual([[], null]);
  });

  it('[ENG-372] a service still down within what it is allowed is not yet told to keep it', () => {
    const text = world('mbco: 100%, downtime: { at-most: 10d, over: year }', [
      'at: T+38d, for: 9d',
    ]);
    const total = judge(aRun(text)).services[0]?.totals?.[0];
    expect([total?.reached, total?.atLeast, total?.met]).toEqual([null, 172_800, true]);
  });
});
