/** What is seen that is not, and what is not seen that is. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const seen = [{ type: 'sight' }, { kind: 'plan' }] as const;

const watched = (probe: string, trigger: string, effects: string): string => `
run: { horizon: 12h }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} } }
components:
  app: { copies: { main: { at: here/a, capacity: 50% }, other: { at: there/a, capacity: 50% } } }
probes: { eye: { ${probe} } }
plans:
  act:
    kind: recovery
    trigger: { when: ${trigger}, seen-by: eye }
    steps: { look: { do: task, takes: 1m } }
incidents:
  fire: [${effects}]
`;
const fire = '{ at: T+0, do: outage, what: here, for: 5h }';

describe('fog', () => {
  it('[ENG-180] a fall that the probe misses is told by people', () => {
    const missed = aRun(
      watched('watches: web, delay: 1m, misses: 100%, reported-after: 40m', 'web < 80%', fire),
    );
    expect(play(missed, seen)).toMatchInlineSnapshot(`
      "T+0:40  probe eye  sees 50% (report)
      T+0:40  plan act   dormant → alerted
      T+0:40  plan act   alerted → running
      T+0:41  plan act   running → completed
      T+5:01  probe eye  sees 100% (measure)"
    `);
  });

  it('[ENG-180] above its blind spot a probe sees full service', () => {
    const blind = aRun(watched('watches: web, delay: 1m, blind-above: 50%', 'web < 80%', fire));
    expect(play(blind, seen)).toBe('');
    const worse = fire.replace('what: here', 'what: [here, there]');
    const all = aRun(watched('watches: web, delay: 1m, blind-above: 50%', 'web < 80%', worse));
    expect(play(all, seen)).toMatchInlineSnapshot(`
      "T+0:01  probe eye  sees 0% (measure)
      T+0:01  plan act   dormant → alerted
      T+0:01  plan act   alerted → running
      T+0:02  plan act   running → completed
      T+5:01  probe eye  sees 100% (measure)"
    `);
  });

  it('[ENG-181] a false alarm is seen at once and passes; the plan is alerted by it', () => {
    const false_ = aRun(
      watched(
        'watches: web, delay: 1m, false-alarms: 3h, false-alarm-lasts: 10m',
        'web < 80% for 30m',
        '{ at: T+11h, do: outage, what: here/b, for: 1m }',
      ),
    );
    expect(play(false_, seen)).toMatchInlineSnapshot(`
      "T+2:00   probe eye  sees 0% (false-alarm)
      T+2:00   plan act   dormant → alerted
      T+2:11   probe eye  sees 100% (measure)
      T+2:11   plan act   alerted → dormant
      T+5:10   probe eye  sees 0% (false-alarm)
      T+5:10   plan act   dormant → alerted
      T+5:21   probe eye  sees 100% (measure)
      T+5:21   plan act   alerted → dormant
      T+8:20   probe eye  sees 0% (false-alarm)
      T+8:20   plan act   dormant → alerted
      T+8:31   probe eye  sees 100% (measure)
      T+8:31   plan act   alerted → dormant
      T+11:30  probe eye  sees 0% (false-alarm)
      T+11:30  plan act   dormant → alerted
      T+11:41  probe eye  sees 100% (measure)
      T+11:41  plan act   alerted → dormant"
    `);
  });

  it('[ENG-182] a status page says late whether its hosting is down', () => {
    const page = aRun(watched('watches: here, kind: status-page, delay: 2h', 'here is down', fire));
    expect(play(page, seen)).toMatchInlineSnapshot(`
      "T+2:00  probe eye  sees 100% (status-page)
      T+2:00  plan act   dormant → alerted
      T+2:00  plan act   alerted → running
      T+2:01  plan act   running → completed
      T+7:00  probe eye  sees 0% (status-page)"
    `);
  });
});
