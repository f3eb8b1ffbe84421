/** What is lost of data that nobody had put back in service as the run ended. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';

/** One database of which only a nightly picture is elsewhere; a plan whose first step never succeeds. */
const neverRestored = (backups: string, incident: string): string => `
run: { horizon: 2d }
data: { records: { rpo: 1h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { ${backups} }
plans:
  recover:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps:
      look: { do: task, takes: 1h, succeeds: 0% }
      fill: { do: restore, what: app/main, from: app/nightly, takes: 1h, after: look }
      open: { do: promote, what: app/main, after: fill }
incidents: { bad: [${incident}] }
`;

const LOSSES = [{ type: 'data-loss' }] as const;
const NIGHTLY = 'nightly: { every: 24h, at: there/b, works: 100% }';

describe('data that no copy serves at the end', () => {
  it('[ENG-340] are lost back to the youngest picture, though the plan never came to its restore', () => {
    const run = aRun(neverRestored(NIGHTLY, '{ at: T+0, do: delete, what: records }'));
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+48:00  copy app/main  loses 43200 s of records, not restored (nowhere else)"`,
    );
    expect(finalState(run, 'objective', 'records/rpo')).toBe('breached');
  });

  it('[ENG-340] lose nothing where the disks of a copy are whole: its machines are down, not its data', () => {
    const run = aRun(neverRestored(NIGHTLY, '{ at: T+0, do: outage, what: here/a }'));
    expect(play(run, LOSSES)).toBe('');
    expect(finalState(run, 'objective', 'records/rpo')).toBe('watching');
  });

  it('[ENG-340] lose what their follower had not received', () => {
    const run = aRun(`
data: { records: { rpo: 1h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 10m } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`);
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+24:00  copy app/main  loses 600 s of records, not restored (nowhere else)"`,
    );
    expect(finalState(run, 'objective', 'records/rpo')).toBe('watching');
  });

  it('[ENG-340] have nothing in pictures that are empty, whatever people believe', () => {
    const run = aRun(
      neverRestored(
        'nightly: { every: 24h, at: there/b, broken-since: 2026-01-02 }',
        '{ at: T+0, do: delete, what: records }',
      ),
    );
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+48:00  copy app/main  loses 388800 s of records, not restored (nowhere else)"`,
    );
  });

  it('[ENG-355] are lost altogether when every copy is spoilt and no picture is left', () => {
    const run = aRun(`
data: { records: { rpo: 6h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, late: { at: there/a, role: hot, replicates: main, lag: 4h } }
incidents: { worm: [{ at: T+0, do: corrupt, what: app/main }] }
`);
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+24:00  copy app/late  loses everything of records, not restored (nowhere else)"`,
    );
    expect(finalState(run, 'objective', 'records/rpo')).toBe('breached');
  });

  it('[ENG-355] go back to the last sound picture when every copy is spoilt', () => {
    const run = aRun(neverRestored(NIGHTLY, '{ at: T+0, do: corrupt, what: app/main }'));
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+48:00  copy app/main  loses 43200 s of records, not restored (nowhere else)"`,
    );
    expect(finalState(run, 'objective', 'records/rpo')).toBe('breached');
  });

  it('[ENG-340] are counted once when everything was lost before', () => {
    const run = aRun(
      neverRestored(
        'nightly: { every: 24h, at: here/a }',
        '{ at: T+0, do: destroy, what: here/a }',
      ),
    );
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+0:00  copy app/main  loses everything of records (nowhere else)"`,
    );
  });
});

describe('data that a copy serves at the end', () => {
  it('[ENG-340] are not looked at again', () => {
    const run = aRun(neverRestored(NIGHTLY, '{ at: T+0, do: outage, what: here/a, for: 1h }'));
    expect(play(run, LOSSES)).toBe('');
  });
});
