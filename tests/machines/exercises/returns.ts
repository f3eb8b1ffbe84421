/** Copies that attackers and administrators reach, that are cut off by decision, and that catch up with another. */
import type { Exercise } from '../exercise.ts';

/** A tenancy deleted with copies in every state; others encrypted or deleted one by one. */
export const attacks: Exercise = {
  text: `
run: { horizon: 3d }
data: { records: {}, papers: {} }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      hot: { at: here/b, role: hot, replicates: main, lag: 1m }
      pilot: { at: here/b, role: pilot-light, replicates: main, lag: 1m }
    backups:
      here: { every: 1h, at: here/b, survives: 0% }
      cut: { every: 1h, at: there/a, survives: 0% }
      paused: { every: 1h, at: there/b, survives: 0% }
  broken: { copies: { main: { at: here/a } } }
  worn: { copies: { main: { at: here/a } } }
  far: { holds: papers, copies: { main: { at: there/a }, cold: { at: there/b, role: cold } } }
  slow: { holds: papers, copies: { one: { at: there/b, restarts: 3h }, two: { at: there/b, restarts: 3h } } }
plans:
  again:
    kind: recovery
    trigger: { when: far is corrupted, learned-after: 0s }
    steps:
      rebuild: { do: rebuild, what: far/main, takes: 10m }
      create: { do: rebuild, what: far/cold, takes: 10m }
      anew: { do: recover, what: worn/main, takes: 5m }
incidents:
  before: [{ at: T+0, do: outage, what: broken }, { at: T+0, do: outage, what: worn }]
  papers: [{ at: T+0, do: encrypt, what: far, backups: spared }]
  removed: [{ at: T+10m, do: delete, what: here }]
  backups: [{ at: T+1h, do: delete, what: there/b }]
  stopped: [{ at: T+2h, do: outage, what: there/a, for: 1d }]
  stopped-removed: [{ at: T+3h, do: delete, what: there/a }]
`,
};

/** Copies deleted out of reach, stopped, closed by law, or coming back; backups struck in each state. */
export const removals: Exercise = {
  text: `
run: { horizon: 3d }
data: { records: {}, papers: {}, maps: {} }
components:
  app: { holds: records, copies: { main: { at: here/a } } }
  cut: { holds: papers, copies: { main: { at: there/a } }, backups: { law: { every: 1h, at: there/b, survives: 0% } } }
  back: { copies: { main: { at: here/b, restarts: 6h } } }
  encrypted: { holds: maps, copies: { main: { at: here/b, restarts: 6h } } }
  deleted: { holds: maps, copies: { main: { at: here/b, restarts: 6h }, follower: { at: there/b, role: hot, replicates: main, lag: 5m } } }
  clean: { copies: { main: { at: there/b } } }
incidents:
  out-of-reach: [{ at: T+0, do: isolate, what: here/a }, { at: T+1h, do: delete, what: here/a }]
  law: [{ at: T+0, do: cut, what: there, notice: 0s }, { at: T+1h, do: delete, what: there }]
  power:
    - { at: T+0, do: outage, what: here/b, for: 1h }
    - { at: T+2h, do: encrypt, what: encrypted }
    - { at: T+2h, do: delete, what: deleted }
    - { at: T+3h, do: delete, what: here/b }
`,
};

/** The same on copies that serve and stand by, data alone. */
export const deletedData: Exercise = {
  text: `
run: { horizon: 3d }
data: { records: {}, papers: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, hot: { at: there/a, role: hot, replicates: main, lag: 1m } }
  other:
    holds: papers
    copies: { main: { at: here/b }, hot: { at: there/b, role: hot, replicates: main, lag: 1m } }
  third:
    copies: { main: { at: here/b } }
incidents:
  deleted: [{ at: T+0, do: delete, what: records }]
  encrypted: [{ at: T+0, do: encrypt, what: papers }]
  tenancy: [{ at: T+1h, do: delete, what: [here/b, there/b] }]
`,
};

/** Places and hostings cut off by decision and given back; replicas that catch up, and are kept from it. */
export const cutAndFilled: Exercise = {
  text: `
run: { horizon: 5d }
data: { records: { volume: 36GB, writes: 1GB/h } }
tools: { wan: { kind: network } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, fills-at: 2GB/h }
      spare: { at: there/a, role: warm, replicates: main, lag: 1m, fills-at: 2GB/h, via: wan }
      late: { at: there/b, role: warm, replicates: main, lag: 1m, fills-at: 2GB/h }
  side: { copies: { main: { at: here/b } } }
plans:
  isolate:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      cut: { do: isolate, what: there, takes: 1m }
      back: { do: reconnect, what: there, takes: 1h, after: cut }
      site: { do: isolate, what: here/b, takes: 1m }
      site-back: { do: reconnect, what: here/b, takes: 1h, after: site }
  go:
    kind: recovery
    trigger: { when: side is down, learned-after: 0s }
    steps:
      wait: { do: task, takes: 30h }
      promote: { do: promote, what: app/late, takes: 1m, after: wait }
      turn: { do: reverse-replication, from: app/late, to: app/main, takes: 1m, after: promote }
incidents:
  short: [{ at: T+0, do: outage, what: here/a, for: 5m }]
  isolated: [{ at: T+4h, do: isolate, what: there, for: 1h }]
  network: [{ at: T+6h, do: outage, what: wan, for: 6h }]
  again: [{ at: T+13h, do: outage, what: wan, for: 1h }]
  cut: [{ at: T+28h30m, do: isolate, what: there, for: 90m }]
  darker: [{ at: T+60h, do: isolate, what: there }, { at: T+61h, do: outage, what: there }]
`,
};

/** Made from nothing in a place that the plan keeps cut off: it serves once that is reached. */
export const madeInside: Exercise = {
  text: `
components: { app: { copies: { main: { at: here/a }, new: { at: there/a, role: cold } } } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      cut: { do: isolate, what: there, takes: 1h }
      up: { do: recover, what: app/new, takes: 2h, after: cut }
      link: { do: reconnect, what: there, takes: 30m, after: up }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
`,
};

/** Two followers of one copy that a plan tells to follow each other. */
export const circle: Exercise = {
  text: `
run: { horizon: 12h }
data: { records: { rpo: 1h, volume: 1GB, writes: 1GB/h } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      one: { at: there/a, role: hot, replicates: main, lag: 1m }
      other: { at: there/b, role: hot, replicates: main, lag: 5m }
  side: { copies: { main: { at: here/b } } }
plans:
  turn:
    kind: recovery
    trigger: { when: side is down, learned-after: 0s }
    steps:
      this-way: { do: reverse-replication, from: app/other, to: app/one, takes: 1h }
      that-way: { do: reverse-replication, from: app/one, to: app/other, takes: 1h, after: this-way }
incidents:
  side: [{ at: T+0, do: outage, what: here/b }]
`,
};

/** Encrypted on the spot, and made whole again with the key. */
export const decrypted: Exercise = {
  text: `
data: { records: {} }
components: { app: { holds: records, copies: { main: { at: here/a } } } }
plans:
  keys:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps: { each: { do: recover, what: app/main, decrypts: true, takes: 2h } }
incidents: { bad: [{ at: T+0, do: encrypt, what: app/main }] }
`,
};
