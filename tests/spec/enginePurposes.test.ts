/** What is drawn for one purpose is never what is drawn for another, whoever draws. */
import { expect, it } from 'vitest';
import { PURPOSE_NAMES } from '../../src/engine/codes.ts';
import { aRun } from '../helpers/aDossier.ts';

const LAW = 'uniform(1m, 10000m)';

/** Everything that has a duration takes it from one law, so that equal values can only come of equal draws. */
const everythingDrawn = `
run: { horizon: 300d }
data: { files: { volume: 1GB }, vault: {} }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} } }
services:
  web: { needs: [app], rush: { demand: 300%, decays: '${LAW}' } }
  side: { needs: [weak] }
tools: { power: { at: here/a }, gas: { at: here/a } }
components:
  weak:
    overload: { after: '${LAW}', back: '${LAW}' }
    copies: { main: { at: there/a } }
  app:
    holds: files
    needs:
      - { need: power, lasts: '${LAW}', refills: '${LAW}', without: 100% }
      - { need: gas, lasts: '${LAW}', regained: '${LAW}', without: 100% }
    fails: { after: '${LAW}', repair: '${LAW}' }
    switchover: { takes: '${LAW}' }
    copies:
      main: { at: here/a, restarts: '${LAW}' }
      spare: { at: there/a, role: hot, replicates: main, lag: '${LAW}', restarts: '${LAW}' }
  kept:
    holds: vault
    copies: { main: { at: there/a } }
    backups: { archive: { every: 1d, at: there/a, survives: 100%, works: 100%, first-byte: '${LAW}' } }
people: { crew: { count: 2, hours: 'sat-sun 00:00-24:00', on-call: { answers: '${LAW}' } } }
probes: { eye: { at: here/a, watches: web, delay: '${LAW}', reported-after: '${LAW}' } }
plans:
  recover:
    kind: recovery
    trigger: { when: web < 50%, seen-by: eye }
    decision: { by: [crew], takes: '${LAW}' }
    steps:
      act: { do: task, by: crew, takes: '${LAW}' }
      carry: { do: move-data, from: app/spare, to: app/main, writes: 1MB/s, verification: '${LAW}' }
  restore:
    kind: recovery
    trigger: { when: vault is corrupted, learned-after: 0s }
    steps: { restore: { do: restore, what: kept/main, from: kept/archive, takes: 1m } }
incidents:
  fire: [{ at: 'T+${LAW}', do: outage, what: here/a, for: '${LAW}' }]
  attack: [{ at: T+0, do: encrypt, what: vault, strikes-again: '${LAW}' }]
  crowd: [{ at: T+0, do: demand-surge, what: side, demand: 200% }]
  cut: [{ at: T+100d, do: expire, what: gas, for: 30d }]
`;

it('[ENG-10] every draw of a run is its own', () => {
  const draws = aRun(everythingDrawn, { mode: 'sampled', seed: 1 }).entries.flatMap((entry) =>
    entry.type === 'draw' && entry.law === LAW ? [entry] : [],
  );
  const purposes = new Set(draws.map(({ purpose }) => purpose));
  // Chances are no durations, incidents draw before anything is written, and nothing here fails together: a share of a law
  // gives other numbers than the law itself, so equal values would say nothing.
  const silent = [
    'impactBegins',
    'impactAfter',
    'silence',
    'success',
    'restorable',
    'survival',
    'drift',
    'commonFailure',
    // A chance, a factor in thousandths, and alarms that stand for nothing: `engineFog` and `enginePeopleAway` are about them.
    'inflation',
    'directory',
    'miss',
    'falseAlarm',
  ];
  expect(PURPOSE_NAMES.filter((name) => !purposes.has(name) && !silent.includes(name))).toEqual([]);
  // A lag is drawn once for a whole run, and told each time that the copy follows again.
  const values = draws.filter(({ purpose }) => purpose !== 'lag').map(({ value }) => value);
  expect(new Set(values).size).toBe(values.length);
});
