import { expect, it } from 'vitest';
import { causalChain, chainOfFinding, judge, storyOf } from '../../../../src/analysis/index.ts';
import type { Run } from '../../../../src/model/run.ts';
import type { TraceEntry } from '../../../../src/model/trace.ts';
import { aRun as aRunOf } from '../../../helpers/aDossier.ts';
import { aRun, burn, missing } from '../../../helpers/aRun.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const told = (run: Run, chain: readonly TraceEntry[], language: 'fr' | 'en') =>
  storyOf(run, chain, language).map(({ when, text }) => plain(`${when} | ${text}`));

it('a fire, told from the incident to the fall: links are passed over, a place just named is a pronoun', () => {
  const teller = aRun();
  const { down } = burn(teller);
  const run = teller.run();
  expect(told(run, causalChain(run, down), 'fr')).toEqual([
    'T | L’incident « Incendie » commence.',
    'T | Le site 1 de Nubo est détruit.',
    'T | La copie Base principale est perdue avec lui.',
    'T | Le service « Déclarer » est à l’arrêt.',
  ]);
  expect(told(run, causalChain(run, down), 'en')[2]).toBe(
    'T | The copy Main database is lost with it.',
  );
});

/** The plan is launched, and its first step waits for the vault that burnt. */
function stuckRun(): Run {
  const run = aRun({ endsAt: 20_000 });
  const { down, rto, vault } = burn(run);
  const sight = run
    .at(180)
    .tells('probe:outside', { type: 'sight', seen: 0, through: 'measure' }, [down]);
  const alerted = run.becomes('plan:failover', 'alerted', [sight]);
  const deciding = run.at(780).becomes('plan:failover', 'deciding', [alerted]);
  const awaiting = run.becomes('decision:failover', 'awaiting', [deciding]);
  run.waits('decision:failover', [missing('people', 'member:duty')], [awaiting]);
  const weighed = run.at(1680).becomes('decision:failover', 'deliberating', [awaiting]);
  const taken = run.at(2400).becomes('decision:failover', 'taken', [weighed]);
  const running = run.becomes('plan:failover', 'running', [taken]);
  const waiting = run.becomes('step:failover.promote', 'waiting', [running]);
  const need = missing('tool', 'tool:vault', { takenBy: vault, forGood: true });
  run.waits('step:failover.promote', [need], [vault, waiting]);
  run.at(14_401).becomes('objective:declare/rto', 'breached', [rto]);
  return run.run();
}

it('a promise missed is told to the end: the fall, who saw it, who decided, what is awaited', () => {
  const run = stuckRun();
  const { reasons } = judge(run);
  expect(reasons.map(({ finding }) => finding)).toEqual(['step-stuck', 'rto-missed']);
  const reason = reasons[1];
  expect(reason && told(run, chainOfFinding(run, reason), 'fr')).toEqual([
    'T | L’incident « Incendie » commence.',
    'T | Le site 1 de Nubo est détruit.',
    'T | La copie Base principale est perdue avec lui.',
    'T | Le service « Déclarer » est à l’arrêt.',
    'T + 3 min | La sonde extérieure voit le service « Déclarer » à l’arrêt.',
    'T + 13 min | La décision de lancer le plan « Bascule » attend une personne de l’équipe Astreinte.',
    'T + 40 min | La décision de lancer le plan « Bascule » est prise.',
    'T + 40 min | L’étape « Promouvoir la base » attend l’outil Coffre-fort, perdu avec le site 1 de Nubo.',
    'T + 4 h | Le service « Déclarer » est sous son minimum depuis plus de 4 h, au-delà du RTO.',
  ]);
});

it('a wait that no cause names is told all the same', () => {
  const run = aRun();
  const waiting = run.at(60).becomes('step:failover.promote', 'waiting');
  const note = run.waits('step:failover.promote', [missing('people', 'member:dba')], [waiting]);
  const working = run.at(900).becomes('step:failover.promote', 'working', [waiting]);
  const done = run.at(1500).becomes('step:failover.promote', 'done', [working]);
  const story = storyOf(run.run(), causalChain(run.run(), done), 'en');
  expect(story.map(({ entry }) => entry.id)).toEqual([note, done]);
});

it('a failure by chance begins a story, whatever the thing has been through', () => {
  const run = aRun();
  const incident = run.becomes('incident:fire', 'unfolding');
  const failed = run.becomes('copy:db/main', 'failed', [incident]);
  const repaired = run.at(600).becomes('copy:db/main', 'serving', [failed]);
  const again = run.at(50_000).becomes('copy:db/main', 'failed', [repaired], 'copy.failed');
  const level = run.delivers('component:db', 0, [again]);
  const down = run.becomes('service:declare', 'down', [level]);
  const story = storyOf(run.run(), causalChain(run.run(), down), 'en');
  expect(story.map(({ entry }) => entry.id)).toEqual([again, down]);
});

it('what a story is about is told last, even if it is only a link', () => {
  const teller = aRun();
  burn(teller);
  const run = teller.run();
  const level = run.entries.find((entry) => entry.type === 'level');
  const story = level ? storyOf(run, causalChain(run, level.id), 'fr') : [];
  expect(story.at(-1)?.entry).toBe(level);
});

it('a restore that fails because the backup was empty says so', () => {
  const run = aRunOf(`
run: { starts: 2026-01-05 08:00, lead: 1h, horizon: 2d }
services: { web: { needs: [app], objectives: { rto: 1h } } }
data: { files: { volume: 10GB } }
components:
  app:
    holds: files
    copies: { main: { at: here/a } }
    backups: { pictures: { every: 6h, at: there/a, works: 100%, broken-since: 2026-01-04 } }
plans:
  recover:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps:
      restore: { do: restore, what: app/main, from: app/pictures, takes: 2h }
      open: { do: promote, what: app/main, takes: 1h, after: restore }
incidents: { lost: [{ at: T+0, do: delete, what: app/main }] }
`);
  const failed = run.entries.find(
    (entry) =>
      entry.type === 'transition' && entry.to === 'failed' && entry.subject.kind === 'step',
  );
  const ended = run.entries.find(
    (entry) =>
      entry.type === 'transition' && entry.to === 'failed' && entry.subject.kind === 'plan',
  );
  if (!failed || !ended) throw new Error('nothing failed');
  const story = storyOf(run, causalChain(run, ended.id), 'en');
  const place = story.findIndex(({ entry }) => entry === failed);
  expect(plain(story[place + 1]?.text ?? '')).toMatch(
    /^There was nothing in the backup app \(pictures\)/,
  );
});
