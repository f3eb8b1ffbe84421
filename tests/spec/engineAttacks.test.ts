/** Attackers, deletions and silent corruption: what they reach, what survives, and when it shows. */
import { describe, expect, it } from 'vitest';
import { wordNeeds } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** A database with a follower, and backups of every sort of isolation. */
const database = (more: string, backups = ''): string => `
run: { horizon: 10d }
data: { records: { writes: 1MB/s } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: warm, replicates: main, lag: 2m }
    backups: { nightly: { every: 24h, at: there/b, works: 100% }${backups} }
${more}`;

const plan = (steps: string, when = 'records is corrupted'): string => `
plans:
  recover:
    kind: recovery
    trigger: { when: ${when}, learned-after: 0s }
    steps:
      ${steps}`;

describe('encryption and deletion', () => {
  it.each([
    { keep: '14d', waits: true },
    { keep: '30d', waits: false },
  ])(
    '[ENG-498] a clean point among pictures kept $keep, after a dwell of 21 days',
    ({ keep, waits }) => {
      const run = aRun(`
run: { horizon: 3d }
services: { web: { needs: [app] } }
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { daily: { every: 1d, keep: ${keep}, at: there/b, works: 100%, immutable: true, isolated-by: identity } }
${plan('fill: { do: restore, what: app/main, from: app/daily, point: clean, takes: 1h }')}
incidents: { bad: [{ at: T+0, do: encrypt, what: app, dwell: 21d }] }`);
      const [wait] = entriesOf(run, { type: 'waiting', id: 'recover.fill' });
      expect(wait !== undefined).toBe(waits);
      if (!wait) return;
      const [need] = wait.missing;
      const taken = run.entries[need?.takenBy ?? -1];
      expect(taken).toMatchObject({ subject: { id: 'app/main' }, event: 'copy.encrypted' });
      expect(need).toMatchObject({ since: run.incidentAt, forGood: true });
      expect(LANGUAGES.map((language) => wordNeeds(run, wait.missing, language))).toMatchObject([
        expect.stringContaining('la sauvegarde app (daily), sans point de restauration sain'),
        expect.stringContaining('the backup app (daily), without a sound restore point'),
      ]);
    },
  );

  it.each(['encrypt', 'delete'])('[ENG-130] followers copy what %s does, one lag later', (kind) => {
    const run = aRun(database(`incidents: { bad: [{ at: T+0, do: ${kind}, what: records }] }`));
    const event = kind === 'encrypt' ? 'copy.encrypted' : 'copy.deleted';
    const falls = entriesOf(run, { kind: 'copy', type: 'transition' });
    expect(falls.map(({ subject, event: by, at }) => [subject.id, by, at - 3600])).toEqual([
      ['app/main', event, 0],
      ['app/spare', event, 120],
    ]);
  });

  it('[ENG-130] a follower that was promoted before they arrive keeps its data', () => {
    const run = aRun(
      database(`${plan('promote: { do: promote, what: app/spare, takes: 1m }')}
incidents: { bad: [{ at: T+0, do: delete, what: records }] }`),
    );
    expect(finalState(run, 'copy', 'app/spare')).toBe('serving');
  });

  it('[ENG-131] a tenancy that is deleted takes machines, data and backups with it, in each of its places', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, far: { at: here/b, role: warm, replicates: main } }
    backups:
      same: { every: 1h, at: here/b, works: 100% }
      elsewhere: { every: 24h, at: there/b, works: 100% }
  front: { copies: { main: { at: here/a } } }
${plan(
  `rebuild: { do: rebuild, what: app/main, takes: 2h }
      restore: { do: restore, what: app/main, from: app/elsewhere, takes: 1h, after: rebuild }
      open: { do: promote, what: app/main, takes: 0s, after: restore }`,
  'web < 100%',
)}
incidents: { gone: [{ at: T+0, do: delete, what: 'operator:here' }] }
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'backup' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main         serving → absent
      T+0:00  copy app/far          ready → absent
      T+0:00  copy front/main       serving → absent
      T+0:00  backup app/same       protecting → lost
      T+0:00  backup app/elsewhere  protecting → interrupted
      T+2:00  copy app/main         absent → ready
      T+3:00  copy app/main         restores T-12:00 of app/elsewhere
      T+3:00  copy app/main         ready → serving
      T+3:00  copy app/main         loses 43200 s of records (nowhere else)
      T+3:00  backup app/elsewhere  interrupted → protecting"
    `);
  });

  it('[ENG-132] what was encrypted is of no use: with the last backup, everything is lost', () => {
    const run = aRun(
      database(
        'incidents: { bad: [{ at: T+0, do: encrypt, what: records }] }',
        ', b: { every: 1h, at: here/b }',
      ),
      { mode: 'pessimistic' },
    );
    expect(play(run, [{ kind: 'backup' }, { type: 'data-loss' }])).toMatchInlineSnapshot(`
      "T+0:00  backup app/nightly  protecting → lost
      T+0:00  backup app/b        protecting → lost
      T+0:02  copy app/spare      loses everything of records (nowhere else)"
    `);
  });
});

describe('backups and who can delete them', () => {
  const survivalIn = (isolation: string, mode: 'nominal' | 'pessimistic'): string => {
    const run = aRun(
      `
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { one: { every: 1h, ${isolation} } }
incidents: { attack: [{ at: T+0, do: encrypt, what: records }] }
`,
      { mode },
    );
    const [draw] = entriesOf(run, { kind: 'backup', type: 'draw' });
    return `${draw?.law} ${finalState(run, 'backup', 'app/one') === 'lost' ? 'lost' : 'kept'}`;
  };

  it.each([
    { isolation: 'at: here/b', odds: '15%', nominal: 'lost', pessimistic: 'lost' },
    { isolation: 'at: there/a', odds: '60%', nominal: 'kept', pessimistic: 'lost' },
    {
      isolation: 'at: there/a, isolated-by: none',
      odds: '15%',
      nominal: 'lost',
      pessimistic: 'lost',
    },
    {
      isolation: 'at: here/b, isolated-by: network',
      odds: '60%',
      nominal: 'kept',
      pessimistic: 'lost',
    },
    { isolation: 'at: here/b, immutable: true', odds: '60%', nominal: 'kept', pessimistic: 'lost' },
    {
      isolation: 'at: here/b, immutable: true, isolated-by: identity',
      odds: '98%',
      nominal: 'kept',
      pessimistic: 'kept',
    },
    { isolation: 'at: here/b, survives: 95%', odds: '95%', nominal: 'kept', pessimistic: 'kept' },
  ])('[ENG-133] a backup with $isolation survives with $odds', ({ isolation, ...wanted }) => {
    expect(survivalIn(isolation, 'nominal')).toBe(`${wanted.odds} ${wanted.nominal}`);
    expect(survivalIn(isolation, 'pessimistic')).toBe(`${wanted.odds} ${wanted.pessimistic}`);
  });

  it('[ENG-133] data deleted by mistake leave the backups alone, unless the incident says that they go too', () => {
    const lost = ['', ', backups: reached'].map((more) => {
      const run = aRun(
        database(
          `incidents: { oops: [{ at: T+0, do: delete, what: records${more} }] }`,
          ', near: { every: 1h, at: here/b }',
        ),
      );
      return finalState(run, 'backup', 'app/near');
    });
    expect(lost).toEqual(['interrupted', 'lost']);
  });
});

describe('what nobody sees', () => {
  it('[ENG-134] spoilt data go on being served, copied and saved until somebody notices', () => {
    const run = aRun(
      database(`${plan('restore: { do: restore, what: app/main, from: app/nightly, takes: 1h }')}
incidents: { bug: [{ at: T+0, do: corrupt, what: records, shows-after: 60h }] }`),
    );
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00   copy app/main   is spoilt unseen (records)
      T+0:02   copy app/spare  is spoilt unseen (records)
      T+60:00  copy app/main   serving → failed
      T+60:00  copy app/spare  ready → failed
      T+61:00  copy app/main   failed → ready
      T+61:00  copy app/main   restores T-12:00 of app/nightly"
    `);
  });

  it('[ENG-134] a follower that has taken the spoilt data over serves them, until it shows', () => {
    const run = aRun(
      database(`${plan('promote: { do: promote, what: app/spare, takes: 1m }', 'here/a is down')}
incidents:
  bug: [{ at: T+0, do: corrupt, what: records, shows-after: 5h }]
  power: [{ at: T+1h, do: outage, what: here/a }]`),
    );
    expect(play(run, [{ kind: 'copy', id: 'app/spare' }])).toMatchInlineSnapshot(`
      "T+0:02    copy app/spare  is spoilt unseen (records)
      T+1:01    copy app/spare  ready → serving
      T+1:01    copy app/spare  loses 120 s of records, 120000000 B (nowhere else)
      T+5:00    copy app/spare  serving → failed
      T+240:00  copy app/spare  loses 61200 s of records, 61140000000 B, not restored (nowhere else)"
    `);
  });
});

