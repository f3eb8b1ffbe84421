/** What falls of itself, later than what made it fall: the trace says why. */
import { describe, expect, it } from 'vitest';
import { judge, storyOf, wordNeeds } from '../../src/analysis/index.ts';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

describe('a collapse under load', () => {
  const COMPONENT = `
components:
  app:
    overload: { above: 120%, after: 10m, back: 20m }
    copies: { main: { at: here/a, capacity: 50% }, other: { at: here/b, capacity: 50% } }`;

  it('[ENG-443] follows from the surge that put more on it than it bears, each time', () => {
    const run = aRun(`${COMPONENT}
incidents: { crowd: [{ at: T+4h, do: demand-surge, what: web, demand: 200%, for: 45m }] }
`);
    expect(
      play(run, [{ type: 'demand' }, { type: 'capacity' }], { causes: true }),
    ).toMatchInlineSnapshot(`
      "1   T+4:00  service web    demand 100% → 200%  (because 0)
      4   T+4:10  component app  capacity 100% → 0%  (because 1)
      9   T+4:30  component app  capacity 0% → 100%  (because 7)
      14  T+4:40  component app  capacity 100% → 0%  (because 1)
      20  T+4:45  service web    demand 200% → 100%  (because 0)
      21  T+5:00  component app  capacity 0% → 100%  (because 17)"
    `);
  });

  it('[ENG-443] from the loss that left too little room', () => {
    const run = aRun(`${COMPONENT}
incidents: { half: [{ at: T+0, do: outage, what: here/a, for: 15m }] }
`);
    expect(
      play(run, [{ type: 'level', kind: 'component' }, { type: 'capacity' }], { causes: true }),
    ).toMatchInlineSnapshot(`
      "3   T+0:00  component app  100% → 50%  (by component app)  (because 2)
      7   T+0:10  component app  capacity 50% → 0%  (because 5)
      8   T+0:10  component app  50% → 0%  (by component app)  (because 7)
      16  T+0:30  component app  capacity 0% → 100%  (because 10)
      17  T+0:30  component app  0% → 100%  (because 16)"
    `);
  });

  it('[ENG-443] from the rush of those who try again', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { mbco: 60%, rto: 3h }, rush: { demand: 300%, decays: 2h } } }${COMPONENT}
incidents: { cut: [{ at: T+0, do: isolate, what: here, for: 30m }] }
`);
    expect(
      play(run, [{ type: 'demand' }, { type: 'capacity' }], { causes: true })
        .split('\n')
        .slice(0, 4),
    ).toMatchInlineSnapshot(`
      [
        "8    T+0:00   service web    demand 100% → 300%  (because 7)",
        "19   T+0:40   component app  capacity 100% → 0%  (because 8)",
        "20   T+0:40   service web    demand 300% → 283.33%  (because 18)",
        "25   T+0:40   service web    demand 283.33% → 300%  (because 24)",
      ]
    `);
  });
});

describe('a tool that runs out', () => {
  it('[ENG-444] expires at its date, which is why what needs it falls', () => {
    const run = aRun(`
services: { web: { needs: [app] } }
tools: { key: { kind: credential, expires: 2026-01-06 } }
components: { app: { needs: [key], copies: { main: { at: here/a } } } }
`);
    expect(
      play(run, [{ kind: 'tool' }, { type: 'level' }], { causes: true }),
    ).toMatchInlineSnapshot(`
      "0  T+12:00  tool key       expires
      1  T+12:00  component app  100% → 0%  (by tool key)  (because 0)
      2  T+12:00  service web    100% → 0%  (by component app)  (because 1)
      3  T+12:00  tool key       usable → unusable  (because 0)"
    `);
    const before = aRun(`
services: { web: { needs: [app] } }
tools: { key: { kind: credential, expires: 2026-01-03 } }
components: { app: { needs: [key], copies: { main: { at: here/a } } } }
`);
    expect(play(before, [{ kind: 'tool' }], { causes: true })).toMatchInlineSnapshot(`
      "0  T-1:00  tool key  expires
      3  T-1:00  tool key  usable → unusable  (because 0)"
    `);
    const said = (language: 'en' | 'fr') =>
      storyOf(run, run.entries, language)
        .slice(0, 4)
        .map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
    expect(said('en')).toMatchInlineSnapshot(`
      [
        "The key has expired.",
        "The key is unusable.",
        "The service “web” is down: the key has expired.",
      ]
    `);
    expect(said('fr')).toMatchInlineSnapshot(`
      [
        "Le secret d’accès key a expiré.",
        "Le secret d’accès key est inutilisable.",
        "Le service « web » est à l’arrêt : le secret d’accès key a expiré.",
      ]
    `);
  });
});

it('[ENG-446] a contract that ends behind a cut says so then', () => {
  const run = aRun(`
run: { horizon: 60d }
contracts: { deal: { covers: [here], ends: 2026-01-31, notice: 10d, retrieval: 30d } }
incidents: { all: [{ at: T+24d, do: cut, what: here, notice: 0d, for: 10d }] }
`);
  expect(play(run, [{ kind: 'lawful-status' }])).toMatchInlineSnapshot(`
    "T+396:00   lawful-status here  open → under-notice
    T+576:00   lawful-status here  under-notice → cut
    T+636:00   lawful-status here  expires
    T+816:00   lawful-status here  cut → open
    T+816:00   lawful-status here  open → retrieval
    T+1356:00  lawful-status here  retrieval → cut"
  `);
  const end = run.entries.filter(({ type }) => type === 'expired');
  expect(storyOf(run, end, 'en').map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "The contract for access to here ends while access is cut.",
    ]
  `);
});

