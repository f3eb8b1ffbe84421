/** Promises of a service that is only open in some hours. */
import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, wordFinding } from '../../src/analysis/index.ts';
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** T is a Monday at noon. */
const world = (span: string, objectives = 'rto: 4h, mtpd: 10h'): string => `
run: { horizon: 5d }
services: { web: { needs: [app], objectives: { ${objectives}, hours: 'mon-fri 08:00-20:00' } } }
incidents: { loss: [{ do: outage, what: here/a, ${span} }] }
`;

/** What the verdict says, once the row of a future was seen to say the same. */
function judged(text: string) {
  const run = aRun(text);
  const verdict = judge(run);
  const { columns, play: playOne } = createFutures(compilePlant(aDossier(text)), run.request);
  const row = new Int32Array(columns.length);
  playOne(0, row, 0);
  expect([...row]).toEqual([...outcomeOf(run, verdict)]);
  const [service] = verdict.services;
  const said = verdict.reasons.find(
    ({ finding }) => finding === 'rto-missed' || finding === 'service-held',
  );
  return {
    word: verdict.word,
    down: service?.downSeconds,
    rto: [service?.rto?.atLeast, service?.rto?.margin],
    en: said && plain(wordFinding(run, said, 'en')),
    fr: said && plain(wordFinding(run, said, 'fr')),
  };
}

describe('opening hours of what is promised', () => {
  it('[ENG-512] what is down outside them counts in the total alone', () => {
    // From 18:00 to 10:00 the next day: two hours in the evening, two in the morning.
    expect(judged(world('at: T+6h, for: 16h'))).toMatchInlineSnapshot(`
      {
        "down": 57600,
        "en": "The service “web” is back in 16 h, 4 h of them in its opening hours, for an RTO of 4 h.",
        "fr": "Le service « web » revient en 16 h, dont 4 h de ses heures d’ouverture, pour un RTO de 4 h.",
        "rto": [
          14400,
          0,
        ],
        "word": "holds",
      }
    `);
    expect(judged(world('at: T+6h, for: 16h1s'))).toMatchInlineSnapshot(`
      {
        "down": 57601,
        "en": "The service “web” stays below its minimum for 4 h of its opening hours, for an RTO of 4 h: 1 s over.",
        "fr": "Le service « web » reste 4 h de ses heures d’ouverture sous son minimum, pour un RTO de 4 h : 1 s de trop.",
        "rto": [
          14401,
          -1,
        ],
        "word": "fails",
      }
    `);
    // Without hours, sixteen hours are sixteen hours.
    const always = world('at: T+6h, for: 16h').replace(/, hours: '[^']*'/, '');
    expect(judged(always).rto).toEqual([57_600, -43_200]);
  });

  it('[ENG-512] the clock passes its target while the service is open', () => {
    expect(
      play(aRun(world('at: T+7h, for: 20h')), [{ kind: 'objective', type: 'transition' }]),
    ).toMatchInlineSnapshot(`
      "T+7:00      objective web/rto   watching → counting
      T+7:00      objective web/mtpd  watching → counting
      T+23:00:01  objective web/rto   counting → breached
      T+27:00     objective web/rto   breached → missed
      T+27:00     objective web/mtpd  counting → watching"
    `);
  });

  it('[ENG-512] a night, or a weekend, costs no promise of one outage', () => {
    const night = judged(world('at: T+9h, for: 10h', 'rto: 0s, mtpd: 1h'));
    expect([night.word, night.down, night.rto]).toEqual(['holds', 36_000, [0, 0]]);
  });
});
