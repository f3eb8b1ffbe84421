/** Waits that only what waits could end. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';

const wordOf = (run: Run): string => judge(run).word;
const outcomeOf = (run: Run, plan = 0): string | undefined => judge(run).plans[plan]?.outcome;

/** The network that a repair needs runs on what it mends; `way` is what its crew works through. */
const repaired = (way: string, more = ''): Run =>
  aRun(`
services: { web: { needs: [app], objectives: { rto: 4h } } }
components:
  app: { needs: [core], copies: { main: { at: here/a } } }
  core: { copies: { main: { at: here/a } } }
tools: { vpn: { kind: network, needs: [core] }, other: { kind: network } }
people: { crew: { count: 2, works-through: ${way} } }
plans:
  mend:
    kind: recovery
    trigger: { when: core is down, learned-after: 0s }
    steps: { fix: { do: repair, what: core/main, takes: 1h, by: crew, succeeds: 100% } }
  ${more}
incidents: { filter: [{ do: update, at: T+0, what: core }] }
`);

describe('what only work brings back', () => {
  it('[ENG-494] is waited for in vain by the work itself', () => {
    expect(wordOf(repaired('vpn'))).toBe('stuck');
    expect(outcomeOf(repaired('vpn'))).toBe('stuck');
    expect(wordOf(repaired('[vpn, other]'))).toBe('holds');
  });

  it('[ENG-494] not while another step may do it, nor once that one has been done for nothing', () => {
    const another = (trigger: string) => `
  other:
    kind: recovery
    trigger: { when: ${trigger}, learned-after: 20h }
    steps: { fix: { do: rebuild, what: core/main, takes: 10h, succeeds: 100% } }`;
    expect(wordOf(repaired('vpn', another('core is down')))).toBe('fails');
    const given = `
  other:
    kind: recovery
    trigger: { when: core is down, learned-after: 0s }
    steps: { fix: { do: rebuild, what: core/main, takes: 10h, succeeds: 0% } }`;
    expect(wordOf(repaired('vpn', given))).toBe('stuck');
  });

  it('[ENG-494] holds of a decision whose crew gets in through what it would bring back', () => {
    const run = (switchover: string) =>
      aRun(`
services: { web: { needs: [idp], objectives: { rto: 1h } } }
components:
  idp:
    ${switchover}
    copies: { main: { at: here/a }, spare: { at: there/a, role: hot, replicates: main } }
tools: { vpn: { kind: network, needs: [idp] } }
people: { crew: { count: 2, works-through: vpn } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    decision: { by: crew, takes: 10m }
    steps: { open: { do: promote, what: idp/spare, takes: 20m, by: crew } }
incidents: { fire: [{ do: destroy, at: T+0, what: here/a }] }
`);
    expect(wordOf(run(''))).toBe('stuck');
    expect(outcomeOf(run(''))).toBe('stuck');
    expect(judge(run('')).plans[0]?.boundBy).toBe('waiting');
    expect(wordOf(run('switchover: { takes: 2h }'))).toBe('fails');
  });

  it('[ENG-494] holds of a step before the one that reconnects what it waits for', () => {
    const run = (limit: string) =>
      aRun(`
services: { web: { needs: [app], objectives: { rto: 1h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      cut: { do: isolate, what: app/spare, takes: 5m }
      open: { do: promote, what: app/spare, takes: 5m, after: cut ${limit} }
      link: { do: reconnect, what: app/spare, takes: 5m, after: open }
incidents: { fire: [{ do: destroy, at: T+0, what: here/a }] }
`);
    expect(wordOf(run(''))).toBe('stuck');
    expect(wordOf(run(', timeout: 1h, on-failure: continue'))).toBe('fails');
  });
});
