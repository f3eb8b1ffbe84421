import { describe, expect, it } from 'vitest';
import { causalChain } from '../../../../src/analysis/index.ts';
import { at as elementAt } from '../../../../src/base/assert.ts';
import type { TraceEntry } from '../../../../src/model/trace.ts';
import { chainOnMap } from '../../../../src/viz/map/chainOnMap.ts';
import { keysOnMap } from '../../../../src/viz/map/keyOnMap.ts';
import { placeBadges } from '../../../../src/viz/map/placeBadges.ts';
import { transmissionsAt } from '../../../../src/viz/map/transmissions.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const { layout } = drawMap(sampleRun);
const keyOf = keysOnMap(layout);

const entry = (matches: (entry: TraceEntry) => boolean): TraceEntry => {
  const found = sampleRun.entries.filter(matches);
  return elementAt(found, 0);
};

describe('what is found where on the map', () => {
  it.each([
    { kind: 'replica', id: 'db/follower', expected: 'copy:db/follower' },
    { kind: 'objective', id: 'declare/rto', expected: 'service:declare' },
    { kind: 'rule', id: 'P1:db/gra', expected: 'copy:db/gra' },
    { kind: 'lawful-status', id: 'osc', expected: 'hosting:osc' },
    { kind: 'site', id: 'sbg/sbg2', expected: 'site:sbg/sbg2' },
    { kind: 'capacity', id: 'osc', expected: 'hosting:osc' },
    { kind: 'ground', id: 'osc/qualification', expected: 'hosting:osc' },
    { kind: 'component', id: 'front', expected: null },
    { kind: 'plan', id: 'failover', expected: null },
  ] as const)('$kind $id', ({ kind, id, expected }) => {
    expect(keyOf({ kind, id })).toBe(expected);
  });
});

describe('the lit chain on the map', () => {
  it('goes from the burnt site through its copy to the service, and skips what has no place', () => {
    const down = entry(({ subject, type }) => subject.kind === 'service' && type === 'transition');
    const ids = causalChain(sampleRun, down.id).map(({ id }) => id);
    const chain = chainOnMap(sampleRun, ids, { layout, keyOf });
    expect(chain.stops).toEqual(['site:sbg/sbg2', 'copy:api/main', 'service:declare']);
    // No way is drawn between a site and what stands on it.
    expect(chain.hops).toEqual([{ from: 'copy:api/main', to: 'service:declare' }]);
    expect(placeBadges(layout, chain.stops).map(({ key, order }) => `${order} ${key}`)).toEqual([
      '1 site:sbg/sbg2',
      '2 copy:api/main',
      '3 service:declare',
    ]);
  });

  it('is numbered beside the words that hang on a thing, not over them', () => {
    const [badge] = placeBadges(layout, ['service:declare']);
    const tag = { x: (badge?.x ?? 0) - 60, y: (badge?.y ?? 0) - 12, width: 66, height: 17 };
    const [moved] = placeBadges(layout, ['service:declare'], [tag]);
    expect(moved?.y).toBe(badge?.y);
    expect(moved?.x).toBeLessThan(tag.x);
  });

  it('is empty when nothing is lit', () => {
    expect(chainOnMap(sampleRun, [], { layout, keyOf })).toEqual({ stops: [], hops: [] });
  });
});

describe('what passes a failure on', () => {
  const until = (id: number) => ({ at: sampleRun.entries[id]!.at, entryCount: id + 1 });

  it('is shown at the instant it does, between the things that it joins', () => {
    const last = sampleRun.entries.filter(({ at }) => at === sampleRun.incidentAt).at(-1)!;
    const keys = transmissionsAt(sampleRun, until(last.id), keyOf).map(
      ({ from, to }) => `${from} ${to}`,
    );
    expect(keys).toContain('site:sbg/sbg2 copy:front/main');
    expect(keys).toContain('copy:front/main service:declare');
    expect(keys.length).toBeLessThanOrEqual(12);
  });

  it('is nothing when the change has an older cause', () => {
    const breach = entry(
      ({ subject }) => subject.kind === 'objective' && subject.id === 'declare/rto',
    );
    const later = sampleRun.entries.find(
      ({ at, subject }) => at > breach.at && subject.kind === 'objective',
    )!;
    expect(transmissionsAt(sampleRun, until(later.id), keyOf)).toEqual([]);
  });
});
