/** Degraded modes: what the trace says of them, and what the verdict remembers. */
import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, sentenceOf, wordFinding } from '../../src/analysis/index.ts';
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const world = (plan: string, incidents: string): string => `
services:
  web:
    needs: [app]
    objectives: { rto: 4h, mbco: 50% }
    modes: { paper: { capacity: 60%, lasts: 8h } }
people: { desk: {} }
plans:
  keep:
    kind: continuity
    trigger: { when: web < 50%, learned-after: 30m }
    ${plan}
incidents: { loss: [${incidents}] }
`;
const OUTAGE = '{ at: T+0, do: outage, what: here/a, for: 2h }';
const PAPER = 'paper: { do: enter-mode, service: web, mode: paper, takes: 30m }';

/** Word of the verdict, by the trace and by the row of a future. */
function wordsOf(text: string): readonly unknown[] {
  const run = aRun(text);
  const plant = compilePlant(aDossier(text));
  const { columns, play: playOne } = createFutures(plant, run.request);
  const row = new Int32Array(columns.length);
  playOne(0, row, 0);
  expect([...row]).toEqual([...outcomeOf(run, judge(run))]);
  return [judge(run).word, row[0]];
}

describe('a degraded mode', () => {
  it('[ENG-269] is entered, left and spent in the trace', () => {
    const left = aRun(
      world(
        `steps: { ${PAPER}, back: { do: leave-mode, service: web, after: paper, takes: 3h } }`,
        OUTAGE,
      ),
    );
    expect(play(left, [{ type: 'mode' }])).toMatchInlineSnapshot(`
      "T+1:00  service web  mode paper entered
      T+4:00  service web  mode paper left"
    `);
    const spent = aRun(world(`steps: { ${PAPER} }`, OUTAGE));
    expect(play(spent, [{ type: 'mode' }])).toMatchInlineSnapshot(`
      "T+1:00  service web  mode paper entered
      T+9:00  service web  mode paper expired"
    `);
    const [entered, expired] = entriesOf(spent, { type: 'mode' });
    if (!entered || !expired) throw new Error('no entries');
    expect(plain(sentenceOf(spent, entered, 'fr'))).toMatch(
      /^Le service « web » passe en mode dégradé « paper »/,
    );
    expect(plain(sentenceOf(spent, expired, 'fr'))).toMatch(
      /^Le mode dégradé « paper » du service « web » arrive au bout de ce qu’il peut durer/,
    );
  });

  it('[ENG-269] is not forgotten when the plan that entered it begins anew', () => {
    const again = world(
      `again: true
    steps: { ${PAPER.replace('takes', 'if: here/a is down, takes')}, wait: { do: wait, after: paper, takes: 10m } }`,
      `${OUTAGE}, { at: T+10h, do: degrade, what: app/main, to: 40%, for: 90m }`,
    );
    const run = aRun(again);
    expect(entriesOf(run, { type: 'mode' }).map(({ what }) => what)).toEqual([
      'entered',
      'expired',
    ]);
    expect(judge(run).plans[0]?.steps[0]?.state).not.toBe('done');
    expect(wordsOf(again)).toEqual(['holds-degraded', 1]);
  });

  it('[ENG-269] kept by hand counts as one that was entered', () => {
    const byHand = world(
      'steps: { hand: { do: manual-workaround, service: web, mode: paper, by: desk, takes: 3h } }',
      OUTAGE,
    );
    expect(wordsOf(byHand)).toEqual(['holds-degraded', 1]);
    // A step that gives up after it has held for a while has held all the same.
    expect(
      wordsOf(byHand.replace('takes: 3h', 'takes: 3h, timeout: 1h, on-failure: continue')),
    ).toEqual(['holds-degraded', 1]);
  });

  it('[ENG-352] that keeps less than the minimum leaves the service in its outage', () => {
    const back = (plan: string): string => world(`steps: { ${plan} }`, OUTAGE);
    expect(wordsOf(back(PAPER).replace('capacity: 60%', 'capacity: 40%'))).toEqual(['holds', 0]);
    const short = aRun(back(PAPER).replace('capacity: 60%', 'capacity: 40%'));
    const [entered] = entriesOf(short, { type: 'mode' });
    if (!entered) throw new Error('no entry');
    expect(plain(sentenceOf(short, entered, 'fr'))).toMatch(
      /passe en mode dégradé « paper », qui garde moins que son minimum/,
    );
    expect(wordsOf(back(PAPER).replace('capacity: 60%', 'capacity: 50%'))).toEqual([
      'holds-degraded',
      1,
    ]);
  });

  it('[ENG-418] that is entered once the service is back in full was not needed', () => {
    const late = world(`steps: { ${PAPER.replace('takes: 30m', 'takes: 3h')} }`, OUTAGE);
    expect(play(aRun(late), [{ type: 'mode' }])).toMatch(
      /T\+3:30 +service web +mode paper entered/,
    );
    expect(wordsOf(late)).toEqual(['holds', 0]);
  });

  it('[ENG-352] whose own needs are missing holds nothing, until they are there', () => {
    const needy = (incident: string): string =>
      `${world(`steps: { ${PAPER} }`, `${OUTAGE}, ${incident}`).replace(
        'capacity: 60%',
        'capacity: 60%, needs: [forms]',
      )}tools: { forms: { kind: document } }\n`;
    expect(wordsOf(needy('{ at: T+0, do: tool-loss, what: forms, for: 20h }'))).toEqual([
      'holds',
      0,
    ]);
    expect(wordsOf(needy('{ at: T+0, do: tool-loss, what: forms, for: 70m }'))).toEqual([
      'holds-degraded',
      1,
    ]);
  });

  it('[ENG-471] is what limits a service that it keeps, and the level told is that of the mode', () => {
    const world = (capacity: string): string => `
services:
  web:
    needs: [app]
    objectives: { rto: 4h, mbco: 40% }
    modes: { paper: { capacity: ${capacity}, lasts: 12h } }
components: { app: { copies: { main: { at: here/a, capacity: 50% }, twin: { at: here/b, capacity: 50% } } } }
plans:
  keep:
    kind: continuity
    trigger: { when: web < 60%, learned-after: 30m }
    steps: { ${PAPER} }
incidents: { loss: [${OUTAGE.replace('2h', '6h')}] }`;
    const run = aRun(world('70%'));
    const rise = entriesOf(run, { kind: 'service', type: 'level' }).find(({ to }) => to === 0.7);
    if (!rise) throw new Error('no rise');
    expect(plain(sentenceOf(run, rise, 'en'))).toBe(
      'The service “web” rises to 70%: degraded mode “paper” allows no more.',
    );
    expect(plain(sentenceOf(run, rise, 'fr'))).toBe(
      'Le service « web » remonte à 70 % : le mode dégradé « paper » n’en permet pas plus.',
    );
    const told = (text: string): string => {
      const judged = aRun(text);
      const finding = judge(judged).reasons.find((one) => one.finding === 'service-degraded');
      return finding ? plain(wordFinding(judged, finding, 'en')) : 'none';
    };
    // It stood at 50 % for an hour, above its minimum, before anybody entered the mode.
    expect(told(world('70%'))).toBe(
      'The service “web” holds in degraded mode, at 70% of the demand.',
    );
    // A mode that keeps less than what is left changes nothing.
    expect(told(world('45%'))).toBe(
      'The service “web” holds in degraded mode, at 50% of the demand.',
    );
  });

  it('[ENG-269] is told at the level at which it kept the service, not at that of the outage before', () => {
    const told = (run: Run): string => {
      const finding = judge(run).reasons.find((one) => one.finding === 'service-degraded');
      return finding ? plain(wordFinding(run, finding, 'fr')) : 'none';
    };
    expect(told(aRun(world(`steps: { ${PAPER} }`, OUTAGE)))).toBe(
      'Le service « web » tient en mode dégradé, à 60 % de la demande.',
    );
  });
});
