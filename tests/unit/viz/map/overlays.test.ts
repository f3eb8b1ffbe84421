import { describe, expect, it } from 'vitest';
import { HOUR, simSeconds } from '../../../../src/base/time.ts';
import { falloutOf } from '../../../../src/viz/map/fallout.ts';
import { keysOnMap } from '../../../../src/viz/map/keyOnMap.ts';
import { listMap } from '../../../../src/viz/map/listMap.ts';
import { neighbourhoodOf } from '../../../../src/viz/map/neighbourhood.ts';
import { phasesOf } from '../../../../src/viz/map/phases.ts';
import { placeTags } from '../../../../src/viz/map/placeTags.ts';
import { readMap } from '../../../../src/viz/map/readMap.ts';
import { relationsOf } from '../../../../src/viz/map/relations.ts';
import { searchMap } from '../../../../src/viz/map/searchMap.ts';
import { sightingsOf } from '../../../../src/viz/map/sightings.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const drawnAt = (hours: number) =>
  drawMap(sampleRun, { at: simSeconds(sampleRun.incidentAt + hours * HOUR) });

function falloutAt(hours: number) {
  const { layout, state, reading } = drawnAt(hours);
  return falloutOf(reading, state, keysOnMap(layout));
}

describe('what a failure took with it', () => {
  it('is nothing before the incident', () => {
    expect(falloutAt(-1).took.size + falloutAt(-1).behind.size).toBe(0);
  });

  it('is counted at the first thing that failed, never at what failed because of it', () => {
    const { took } = falloutAt(3);
    expect(took.get('site:sbg/sbg2')).toEqual({
      things: 5,
      services: ['service:declare', 'service:follow'],
    });
    expect([...took.keys()]).toEqual(['site:sbg/sbg2', 'site:sbg/sbg1', 'site:sbg/sbg3']);
  });

  it('is told of what still works by the failures it needs', () => {
    expect(falloutAt(3).behind.size).toBe(0);
    expect([...falloutAt(12).behind]).toEqual([['copy:api/gra', 1]]);
  });

  it('hangs on its edge in as many words as there is room for', () => {
    const { layout, state, reading } = drawnAt(3);
    const fallout = falloutAt(3);
    const tags = placeTags(layout, { state, fallout }, reading.text);
    const tag = tags.find(({ key }) => key === 'site:sbg/sbg2');
    expect(tag).toMatchObject({ tone: 'down', title: 'takes 2 services, 5 things' });
    for (const { text, width } of tags) expect(width).toBeGreaterThan(text.length * 4);
  });
});

describe('where a recovery stands', () => {
  it.each([
    { hours: 0, phase: 'detection', isWaiting: false },
    { hours: 0.25, phase: 'decision', isWaiting: true },
    { hours: 1, phase: 'decision', isWaiting: false },
    { hours: 3, phase: 'work', isWaiting: false },
  ])('is $phase $hours h after T', ({ hours, phase, isWaiting }) => {
    const { services } = phasesOf(sampleRun.description, drawnAt(hours).reading.snapshot);
    expect(services.get('declare')).toEqual({ phase, isWaiting });
  });

  it('is nothing when all is well, and once the plan has ended', () => {
    for (const hours of [-1, 8]) {
      const { snapshot } = drawnAt(hours).reading;
      expect(phasesOf(sampleRun.description, snapshot).services.size).toBe(0);
    }
  });

  it('is told of the copies that somebody works on, or waits for', () => {
    const { copies } = phasesOf(sampleRun.description, drawnAt(3).reading.snapshot);
    expect(copies.get('db/gra')).toEqual({ phase: 'work', isWaiting: false });
    expect(copies.get('api/gra')).toEqual({ phase: 'work', isWaiting: true });
  });
});

describe('what is seen beside what is true', () => {
  it('lags behind the truth until somebody looks', () => {
    const seenAt = (hours: number) =>
      sightingsOf(sampleRun).of('declare', drawnAt(hours).reading.snapshot.entryCount)?.seen;
    expect([-1, 0, 0.1, 8].map(seenAt)).toEqual([1, 1, 0, 0.6]);
    expect(drawnAt(0).state.services.get('service:declare')?.otherSight).toBe('probe shows 100%');
    expect(drawnAt(1).state.services.get('service:declare')?.otherSight).toBeNull();
  });

  it('shows only that to whoever asks for it', () => {
    const { layout, reading } = drawnAt(0);
    const state = readMap({ ...reading, sight: 'seen' }, layout);
    expect(state.services.get('service:declare')).toMatchObject({
      condition: 'nominal',
      level: 1,
      reason: null,
      otherSight: 'really 0%',
    });
    // Nothing that gives the truth away: neither a state nor a word of it.
    const site = state.sites.get('site:sbg/sbg2');
    expect(site).toMatchObject({ condition: 'unknown', state: '', word: 'not watched' });
    const copy = state.plates.get('copy:front/main');
    expect(copy).toMatchObject({ condition: 'unknown', breach: null, hasChanged: false });
    expect(copy?.sentence()).toBe('Copy Portal (main), not watched.');
    // A probe is what those who watch have before them.
    expect(state.plates.get('probe:inside')?.condition).toBe('unknown');
    expect(state.plates.get('probe:outside')?.condition).toBe('nominal');
  });
});

describe('finding things', () => {
  it('goes by the beginning of the name, then of a word, whatever accents and case', () => {
    const { layout, state } = drawMap(sampleRun, { language: 'fr' });
    const names = (asked: string) =>
      searchMap(listMap(layout, state), asked).map((row) => row.name);
    expect(names('DECLARER')[0]).toBe('Déclarer');
    expect(names('suiveuse')).toEqual(['Base (suiveuse)']);
    expect(names('base')[0]).toBe('Base (principale)');
    expect(names('  ')).toEqual([]);
    expect(names('zzz')).toEqual([]);
    expect(names('e').length).toBeLessThanOrEqual(8);
  });
});

describe('the neighbourhood of a thing', () => {
  const { layout } = drawnAt(-1);
  const relations = relationsOf(sampleRun.description, layout);

  it('is what it needs, what needs it, and where they stand', () => {
    const around = neighbourhoodOf(relations, 'copy:docs/main');
    expect([...around].filter((key) => key.startsWith('service:'))).toEqual(['service:follow']);
    expect(around.has('site:sbg/sbg2')).toBe(true);
    expect(around.has('hosting:sbg')).toBe(true);
    expect(around.has('copy:db/main')).toBe(false);
  });

  it('of a land is that of all that stands there', () => {
    const around = neighbourhoodOf(relations, 'site:sbg/sbg2');
    expect(around.has('service:follow')).toBe(true);
    expect(around.has('service:declare')).toBe(true);
  });
});
