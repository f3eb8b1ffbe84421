/**
 * Small systems whose every failure and repair can be told by hand, event by event: the timelines that vendors of
 * reliability software teach with (ReliaWiki, repairable systems by simulation). They stop the ageing of what a stop of the
 * system keeps idle; in a dossier a copy ages while it runs, whatever becomes of the others. Both are told here.
 */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';
import { type AgeingSystem, ageingModel } from './models/ageing.ts';
import { bothExecutors } from './models/playModel.ts';

const run = (body: string) => aRun(`run: { lead: 0s, horizon: 300h }\n${body}`);

const failing = (name: string, hours: number, more = ''): string =>
  `${name}: { fails: { after: ${hours}h, repair: 10h${more} }, copies: { only: { at: here/a } } }`;

/** Every change of state until hour 300, by both executors: hour, who, from, to. */
function told(system: AgeingSystem): readonly string[] {
  const [reference, fast] = bothExecutors(ageingModel(system), { seed: 1, run: 0 }, 300).map(
    ({ entries }) =>
      entries.flatMap((entry) =>
        entry.type === 'transition' && entry.at > 0
          ? [`${entry.at} ${entry.subject.id} ${entry.from} → ${entry.to}`]
          : [],
      ),
  );
  expect(fast).toEqual(reference);
  return reference ?? [];
}

describe('units that age only while the system runs', () => {
  it('A(100) in series with B(120): down at 100, 130, 220 and 270, for 40 hours in 300', () => {
    expect(
      told({ units: { A: 100, B: 120 }, all: ['A', 'B'], any: [], repair: 10 }),
    ).toMatchInlineSnapshot(`
      [
        "100 A running → failed",
        "100 system up → down",
        "100 B running → idle",
        "110 A failed → idle",
        "110 system down → up",
        "110 A idle → running",
        "110 B idle → running",
        "130 B running → failed",
        "130 system up → down",
        "130 A running → idle",
        "140 B failed → idle",
        "140 system down → up",
        "140 A idle → running",
        "140 B idle → running",
        "220 A running → failed",
        "220 system up → down",
        "220 B running → idle",
        "230 A failed → idle",
        "230 system down → up",
        "230 A idle → running",
        "230 B idle → running",
        "270 B running → failed",
        "270 system up → down",
        "270 A running → idle",
        "280 B failed → idle",
        "280 system down → up",
        "280 A idle → running",
        "280 B idle → running",
      ]
    `);
  });

  it('A(100) in series with one of B(120), C(140), D(160): down at 100 and 210, D fails at 170', () => {
    expect(
      told({
        units: { A: 100, B: 120, C: 140, D: 160 },
        all: ['A'],
        any: ['B', 'C', 'D'],
        repair: 10,
      }),
    ).toMatchInlineSnapshot(`
      [
        "100 A running → failed",
        "100 system up → down",
        "100 B running → idle",
        "100 C running → idle",
        "100 D running → idle",
        "110 A failed → idle",
        "110 system down → up",
        "110 A idle → running",
        "110 B idle → running",
        "110 C idle → running",
        "110 D idle → running",
        "130 B running → failed",
        "140 B failed → running",
        "150 C running → failed",
        "160 C failed → running",
        "170 D running → failed",
        "180 D failed → running",
        "210 A running → failed",
        "210 system up → down",
        "210 B running → idle",
        "210 C running → idle",
        "210 D running → idle",
        "220 A failed → idle",
        "220 system down → up",
        "220 A idle → running",
        "220 B idle → running",
        "220 C idle → running",
        "220 D idle → running",
        "270 B running → failed",
        "280 B failed → running",
      ]
    `);
  });
});

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
      T+134:00  member crew/1  mobilised → off
      T+230:00  copy a/only    serving → failed
      T+230:00  service web    100% → 0%  (by component a)
      T+230:00  service web    nominal → down
      T+230:00  member crew/1  off → called
      T+230:00  copy a/only    misses people crew
      T+250:00  member crew/1  called → mobilised
      T+250:00  member crew/1  mobilised → working
      T+250:00  copy a/only    failed → restarting
      T+260:00  copy a/only    restarting → serving
      T+260:00  member crew/1  working → mobilised
      T+260:00  service web    0% → 100%
      T+260:00  service web    down → nominal
      T+264:00  member crew/1  mobilised → off"
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
      T+154:00  member crew/1  mobilised → off
      T+230:00  copy a/only    serving → failed
      T+230:00  member crew/1  off → called
      T+230:00  copy a/only    misses people crew
      T+245:00  copy c/only    serving → failed
      T+245:00  copy c/only    misses people crew
      T+250:00  member crew/1  called → mobilised
      T+250:00  member crew/1  mobilised → working
      T+250:00  copy a/only    failed → restarting
      T+260:00  copy a/only    restarting → serving
      T+260:00  member crew/1  working → mobilised
      T+260:00  member crew/1  mobilised → working
      T+260:00  copy c/only    failed → restarting
      T+265:00  copy b/only    serving → failed
      T+265:00  copy b/only    misses people crew
      T+270:00  copy c/only    restarting → serving
      T+270:00  member crew/1  working → mobilised
      T+270:00  member crew/1  mobilised → working
      T+270:00  copy b/only    failed → restarting
      T+280:00  copy b/only    restarting → serving
      T+280:00  member crew/1  working → mobilised
      T+284:00  member crew/1  mobilised → off"
    `);
  });
});
