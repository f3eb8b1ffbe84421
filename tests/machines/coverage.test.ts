/** Every state is entered and every way is taken by some real run: nothing in the machines is there for show. */
import { expect, it } from 'vitest';
import { compilePlant, executeCompiled, machines } from '../../src/engine/index.ts';
import { aDossier } from '../helpers/aDossier.ts';
import { exercises } from './exercises.ts';
import { transitionsOf } from './transitions.ts';

const wayText = (kind: string, from: string, event: string, to: string): string =>
  `${kind}: ${from} --${event}--> ${to}`;

it('every way of every machine is taken', () => {
  const taken = new Set<string>();
  for (const { text, branches = [], seeds = 1, mode = 'nominal' } of exercises) {
    const dossier = aDossier(text);
    const incidents = Object.keys(dossier.incidents);
    const plant = compilePlant(aDossier(text, branches));
    for (let seed = 1; seed <= seeds; seed += 1) {
      const request = { variant: null, incidents, seed, mode };
      for (const entry of executeCompiled(plant, request, true).entries) {
        if (entry.type !== 'transition') continue;
        taken.add(wayText(entry.subject.kind, entry.from, entry.event, entry.to));
      }
    }
  }
  const missing = Object.values(machines).flatMap((machine) =>
    transitionsOf(machine)
      .map(({ from, event, to }) => wayText(machine.kind, from, event, to))
      .filter((way) => !taken.has(way)),
  );
  expect(missing).toEqual([]);
});