describe('the recovery curve', () => {
  it('[ENG-445] counts each service by the minimum of the moment', () => {
    const services = ['a', 'b', 'c', 'd', 'e']
      .map(
        (one) =>
          `  ${one}: { needs: [app], objectives: { rto: 2h, mbco: 50% }, peaks: [{ during: 01-03/01-05, demand: 100%, objectives: { mbco: 90% } }] }`,
      )
      .join('\n');
    const run = aRun(`
run: { horizon: 30h }
services:
${services}
components: { app: { copies: { main: { at: here/a, capacity: 40% }, two: { at: here/b, capacity: 60% } } } }
incidents: { one: [{ at: T+0, do: outage, what: here/a }] }`);
    const curve = judge(run).recovery;
    const [web] = run.description.services;
    const turn = web?.minimums?.find(({ from, mbco }) => from > 0 && mbco === 0.5)?.from ?? 0;
    expect(
      curve?.points.filter(({ at }) => at < turn).every(({ recovered }) => recovered === 0),
    ).toBe(true);
    expect(curve?.milestones.map(({ at }) => at)).toEqual([turn, turn, turn, turn]);
    // To the second, whatever the step between its points.
    expect(curve?.changes).toEqual([
      { at: run.incidentAt, recovered: 0 },
      { at: turn, recovered: 5 },
    ]);
  });
});

describe('what a step waits for', () => {
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  const world = (tools: string, incident: string): string => `
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } }
  power: { copies: { main: { at: there/b } } }
  radio: { needs: [{ need: power, lasts: 2h, kind: battery }], copies: { main: { at: here/b } } }
tools: { ${tools} }
plans:
  back:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 3h }
    steps: { promote: { do: promote, what: app/spare, using: [first], takes: 10m } }
incidents: { loss: [{ at: T+0, do: outage, what: [here/a${incident}] }] }`;
  const missed = (text: string, language: 'fr' | 'en'): string => {
    const run = aRun(text);
    const told = run.entries.find(({ type }) => type === 'waiting');
    if (told?.type !== 'waiting') throw new Error('nothing is waited for');
    return plain(wordNeeds(run, told.missing, language));
  };

  it('[ENG-472] ran out of what it had of its own', () => {
    const own = 'first: { kind: network, needs: [{ need: power, lasts: 2h, kind: battery }] }';
    expect(missed(world(own, ', power/main'), 'en')).toBe(
      'the network first, out: its battery reserve has run out, without the component power (no return in sight)',
    );
    expect(missed(world(own, ', power/main'), 'fr')).toBe(
      'le réseau first, arrêté : sa réserve de batterie est épuisée, faute du composant power (aucun retour prévu)',
    );
  });

  it('a certificate is called what its author calls it', () => {
    const named = (fr: string): string =>
      `first: { kind: credential, at: here/a, name: { fr: ${fr}, en: The thing } }`;
    expect(missed(world(named('Certificat du site'), ''), 'fr')).toMatch(/^le certificat du site,/);
    expect(missed(world(named('Coffre'), ''), 'fr')).toMatch(/^le secret d’accès Coffre,/);
  });

  it('[ENG-472] went with the battery that it lived on', () => {
    const spent = world('first: { kind: network, needs: [radio] }', ', power/main');
    expect(missed(spent, 'en')).toBe(
      'the network first, out since the battery reserve of radio without power ran out (no return in sight)',
    );
    expect(missed(spent, 'fr')).toBe(
      'le réseau first, arrêté depuis l’épuisement de la réserve de batterie de radio sans power (aucun retour prévu)',
    );
  });

  it('[ENG-473] has expired, or needs what has', () => {
    const key = 'kind: credential, expires: 2026-01-05 14:00';
    expect(missed(world(`first: { ${key} }`, ''), 'en')).toBe(
      'the credential first, expired (no return in sight)',
    );
    const needs = world(`first: { kind: network, needs: [key] }, key: { ${key} }`, '');
    expect(missed(needs, 'en')).toBe(
      'the network first, unusable since the key expired (no return in sight)',
    );
    expect(missed(needs, 'fr')).toBe(
      'le réseau first, hors d’usage depuis que le secret d’accès key a expiré (aucun retour prévu)',
    );
  });
});
