/** Outcomes whose reason is named in one sentence, in both languages. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf, wordAwaited, wordFinding } from '../../../../src/analysis/index.ts';
import { frOfName } from '../../../../src/analysis/wording/fr/nouns.ts';
import type { Language } from '../../../../src/model/localised.ts';
import type { Run } from '../../../../src/model/run.ts';
import { aRun } from '../../../helpers/aDossier.ts';

/** With ordinary spaces: what is between words is tested elsewhere. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const reasons = (run: Run, language: Language): string =>
  plain(
    judge(run)
      .reasons.map((one) => wordFinding(run, one, language))
      .join('\n'),
  );

const database = (more: string, keep = ''): string => `
run: { horizon: 10d }
services: { web: { needs: [app], objectives: { rto: 4h, mbco: 50% } } }
data: { records: { writes: 1MB/s } }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { nightly: { every: 24h, at: there/b, works: 100%, isolated-by: identity${keep} } }
plans:
  recover:
    kind: recovery
    trigger: { when: records is corrupted, learned-after: 0s }
    steps: { ${more} }
incidents: { attack: [{ at: T+0, do: encrypt, what: records, dwell: 10d }] }`;

describe('an attack that had been there for longer than pictures are kept', () => {
  const clean = 'back: { do: restore, what: app/main, from: app/nightly, point: clean, takes: 1h }';

  it('is why no restore point is sound', () => {
    const run = aRun(database(clean, ', keep: 7d'));
    expect(reasons(run, 'fr')).toContain(
      'il manque la sauvegarde app (nightly), sans point de restauration sain : ses images sont gardées 7 j, et le mal était là depuis 10 j.',
    );
    expect(reasons(run, 'en')).toContain(
      'it lacks the backup app (nightly), without a sound restore point: its pictures are kept for 7 d, and the harm had been there for 10 d.',
    );
  });

  it('is no reason where they are kept for longer', () => {
    expect(reasons(aRun(database(clean, ', keep: 30d')), 'en')).not.toContain('the harm');
  });
});

describe('a rule that is not kept says why', () => {
  it('P7: the attacker still reaches what is restored', () => {
    const restore = 'back: { do: restore, what: app/main, from: app/nightly, takes: 1h }';
    const run = aRun(database(restore).replace('isolated-by: identity', 'immutable: true'));
    expect(reasons(run, 'fr')).toMatch(
      /P7 .* : l’attaquant l’atteint encore \(incident « attack »\) : rien n’y a été coupé, nettoyé, ni changé de secrets\./,
    );
    expect(reasons(run, 'en')).toMatch(
      /P7 .*: the attacker still reaches it \(incident “attack”\): nothing there was cut off, cleaned or given new secrets\./,
    );
  });

  it('P11: which notice was not sent', () => {
    const run = aRun(`
people: { dpo: { hours: mon-fri 17:30-18:00 } }
plans:
  go:
    kind: recovery
    trigger: { when: web < 50%, learned-after: 0s }
    steps: { tell: { do: notify, by: dpo, deadline: 4h, takes: 10m } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`);
    expect(reasons(run, 'fr')).toMatch(/P11 .* : elle n’est pas faite à l’échéance\./);
    expect(reasons(run, 'en')).toMatch(/P11 .*: it is not done by its deadline\./);
  });

  it('P14: nothing out of the cut is sound and recent enough', () => {
    const run = aRun(`
data: { records: { rpo: 4h } }
components: { app: { holds: records, copies: { main: { at: here/a } } } }
incidents: { order: [{ at: T+0, do: cut, what: here, notice: 0d }] }`);
    expect(reasons(run, 'fr')).toContain(
      ' : rien n’en est sain hors de la coupure et aussi récent que le veut la PDMA de 4 h.',
    );
    expect(reasons(run, 'en')).toContain(
      ': nothing of it out of the cut is sound and as recent as the RPO of 4 h asks.',
    );
  });
});

it('a notice that is heard of once it is over is not told as running', () => {
  const run = aRun(`
plans:
  leave:
    kind: continuity
    trigger: { when: here is under-notice, learned-after: 2h }
    steps: { look: { do: verify, takes: 1h } }
incidents: { order: [{ at: T+0, do: cut, what: here, notice: 1h }] }`);
  const heard = run.entries.filter(({ type }) => type === 'sight');
  expect(heard.map((entry) => sentenceOf(run, entry, 'fr')).join(' ')).toContain(
    'l’accès à here, qui était sous préavis, a pris fin',
  );
  const told = heard.map((entry) => sentenceOf(run, entry, 'en')).join(' ');
  expect(told).toContain('access to here, which was under notice, has ended');
  expect(told).not.toContain('is under notice');
});

it('with no plan, a reserve that ran out is what keeps a service down', () => {
  const run = aRun(`
run: { horizon: 3d }
services: { web: { needs: [app], objectives: { rto: 4h, mbco: 50% } } }
components:
  app: { needs: [{ need: power, lasts: 2h, kind: battery }], copies: { main: { at: here/a } } }
tools: { power: { kind: network } }
incidents: { cut: [{ at: T+0, do: tool-loss, what: power, for: 2d }] }`);
  expect(reasons(run, 'fr')).toContain('sa réserve de batterie est épuisée, faute du réseau power');
  expect(reasons(run, 'en')).toContain(
    'its battery reserve has run out, without the network power',
  );
});

it('an account of minutes says what whoever is waited for is at work on', () => {
  const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 1h, mbco: 50% } }, shop: { needs: [till] } }
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } }
  till: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } }
people: { operators: { count: 1 } }
plans:
  first:
    kind: recovery
    trigger: { when: shop < 50%, learned-after: 0s }
    steps: { till: { do: promote, what: till/spare, by: operators, takes: 5h, succeeds: 100% } }
  second:
    kind: recovery
    trigger: { when: web < 50%, learned-after: 1m }
    steps: { app: { do: promote, what: app/spare, by: operators, takes: 1h, succeeds: 100% } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`);
  const web = judge(run).services.find(({ service }) => service === 'web');
  const said = (language: Language) =>
    (web?.outages[0]?.ledger ?? []).map((part) => plain(wordAwaited(run, part, language) ?? ''));
  expect(said('fr')).toContain(
    'une personne de l’équipe operators, au travail sur l’étape « Promouvoir (till) »',
  );
  expect(said('en')).toContain(
    'someone of the team operators, at work on the step “Promote (till)”',
  );
});

it('a letter alone is no word that begins with a vowel', () => {
  expect(['a', 'A', 'OVH', 'AWS', 'Nubo', 'Hébergeur', 'a1'].map(frOfName)).toEqual([
    'de a',
    'de A',
    "d'OVH",
    "d'AWS",
    'de Nubo',
    "d'Hébergeur",
    "d'a1",
  ]);
});