describe('an attacker who stays', () => {
  const attack = (steps: string, more = ''): string =>
    database(`${plan(steps)}
incidents: { attack: [{ at: T+0, do: encrypt, what: records, strikes-again: 3h${more} }] }`);
  const restore = 'restore: { do: restore, what: app/main, from: app/nightly, takes: 1h }';
  const open = 'open: { do: promote, what: app/main, takes: 0s, after: restore }';
  const main = [{ kind: 'copy', id: 'app/main' }] as const;

  it('[ENG-135] what comes up within reach is struck again', () => {
    expect(play(aRun(attack(`${restore}\n      ${open}`)), main)).toMatchInlineSnapshot(`
      "T+0:00    copy app/main  serving → failed
      T+1:00    copy app/main  failed → ready
      T+1:00    copy app/main  restores T-12:00 of app/nightly
      T+1:00    copy app/main  ready → serving
      T+1:00    copy app/main  loses 43200 s of records, 43200000000 B (nowhere else)
      T+4:00    copy app/main  serving → failed
      T+240:00  copy app/main  loses 57600 s of records, 54000000000 B, not restored (nowhere else)"
    `);
  });

  it.each([
    'shut: { do: rotate-credentials, what: records, takes: 30m }',
    'shut: { do: clean, what: app/main, takes: 2h, after: restore }',
    'shut: { do: isolate, what: app/main, takes: 2h, after: restore }',
  ])('[ENG-135] unless it is shut out: %s', (shut) => {
    const run = aRun(attack(`${shut}\n      ${restore}`));
    const strikes = entriesOf(run, { kind: 'copy', id: 'app/main', type: 'transition' });
    expect(strikes.filter(({ event }) => event === 'copy.encrypted')).toHaveLength(1);
  });

  it('[ENG-135] a copy that other administrators run is out of reach', () => {
    const struck = ['', 'domains: { admins: { kind: admin-domain, of: [here] } }\n'].map(
      (domains) => {
        const run = aRun(
          domains +
            attack(
              'restore: { do: restore, what: app/spare, from: app/nightly, takes: 1h }\n      open: { do: promote, what: app/spare, takes: 0s, after: restore }',
            ),
        );
        return finalState(run, 'copy', 'app/spare');
      },
    );
    expect(struck).toEqual(['failed', 'serving']);
  });

  it('[ENG-136] a picture taken while the attacker was in brings them back, until the copy is cleaned', () => {
    const dwell = ', dwell: 21d';
    const kept = (text: string) => text.replace('works: 100%', 'works: 100%, keep: 14d');
    const infested = aRun(
      kept(
        attack(
          `shut: { do: rotate-credentials, what: records, takes: 30m }\n      ${restore}`,
          dwell,
        ),
      ),
    );
    const cleaned = aRun(
      kept(
        attack(
          `${restore}\n      clean: { do: clean, what: app/main, takes: 1h, after: restore }\n      open: { do: promote, what: app/main, takes: 0s, after: clean }`,
          dwell,
        ),
      ),
    );
    expect(play(infested, main)).toMatchInlineSnapshot(`
      "T+0:00    copy app/main  serving → failed
      T+1:00    copy app/main  failed → ready
      T+1:00    copy app/main  restores T-12:00 of app/nightly (unsound)
      T+4:00    copy app/main  ready → failed
      T+240:00  copy app/main  loses 43200 s of records, 43200000000 B, not restored (nowhere else)"
    `);
    expect(play(cleaned, main)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+1:00  copy app/main  failed → ready
      T+1:00  copy app/main  restores T-12:00 of app/nightly (unsound)
      T+2:00  copy app/main  ready → serving
      T+2:00  copy app/main  loses 43200 s of records, 43200000000 B (nowhere else)"
    `);
  });

  it('[ENG-137] a rebuilt copy is new and empty, and the attacker may still get at it', () => {
    const run = aRun(attack('rebuild: { do: rebuild, what: app/main, takes: 1h }'));
    expect(play(run, main)).toMatchInlineSnapshot(`
      "T+0:00    copy app/main  serving → failed
      T+1:00    copy app/main  failed → ready
      T+4:00    copy app/main  ready → failed
      T+240:00  copy app/main  loses 43200 s of records, 43200000000 B, not restored (nowhere else)"
    `);
  });
});

describe('P7', () => {
  const attack = (steps: string): string =>
    `${database(`${plan(steps)}
incidents: { attack: [{ at: T+0, do: encrypt, what: records }] }`)}`;
  const restore =
    'restore: { do: restore, what: app/main, from: app/nightly, takes: 1h, after: shut }';
  it.each([
    { shut: 'shut: { do: task, takes: 1h }', breached: true },
    { shut: 'shut: { do: rotate-credentials, what: records, takes: 1h }', breached: false },
    { shut: 'shut: { do: clean, what: app/main, takes: 1h }', breached: false },
  ])('[ENG-138] P7 after $shut: breached $breached', ({ shut, breached }) => {
    const run = aRun(attack(`${shut}\n      ${restore}`));
    const rule = entriesOf(run, { kind: 'rule', id: 'P7:app/main' });
    expect(rule.length > 0).toBe(breached);
  });
});
