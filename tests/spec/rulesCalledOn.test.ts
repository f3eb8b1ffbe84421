/** Rules that only an event calls on: not judged where none came, and no merit of a design. */
import { describe, expect, it } from 'vitest';
import { judge, outcomeOf } from '../../src/analysis/index.ts';
import { runReference } from '../../src/engine/index.ts';
import { NOT_JUDGED, outcomeColumns } from '../../src/model/outcome.ts';
import type { RuleCode } from '../../src/model/vocabulary.ts';
import { aDossier, requestOf } from '../helpers/aDossier.ts';
import { resultsDisagree } from '../helpers/swarm/agreement.ts';

const design = (effect: string, steps = ''): string => `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 10d }
data: { files: { class: [legal-secret], rpo: 1d } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  snc: { offer: s3ns-premi3ns, qualified: { from: 2025-01-01, until: 2029-01-01, source: ours } }
  far: { offer: aws, region: eu-west-3 }
components:
  app:
    holds: files
    copies: { main: { at: here/a }, spare: { at: snc/a, role: hot, replicates: main }, other: { at: far/a, role: cold } }
    backups: { nightly: { every: 12h, at: snc/b } }
plans: { go: { kind: recovery, trigger: { when: app/main is down, learned-after: 0s }, steps: { ${steps} } } }
incidents: { one: [{ at: T+0, ${effect} }] }`;

/** What the verdict and the row say of a rule, once both executors agree on both. */
function told(text: string, rule: RuleCode) {
  const dossier = aDossier(text);
  const request = requestOf(dossier);
  expect(resultsDisagree(dossier, request)).toBeNull();
  const run = runReference(dossier, request);
  const verdict = judge(run);
  const column = outcomeColumns(run.description).findIndex(
    (one) => one.column === 'breached' && one.rule === rule,
  );
  const seconds = outcomeOf(run, verdict)[column] ?? Number.NaN;
  const status = verdict.rules.find((one) => one.rule === rule)?.status;
  return [status, seconds === NOT_JUDGED ? 'not judged' : Math.sign(seconds)];
}

const OUTAGE = 'do: outage, what: here/a, for: 1h';
const PROMOTE = 'up: { do: promote, what: app/spare, takes: 0s, succeeds: 100% }';
const RESTORE =
  'back: { do: restore, what: app/other, from: app/nightly, takes: 1h, succeeds: 100% }';

describe('[ENG-508] a rule that nothing called on is not judged', () => {
  it.each<RuleCode>(['P6', 'P8', 'P9', 'P13', 'P14'])('%s', (rule) => {
    expect(told(design(OUTAGE), rule)).toEqual(['not-judged', 'not judged']);
  });

  it('nor is one that stands on nothing: no health data are held', () => {
    expect(told(design(OUTAGE), 'P3')).toEqual(['not-judged', 'not judged']);
  });

  it.each<{ rule: RuleCode; effect?: string; steps?: string; said: readonly [string, number] }>([
    { rule: 'P6', steps: PROMOTE, said: ['kept', 0] },
    { rule: 'P13', steps: PROMOTE, said: ['kept', 0] },
    { rule: 'P8', steps: RESTORE, said: ['kept', 0] },
    { rule: 'P9', steps: RESTORE, said: ['breached', 1] },
    { rule: 'P14', effect: 'do: cut, what: here, notice: 0d', said: ['kept', 0] },
  ])('$rule is, once something does', ({ rule, effect = OUTAGE, steps, said }) => {
    expect(told(design(effect, steps), rule)).toEqual(said);
  });
});
