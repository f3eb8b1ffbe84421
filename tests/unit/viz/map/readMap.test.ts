import { describe, expect, it } from 'vitest';
import { createReplay } from '../../../../src/analysis/index.ts';
import { HOUR, simSeconds } from '../../../../src/base/time.ts';
import { describeMap } from '../../../../src/viz/map/describeMap.ts';
import { listMap } from '../../../../src/viz/map/listMap.ts';
import { emptyMemory } from '../../../../src/viz/map/mapMemory.ts';
import type { MapState } from '../../../../src/viz/map/readings.ts';
import { readLinks } from '../../../../src/viz/map/readLinks.ts';
import { readMap } from '../../../../src/viz/map/readMap.ts';
import { relationsOf } from '../../../../src/viz/map/relations.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const after = (hours: number) => simSeconds(sampleRun.incidentAt + hours * HOUR);
const drawnAt = (hours: number) => drawMap(sampleRun, { at: after(hours) });

describe('the map at an instant', () => {
  it('shows everything well before the incident', () => {
    const { state, reading } = drawnAt(-1);
    expect(describeMap(state, reading.text)).toEqual(['Everything works.']);
    expect(state.services.get('service:declare')).toMatchObject({
      level: 1,
      reason: null,
      minimumText: 'min. 50%',
    });
  });

  it.each([
    { hours: 1, text: 'Portal: SBG2 destroyed' },
    { hours: 8, text: 'limited by Computation' },
  ])('says what drops a service, $hours h after T', ({ hours, text }) => {
    const { state } = drawnAt(hours);
    expect(state.services.get('service:declare')?.reason?.text).toBe(text);
  });

  it('tells a copy that serves where it may not from one that serves', () => {
    const { state } = drawnAt(8);
    const copy = (id: string) => state.plates.get(`copy:${id}`);
    expect(copy('db/gra')).toMatchObject({ condition: 'nominal', breach: 'breaks P1' });
    expect(copy('db/gra')?.details).toEqual(['in service · breaks P1', 'breaks P1']);
    expect(copy('db/main')).toMatchObject({ condition: 'nominal', breach: null });
  });

  it('names a standby by its role, and everything by kind, name, state and cause', () => {
    const { state } = drawnAt(3);
    expect(state.plates.get('copy:front/gra')?.details[0]).toBe('warm standby · ready');
    expect(state.plates.get('copy:front/main')?.sentence()).toMatch(
      /^Copy Portal \(main\), lost, since T\. The copy Portal \(main\) is lost with site SBG2/,
    );
    expect(state.plates.get('copy:db/main')?.sentence()).toMatch(/Holds sensitive data\.$/);
  });

  it('keeps law, machines and console of a hosting apart', () => {
    const { state } = drawnAt(12);
    expect(state.hostings.get('hosting:osc')).toMatchObject({
      lawful: { condition: 'unlawful', word: 'access cut off by law', shortWord: 'cut off' },
      dataPlane: { condition: 'nominal' },
    });
    expect(state.hostings.get('hosting:gra')?.main.word).toBe('console frozen');
    expect(state.hostings.get('hosting:sbg')?.main.word).toBe('hosting down');
  });

  it('marks only what changes at that very instant', () => {
    const changing = [...drawnAt(0).state.plates.values()].filter(({ isChanging }) => isChanging);
    expect(changing.length).toBeGreaterThan(3);
    const later = [...drawnAt(0.5).state.plates.values()].filter(({ isChanging }) => isChanging);
    expect(later).toEqual([]);
  });
});

describe('the links of the map', () => {
  const linksAt = (hours: number) => {
    const { layout, reading } = drawnAt(hours);
    const relations = relationsOf(sampleRun.description, layout);
    return readLinks(layout, relations, reading.snapshot)
      .filter(({ look }) => look !== 'idle')
      .map(({ key, look }) => `${look} ${key.replaceAll('copy:', '').replaceAll('service:', '')}`);
  };

  it('go to the copies that serve', () => {
    expect(linksAt(-1)).toEqual([
      'live need declare front/main',
      'live need declare api/main',
      'live need declare sign-in/main',
      'live need follow front/main',
      'live need follow docs/main',
      'live need api/main db/main',
      'live replication db/follower db/main',
      'live replication docs/next-door docs/main',
    ]);
  });

  it('are broken to the copies that should serve and cannot, not to standbys', () => {
    expect(linksAt(3).filter((link) => link.startsWith('broken'))).toEqual([
      'broken need declare front/main',
      'broken need declare api/main',
      'broken need follow front/main',
      'broken need follow docs/main',
    ]);
  });

  it('move to the copies that take over, and show a paused replication', () => {
    const links = linksAt(11);
    expect(links).toContain('live need declare api/gra');
    expect(links).toContain('broken replication db/follower db/main');
    expect(links).toContain('broken need follow docs/main');
    expect(links.join()).not.toContain('broken need declare');
  });
});

describe('the list of the map', () => {
  it('has each thing once, with its place and all that its state says', () => {
    const { layout, state } = drawnAt(8);
    const rows = listMap(layout, state);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows).toHaveLength(layout.plates.length + layout.sites.length + layout.hostings.length);
    const row = (key: string) => rows.find((one) => one.key === key);
    expect(row('service:declare')?.state).toEqual(['60%', 'in partial service']);
    expect(row('copy:db/gra')).toMatchObject({
      place: ['OVHcloud Public Cloud, Gravelines', 'GRA1'],
      state: ['in service', 'breaks P1'],
    });
  });
});

/** Everything that is read, its sentences worded. */
const worded = (state: MapState) =>
  Object.values(state).map((things) =>
    [...things].map(([key, reading]) => [
      key,
      JSON.stringify(reading, (_, value) => (typeof value === 'function' ? value() : value)),
    ]),
  );

describe('what was read before', () => {
  it('changes nothing of what is read, at any instant, and is given back where nothing changed', () => {
    const memory = emptyMemory();
    const { layout, reading } = drawMap(sampleRun, { at: simSeconds(0) });
    const replay = createReplay(sampleRun);
    const instants = [...new Set(sampleRun.entries.map(({ at }) => at))];
    let kept = 0;
    let before = readMap(reading, layout, memory);
    for (const at of [...instants, ...instants.toReversed()]) {
      const fresh = { ...reading, snapshot: replay.at(at) };
      const now = readMap(fresh, layout, memory);
      expect(worded(now)).toEqual(worded(readMap(fresh, layout)));
      for (const [key, plate] of now.plates) if (before.plates.get(key) === plate) kept += 1;
      before = now;
    }
    expect(kept).toBeGreaterThan(instants.length * layout.plates.length);
  });
});
