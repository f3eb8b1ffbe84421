/**
 * Small systems whose every failure and repair can be told by hand, event by event: the timelines that vendors of
 * reliability software teach with. They stop the ageing of what a stop of the system keeps idle; in a dossier a copy ages
 * while it runs, whatever becomes of the others, and its timeline follows from that.
 */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const run = (body: string) => aRun(`run: { lead: 0s, horizon: 300h }\n${body}`);

const failing = (name: string, hours: number, more = ''): string =>
  `${name}: { fails: { after: ${hours}h, repair: 10h${more} }, copies: { only: { at: here/a } } }`;

describe('A of 100 hours in series with B of 120, repairs of 10', () => {
  const series = run(`
services: { web: { needs: [a, b] } }
components: { ${failing('a', 100)}, ${failing('b', 120)} }`);

  it('B ages while A is down: four stops of ten hours', () => {
    expect(play(series, [{ kind: 'copy' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+100:00  copy a/only  serving → failed
      T+100:00  copy a/only  failed → restarting
      T+100:00  service web  100% → 0%  (by component a)
      T+100:00  service web  nominal → down
      T+110:00  copy a/only  restarting → serving
      T+110:00  service web  0% → 100%
      T+110:00  service web  down → nominal
      T+120:00  copy b/only  serving → failed
      T+120:00  copy b/only  failed → restarting
      T+120:00  service web  100% → 0%  (by component b)
      T+120:00  service web  nominal → down
      T+130:00  copy b/only  restarting → serving
      T+130:00  service web  0% → 100%
      T+130:00  service web  down → nominal
      T+210:00  copy a/only  serving → failed
      T+210:00  copy a/only  failed → restarting
      T+210:00  service web  100% → 0%  (by component a)
      T+210:00  service web  nominal → down
      T+220:00  copy a/only  restarting → serving
      T+220:00  service web  0% → 100%
      T+220:00  service web  down → nominal
      T+250:00  copy b/only  serving → failed
      T+250:00  copy b/only  failed → restarting
      T+250:00  service web  100% → 0%  (by component b)
      T+250:00  service web  nominal → down
      T+260:00  copy b/only  restarting → serving
      T+260:00  service web  0% → 100%
      T+260:00  service web  down → nominal"
    `);
  });
});

describe('A in series with one of B, C and D', () => {
  it('only A stops the service, twenty hours in 300', () => {
    const mixed = run(`
services: { web: { needs: [a, { any: [b, c, d] }] } }
components: { ${failing('a', 100)}, ${failing('b', 120)}, ${failing('c', 140)}, ${failing('d', 160)} }`);
    expect(play(mixed, [{ kind: 'copy' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+100:00  copy a/only  serving → failed
      T+100:00  copy a/only  failed → restarting
      T+100:00  service web  100% → 0%  (by component a)
      T+100:00  service web  nominal → down
      T+110:00  copy a/only  restarting → serving
      T+110:00  service web  0% → 100%
      T+110:00  service web  down → nominal
      T+120:00  copy b/only  serving → failed
      T+120:00  copy b/only  failed → restarting
      T+130:00  copy b/only  restarting → serving
      T+140:00  copy c/only  serving → failed
      T+140:00  copy c/only  failed → restarting
      T+150:00  copy c/only  restarting → serving
      T+160:00  copy d/only  serving → failed
      T+160:00  copy d/only  failed → restarting
      T+170:00  copy d/only  restarting → serving
      T+210:00  copy a/only  serving → failed
      T+210:00  copy a/only  failed → restarting
      T+210:00  service web  100% → 0%  (by component a)
      T+210:00  service web  nominal → down
      T+220:00  copy a/only  restarting → serving
      T+220:00  service web  0% → 100%
      T+220:00  service web  down → nominal
      T+250:00  copy b/only  serving → failed
      T+250:00  copy b/only  failed → restarting
      T+260:00  copy b/only  restarting → serving
      T+290:00  copy c/only  serving → failed
      T+290:00  copy c/only  failed → restarting
      T+300:00  copy c/only  restarting → serving"
    `);
  });
});

describe('a crew that arrives 20 hours after the call', () => {
  const crew = 'people: { crew: { on-call: { answers: 20h } } }';

  it('A fails at 100, the crew is there at 120, the repair ends at 130', () => {
    const called = run(`${crew}
services: { web: { needs: [a] } }
components: { ${failing('a', 100, ', by: crew')} }`);
    expect(
      play(called, [{ kind: 'copy' }, { kind: 'member' }, { kind: 'service' }]),
    ).toMatchInlineSnapshot(`
      "T+100:00  copy a/only    serving → failed
      T+100:00  service web    100% → 0%  (by component a)
      T+100:00  service web    nominal → down
      T+100:00  member crew/1  off → called
      T+100:00  copy a/only    misses people crew
      T+120:00  member crew/1  called → mobilised
      T+120:00  member crew/1  mobilised → working
      T+120:00  copy a/only    failed → restarting
      T+130:00  copy a/only    restarting → serving
      T+130:00  member crew/1  working → mobilised
      T+130:00  service web    0% → 100%
      T+130:00  service web    down → nominal
      T+230:00  copy a/only    serving → failed
      T+230:00  service web    100% → 0%  (by component a)
      T+230:00  service web    nominal → down
      T+230:00  member crew/1  mobilised → working
      T+230:00  copy a/only    failed → restarting
      T+240:00  copy a/only    restarting → serving
      T+240:00  member crew/1  working → mobilised
      T+240:00  service web    0% → 100%
      T+240:00  service web    down → nominal"
    `);
  });

  it('it repairs one at a time, the longest waiting first', () => {
    const waiting = run(`${crew}
services: { web: { needs: [a, { any: [b, c] }] } }
components: { ${failing('a', 100, ', by: crew')}, ${failing('b', 115, ', by: crew')}, ${failing('c', 105, ', by: crew')} }`);
    expect(play(waiting, [{ kind: 'copy' }, { kind: 'member' }])).toMatchInlineSnapshot(`
      "T+100:00  copy a/only    serving → failed
      T+100:00  member crew/1  off → called
      T+100:00  copy a/only    misses people crew
      T+105:00  copy c/only    serving → failed
      T+105:00  copy c/only    misses people crew
      T+115:00  copy b/only    serving → failed
      T+115:00  copy b/only    misses people crew
      T+120:00  member crew/1  called → mobilised
      T+120:00  member crew/1  mobilised → working
      T+120:00  copy a/only    failed → restarting
      T+130:00  copy a/only    restarting → serving
      T+130:00  member crew/1  working → mobilised
      T+130:00  member crew/1  mobilised → working
      T+130:00  copy c/only    failed → restarting
      T+140:00  copy c/only    restarting → serving
      T+140:00  member crew/1  working → mobilised
      T+140:00  member crew/1  mobilised → working
      T+140:00  copy b/only    failed → restarting
      T+150:00  copy b/only    restarting → serving
      T+150:00  member crew/1  working → mobilised
      T+230:00  copy a/only    serving → failed
      T+230:00  member crew/1  mobilised → working
      T+230:00  copy a/only    failed → restarting
      T+240:00  copy a/only    restarting → serving
      T+240:00  member crew/1  working → mobilised
      T+245:00  copy c/only    serving → failed
      T+245:00  member crew/1  mobilised → working
      T+245:00  copy c/only    failed → restarting
      T+255:00  copy c/only    restarting → serving
      T+255:00  member crew/1  working → mobilised
      T+265:00  copy b/only    serving → failed
      T+265:00  member crew/1  mobilised → working
      T+265:00  copy b/only    failed → restarting
      T+275:00  copy b/only    restarting → serving
      T+275:00  member crew/1  working → mobilised"
    `);
  });
});
