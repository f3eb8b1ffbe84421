/** Of several things lost one after the other, which one brought down what could do without some of them. */
import { describe, expect, it } from 'vitest';
import { causalChain } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

/** Three gateways, of which the service needs some; they are lost in the order of `losses`, an hour from each other. */
const gateways = (needs: string, losses: readonly string[]): Run =>
  aRun(`
services: { web: { needs: [${needs}] } }
components:
  one: { copies: { main: { at: here/a } } }
  two: { copies: { main: { at: here/b } } }
  three: { copies: { main: { at: there/a } } }
incidents:
  ${losses.map((place, hour) => `loss-${hour}: [{ at: T+${hour}h, do: outage, what: ${place} }]`).join('\n  ')}
`);

const fall = (run: Run): string =>
  play(run, [{ type: 'level', kind: 'service' }])
    .split('\n')
    .at(-1) ?? '';

/** Components that the last fall of the service names among its causes, and the incident that began its story. */
function causesOf(run: Run): { readonly causes: readonly string[]; readonly began: string } {
  const last = run.entries.findLast(
    ({ type, subject }) => type === 'level' && subject.kind === 'service',
  );
  if (!last) throw new Error('the service did not fall');
  return {
    causes: last.causes.map((id) => run.entries[id]?.subject.id ?? ''),
    began: causalChain(run, last.id)[0]?.subject.id ?? '',
  };
}

const TWO_OF_THREE = '{ at-least: 2, of: [one, two, three] }';

describe('what brings down a service that could do without some of what it needs', () => {
  it('[ENG-475] is the loss that makes the count too short; those before it are told as its conditions', () => {
    const run = gateways(TWO_OF_THREE, ['here/a', 'here/b']);
    expect(fall(run)).toBe('T+1:00  service web  100% → 0%  (by component two)');
    expect(causesOf(run)).toEqual({ causes: ['one', 'two'], began: 'loss-1' });
  });

  it('[ENG-475] is so in whatever order they are named', () => {
    const run = gateways(TWO_OF_THREE, ['there/a', 'here/a']);
    expect(fall(run)).toBe('T+1:00  service web  100% → 0%  (by component one)');
    expect(causesOf(run)).toEqual({ causes: ['three', 'one'], began: 'loss-1' });
  });

  it('[ENG-475] is the last one of `any`', () => {
    const run = gateways('{ any: [one, two, three] }', ['here/b', 'there/a', 'here/a']);
    expect(fall(run)).toBe('T+2:00  service web  100% → 0%  (by component one)');
    expect(causesOf(run)).toEqual({ causes: ['two', 'three', 'one'], began: 'loss-2' });
  });

  it('[ENG-475] is told alone where it is enough by itself', () => {
    const run = gateways(`{ any: [two, three] }, one`, ['here/b', 'here/a']);
    expect(fall(run)).toBe('T+1:00  service web  100% → 0%  (by component one)');
    expect(causesOf(run)).toEqual({ causes: ['one'], began: 'loss-1' });
  });

  it('[ENG-475] is each loss in its turn, where a share is left', () => {
    const run = gateways('{ share-of: [one, two, three] }', ['there/a', 'here/a']);
    expect(play(run, [{ type: 'level', kind: 'service' }])).toBe(
      `T+0:00  service web  100% → 66.67%  (by component three)
T+1:00  service web  66.67% → 33.33%  (by component one)`,
    );
    expect(causesOf(run)).toEqual({ causes: ['one'], began: 'loss-1' });
  });

  it('[ENG-475] is what the last copy needs where it stands', () => {
    const run = aRun(`
components:
  app:
    copies:
      main: { at: here/a, capacity: 50%, needs: [one] }
      other: { at: here/b, capacity: 50%, needs: [two] }
  one: { copies: { main: { at: there/a } } }
  two: { copies: { main: { at: there/b } } }
incidents:
  loss-0: [{ at: T+0, do: outage, what: there/a }]
  loss-1: [{ at: T+1h, do: outage, what: there/b }]
`);
    expect(play(run, [{ type: 'level', kind: 'component', id: 'app' }])).toBe(
      `T+0:00  component app  100% → 50%  (by component one)
T+1:00  component app  50% → 0%  (by component two)`,
    );
    expect(causesOf(run).began).toBe('loss-1');
  });
});
