/** What is lost of data that nobody had put back in service as the run ended. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf, wordFinding } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

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

describe('data that nobody reaches at the end', () => {
  const cutOff = (copies: string, incident: string, more = '', backups = ''): Run =>
    aRun(`
run: { horizon: 2d }
data: { records: { rpo: 15m, writes: 1MB/s } }
components:
  app: { holds: records, local-writes: 30%, copies: { main: { at: here/a }, ${copies} }, backups: { ${backups} } }
${more}
incidents: { bad: [{ at: T+0, ${incident} }] }`);
  const spare = 'spare: { at: there/a, role: hot, replicates: main, lag: 1h }';

  it.each([
    ['by the hosting', 'do: cut, what: here, notice: 0d'],
    ['by its name', 'do: cut, what: app/main, notice: 0d'],
  ])(
    '[ENG-430] behind a cut that has no end, %s, are missing back to the youngest within reach',
    (_, cut) => {
      expect(play(cutOff(spare, cut), LOSSES)).toBe(
        'T+48:00  copy app/main  loses 3600 s of records, 3600000000 B, not restored',
      );
      expect(finalState(cutOff(spare, cut), 'objective', 'records/rpo')).toBe('breached');
    },
  );

  it('[ENG-430] are all missing where nothing is within reach', () => {
    const run = cutOff(
      '',
      'do: cut, what: here, notice: 0d',
      '',
      'near: { every: 1h, at: here/b }',
    );
    expect(play(run, LOSSES)).toBe(
      'T+48:00  copy app/main  loses everything of records, not restored',
    );
    const [reason] = judge(run).reasons.filter(({ finding }) => finding === 'data-lost');
    expect(reason && wordFinding(run, reason, 'en')).toContain('what holds it is cut off');
    expect(reason && wordFinding(run, reason, 'fr')).toContain('ce qui les a est coupé');
  });

  it.each([
    ['a cut that ends', 'do: cut, what: here, notice: 0d, for: 90d'],
    ['an outage', 'do: outage, what: here'],
    ['a network that is cut', 'do: isolate, what: here'],
  ])('[ENG-430] %s keeps nobody away for good', (_, effect) => {
    expect(play(cutOff(spare, effect), LOSSES)).toBe('');
  });

  const goOn = `plans: { go: { kind: recovery, trigger: { when: app/main is down, learned-after: 0s }, steps: { up: { do: promote, what: app/spare, takes: 0s, succeeds: 100% } } } }`;

  it.each([
    ['for good', '', 'and what still has them is cut off for good', true],
    ['for a time', ', for: 90d', 'another copy still has them', undefined],
  ])('[ENG-507] lost at a takeover, behind a cut %s', (_, length, words, outOfReach) => {
    const run = cutOff(spare, `do: cut, what: here, notice: 0d${length}`, goOn);
    const [lost] = entriesOf(run, { type: 'data-loss' });
    expect(lost && sentenceOf(run, lost, 'en')).toContain(words);
    expect(judge(run).data[0]?.outOfReach).toBe(outOfReach);
  });

  it.each([
    ['in an outage then, cut for good the next day', 'here', true],
    ['in an outage then, cut for a time', 'here, for: 90d', undefined],
    ['in an outage to the end', null, undefined],
  ])('[ENG-517] %s', (_, cut, outOfReach) => {
    const law = cut === null ? '' : `}, { at: T+24h, do: cut, notice: 0d, what: ${cut}`;
    const run = cutOff(spare, `do: outage, what: here${law}`, goOn);
    const losses = entriesOf(run, { type: 'data-loss' });
    const [first, last] = [losses[0], losses.at(-1)];
    expect(first && sentenceOf(run, first, 'en')).toContain('another copy still has them');
    expect(judge(run).data[0]?.outOfReach).toBe(outOfReach);
    expect(losses.length).toBe(outOfReach ? 2 : 1);
    if (!outOfReach || !last) return;
    expect(sentenceOf(run, last, 'en')).toContain('left only where access is cut off for good');
    expect(sentenceOf(run, last, 'fr')).toContain('là où l’accès est coupé pour de bon');
  });

  it('[ENG-431] that a site goes on writing alone are missing to those who went on elsewhere', () => {
    const alone = (length: string): string =>
      play(cutOff(spare.replace('1h', '0s'), `do: isolate, what: here${length}`, goOn), [
        { type: 'data-loss' },
        { type: 'divergence' },
      ]);
    expect(alone('')).toMatchInlineSnapshot(`
      "T+48:00  copy app/main   has 172800 s of records alone
      T+48:00  copy app/spare  loses 172800 s of records, 51840000000 B"
    `);
    expect(alone(', for: 90d')).toBe('');
  });
});
