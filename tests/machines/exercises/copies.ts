/** Copies that fail, are repaired, spoilt, filled and put in the place of each other. */
import type { Exercise } from '../exercise.ts';

/** Copies found failed by what happens to their place, and others by what happens to their data. */
export const failures: Exercise = {
  text: `
run: { horizon: 2d }
data: { records: {} }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      hot: { at: there/a, role: hot, replicates: main, lag: 1m }
      pilot: { at: there/b, role: pilot-light, replicates: main, lag: 1m }
  side: { copies: { cut: { at: here/b }, lost: { at: there/b } } }
incidents:
  pilot-first: [{ at: T+0, do: cut, what: there, notice: 0s, for: 1h }]
  hot:
    - { at: T+2h, do: outage, what: app/hot, for: 1h }
    - { at: T+3h30m, do: isolate, what: there/a, for: 10m }
  failed-then-more:
    - { at: T+4h, do: outage, what: [side/cut, side/lost] }
    - { at: T+5h, do: outage, what: here/b, for: 1h }
    - { at: T+7h, do: destroy, what: there/b }
  spoilt: [{ at: T+9h, do: corrupt, what: records }]
`,
};

/** Failed copies whose place is cut off, or closed by law. */
export const failedAndUnreached: Exercise = {
  text: `
components: { app: { copies: { one: { at: here/a }, two: { at: there/a } } } }
incidents:
  failed: [{ at: T+0, do: outage, what: [app/one, app/two] }]
  network: [{ at: T+1h, do: isolate, what: here/a }]
  law: [{ at: T+1h, do: cut, what: there, notice: 0s }]
`,
};

/** Copies that were coming back when their place was taken from them again, each in another way. */
export const relapses: Exercise = {
  text: `
data: { records: {} }
components:
  app: { holds: records, copies: { main: { at: here/a, restarts: 2h } } }
  one: { copies: { main: { at: here/b, restarts: 2h } } }
  two: { copies: { main: { at: there/a, restarts: 2h } } }
  three: { copies: { main: { at: there/b, restarts: 2h } } }
  four: { holds: records, copies: { main: { at: here/b, restarts: 2h } } }
incidents:
  power: [{ at: T+0, do: outage, what: [here/a, here/b, there/a, there/b], for: 1h }]
  again:
    - { at: T+2h, do: isolate, what: here/b, for: 1h }
    - { at: T+2h, do: outage, what: there/a }
    - { at: T+2h, do: destroy, what: there/b }
    - { at: T+2h, do: corrupt, what: app }
    - { at: T+2h30m, do: corrupt, what: four }
  law: [{ at: T+10h, do: outage, what: here/b, for: 1h }, { at: T+12h, do: cut, what: here, notice: 0s }]
`,
};

/** Copies that fail while nobody would see it: stopped ones, starting ones, unreached ones. */
export const failedOutOfSight: Exercise = {
  text: `
data: { records: {} }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, restarts: 2h }
      pilot: { at: there/a, role: pilot-light, replicates: main, lag: 1m }
  side: { copies: { main: { at: here/b } } }
incidents:
  discs:
    - { at: T+0, do: outage, what: app/pilot, for: 1h }
    - { at: T+1h, do: outage, what: side, for: 9h }
    - { at: T+3h, do: outage, what: app/main }
  power: [{ at: T+1h, do: outage, what: here/a, for: 1h }]
  cable: [{ at: T+2h, do: isolate, what: here/b, for: 1h }]
`,
};

/** Everyday failures: repaired by people, one of whom is called away; what is spoilt in the end is not repaired. */
export const repairs: Exercise = {
  text: `
data: { records: {} }
people: { crew: {} }
components:
  app:
    holds: records
    fails: { after: 2h, repair: 2h, by: crew }
    copies: { main: { at: here/a }, hot: { at: there/a, role: hot, replicates: main, lag: 90m } }
incidents:
  away: [{ at: T+2h, do: absence, what: crew, for: 1h }]
  spoilt: [{ at: T+4h30m, do: corrupt, what: app }]
`,
};

/** Promoted, sent users, and sent back; filled from a backup and from another copy. */
export const takeovers: Exercise = {
  text: `
data: { records: {} }
people: { crew: { count: 9 } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      hot: { at: there/a, role: hot, replicates: main, lag: 1m }
      pilot: { at: there/b, role: pilot-light, replicates: main, lag: 1m }
      cold: { at: there/b, role: cold }
    backups: { pictures: { every: 1h, at: there/b } }
  spare:
    holds: records
    copies: { main: { at: here/a }, twin: { at: here/a } }
  mended:
    holds: records
    fails: { after: 3000d, repair: 2d }
    copies: { main: { at: here/a }, twin: { at: here/a } }
plans:
  move:
    kind: continuity
    trigger: { when: here/b is down, learned-after: 1m }
    steps:
      take-over: { do: promote, what: app/hot, by: crew, takes: 10m }
      start: { do: start, what: app/pilot, by: crew, takes: 10m }
      create: { do: provision, what: app/cold, by: crew, takes: 10m }
      go-back: { do: switch-traffic, of: app, to: app/main, by: crew, after: take-over, takes: 10m }
      restore: { do: restore, what: spare/main, from: app/pictures, by: crew, takes: 1h }
      refill: { do: move-data, from: app/main, to: spare/twin, by: crew, takes: 1h }
      restore-mended: { do: restore, what: mended/main, from: app/pictures, by: crew, takes: 1h }
      refill-mended: { do: move-data, from: app/main, to: mended/twin, by: crew, takes: 1h }
incidents:
  disc: [{ at: T+0, do: outage, what: [spare/main, spare/twin] }]
  faults: [{ at: T+0, do: update, what: mended }]
  alarm: [{ at: T+10m, do: outage, what: here/b }]
  at-last: [{ at: T+10h, do: destroy, what: there/a }]
`,
};

/** A standby that is rebuilt while it follows has everything to get again, at its rate. */
export const madeAnew: Exercise = {
  text: `
data: { records: { volume: 1TB } }
people: { crew: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, warm: { at: there/a, role: warm, replicates: main, lag: 1m, fills-at: 1TB/h } }
plans:
  anew:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 1m }
    steps: { rebuild: { do: rebuild, what: app/warm, by: crew, takes: 1h } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }
`,
};
