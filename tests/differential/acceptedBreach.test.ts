/**
 * One truth about a breach that a decision accepts where nothing governs: outside the doctrine no P9 watches, so whether the
 * breach is covered is noted as it begins. Samples of the swarm come by it too rarely.
 */
import { expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { runReference } from '../../src/engine/index.ts';
import { aDossier, requestOf } from '../helpers/aDossier.ts';
import { resultsDisagree } from '../helpers/swarm/agreement.ts';

/** A building burns, and health data are restored where they may not be. */
const restoredElsewhere = (decision: string): string => `
data: { files: { class: [health] } }
hosting:
  here:
    offer: on-premise
    operator: here
    sites: { a: {}, b: {} }
    health: { value: true, source: a certificate }
  there:
    offer: on-premise
    operator: there
    sites: { a: {} }
    health: { value: false, source: a letter }
components:
  app:
    holds: files
    copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }
    backups: { nightly: { every: 1h, at: here/b, verified: 2026-01-01 } }
people: { board: { entitled: true }, crew: {} }
plans:
  recover:
    kind: recovery
    trigger: { when: web < 50% }
    decision: { by: [board], takes: 5m${decision} }
    steps:
      build: { do: provision, what: app/spare, by: crew, takes: 10m, succeeds: 100% }
      fill: { do: restore, what: app/spare, from: app/nightly, after: build, takes: 10m, succeeds: 100% }
      open: { do: promote, what: app/spare, after: fill, takes: 1m, succeeds: 100% }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`;

it.each([
  ['holds', ', accepts: { rules: [P3], for: 1d }'],
  ['unlawful', ', accepts: { rules: [P5], for: 1d }'],
  ['unlawful', ''],
])('%s with a decision%s', (word, accepts) => {
  const dossier = aDossier(restoredElsewhere(accepts));
  const request = requestOf(dossier);
  expect(judge(runReference(dossier, request)).word).toBe(word);
  expect(resultsDisagree(dossier, request)).toBeNull();
});
