/** Found by the swarm over a period: a timer beyond those that the model gives a kind is another entity's in the fast executor. */
import { expect, it } from 'vitest';
import { compilePlant, executeCompiled, executeReference } from '../../src/engine/index.ts';
import { aDossier, requestOf } from '../helpers/aDossier.ts';

it('differential: a contract that ends in the run is told and ends, for both executors', () => {
  const dossier = aDossier(`
run: { starts: '2026-10-24 22:30', lead: 0s, horizon: 6d }
contracts: { deal: { covers: [here], ends: 2026-10-27 } }
`);
  const plant = compilePlant(dossier);
  const request = requestOf(dossier, { incidents: [], mode: 'sampled' });
  const fast = executeCompiled(plant, request, true);
  expect(fast.traceHash).toBe(executeReference(plant, request).traceHash);
  const events = fast.entries.flatMap((entry) =>
    entry.type === 'transition' ? [entry.event] : [],
  );
  expect(events).toContain('access.notified');
  expect(events).toContain('access.ended');
});
