/** Work on what a plan has cut off, before it is reconnected. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** Encrypted, cut off, made anew and restored inside, reconnected, opened: `what` is cut off. */
const cutOff = (what: string, incidents = '', backup = 'there/b'): Run =>
  aRun(`
product: { doctrine: cloud-au-centre-2023 }
services: { web: { needs: [app], objectives: { rto: 8h } } }
data: { records: { rpo: 2d } }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { nightly: { every: 24h, at: ${backup}, works: 100%, immutable: true, isolated-by: identity } }
plans:
  go:
    kind: recovery
    trigger: { when: app is down, learned-after: 0s }
    steps:
      cut: { do: isolate, what: ${what}, takes: 1h }
      make: { do: rebuild, what: app/main, takes: 2h, after: cut }
      fill: { do: restore, what: app/main, from: app/nightly, takes: 3h, after: make }
      link: { do: reconnect, what: ${what}, takes: 30m, after: fill }
      open: { do: promote, what: app/main, takes: 30m, after: link }
incidents:
  worm: [{ at: T+0, do: encrypt, what: app/main, strikes-again: 90m, backups: spared }]
  ${incidents}
`);

const backAfter = (run: Run): number | null => {
  const [outage] = judge(run).services[0]?.outages ?? [];
  return outage?.until == null ? null : outage.until - outage.from;
};

describe('inside an isolation', () => {
  it.each(['app/main', 'here/a', 'here'])(
    '[ENG-496] what a plan cut off is rebuilt and restored, then reconnected and opened: %s',
    (what) => {
      const run = cutOff(what);
      expect(backAfter(run)).toBe(7 * 3600);
      expect(finalState(run, 'plan', 'go')).toBe('completed');
      // Nobody who is inside strikes there, and P7 is kept.
      expect(judge(run).rules.find(({ rule }) => rule === 'P7')?.status).toBe('kept');
    },
  );

  it('[ENG-496] not while an incident cuts it off too, nor from a backup that is cut off', () => {
    const both = cutOff('here/a', 'cable: [{ at: T+0, do: isolate, what: here/a, for: 20h }]');
    const waits = entriesOf(both, { kind: 'step', id: 'go.make', type: 'waiting' });
    expect(waits.length).toBeGreaterThan(0);
    const far = cutOff('app/main', 'cable: [{ at: T+0, do: isolate, what: there/b }]');
    expect(finalState(far, 'step', 'go.make')).toBe('done');
    expect(finalState(far, 'step', 'go.fill')).toBe('waiting');
  });

  /** Decrypted or made anew where it stands, inside the cut, then reconnected. */
  const broughtUp = (what: string, how: string, more = ''): Run =>
    aRun(`
services: { web: { needs: [app], objectives: { rto: 8h } } }
data: { records: { rpo: 2d } }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { nightly: { every: 24h, at: there/b, works: 100%, immutable: true, isolated-by: identity } }
tools: { key: {} }
plans:
  go:
    kind: recovery
    trigger: { when: app is down, learned-after: 0s }
    steps:
      cut: { do: isolate, what: ${what}, takes: 1h }
      up: { do: recover, what: app/main, ${how}, takes: 2h, after: cut }
      link: { do: reconnect, what: ${what}, takes: 30m, after: up }
incidents:
  worm: [{ at: T+0, do: encrypt, what: app/main, backups: spared }]
  ${more}
`);

  it.each([
    ['here', 'decrypts: true, using: key', 0],
    ['here/a', 'decrypts: true, using: key', 0],
    ['app/main', 'decrypts: true, using: key', 0],
    ['here', 'from: app/nightly', 1],
    ['app/main', 'from: app/nightly', 1],
  ])(
    '[ENG-496] what a plan cut off is brought up inside and serves once reconnected: %s, %s',
    (what, how, losses) => {
      const run = broughtUp(what, how);
      expect(finalState(run, 'step', 'go.up')).toBe('done');
      expect(backAfter(run)).toBe(3.5 * 3600);
      expect(entriesOf(run, { type: 'data-loss' })).toHaveLength(losses);
    },
  );

  it('[ENG-496] the key that comes late is waited for inside', () => {
    const late = broughtUp(
      'here',
      'decrypts: true, using: key',
      'lost: [{ at: T+0, do: tool-loss, what: key, for: 20h }]',
    );
    expect(backAfter(late)).toBe(22.5 * 3600);
  });

  it('[ENG-496] machines that were deleted are made again inside, and serve once reconnected', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 8h } } }
components: { app: { copies: { main: { at: here/a } } } }
plans:
  go:
    kind: recovery
    trigger: { when: app is down, learned-after: 0s }
    steps:
      cut: { do: isolate, what: here, takes: 1h }
      up: { do: recover, what: app/main, takes: 2h, after: cut }
      link: { do: reconnect, what: here, takes: 30m, after: up }
incidents:
  gone: [{ at: T+0, do: delete, what: here }]
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → absent
      T+3:00  copy app/main  absent → ready
      T+3:00  copy app/main  ready → isolated
      T+3:30  copy app/main  isolated → serving"
    `);
    expect(backAfter(run)).toBe(3.5 * 3600);
  });
});
