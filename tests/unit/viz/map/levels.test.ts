import { describe, expect, it } from 'vitest';
import { HOUR, simSeconds } from '../../../../src/base/time.ts';
import { applyPins } from '../../../../src/viz/map/applyPins.ts';
import { pathAbove, visibleTree } from '../../../../src/viz/map/dependencyTree.ts';
import { doOverlap, isInside } from '../../../../src/viz/map/geometry.ts';
import {
  componentsOn,
  placeComponents,
  placeCounts,
  placeTroubles,
} from '../../../../src/viz/map/landSummary.ts';
import { fromAfar, layoutMap } from '../../../../src/viz/map/layoutMap.ts';
import {
  countStates,
  layoutAtLevel,
  levelAtFirst,
  levelBeside,
  liftFallout,
  liftLinks,
  liftRelations,
} from '../../../../src/viz/map/levels.ts';
import { readMapTree } from '../../../../src/viz/map/mapTree.ts';
import { PERSPECTIVES, readPerspective } from '../../../../src/viz/map/perspective.ts';
import { letterOf } from '../../../../src/viz/map/perspectives/view.ts';
import { placeHulls } from '../../../../src/viz/map/placeHulls.ts';
import { readLinks } from '../../../../src/viz/map/readLinks.ts';
import { relationsOf } from '../../../../src/viz/map/relations.ts';
import { textWidthPx } from '../../../../src/viz/textWidth.ts';
import { describeLand, wideLand } from '../../../helpers/map/describeLand.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const { layout, state, reading } = drawMap(sampleRun, {
  at: simSeconds(sampleRun.incidentAt + 8 * HOUR),
});
const { description } = sampleRun;
const relations = relationsOf(description, layout);

describe('the distance of the map', () => {
  it('moves nothing that is still drawn', () => {
    for (const level of ['product', 'provider'] as const) {
      const { layout: far } = layoutAtLevel(layout, level);
      for (const land of far.hostings) expect(layout.hostings).toContain(land);
      for (const site of far.sites) expect(layout.sites).toContain(site);
      expect(far.plates.every(({ site }) => site === null)).toBe(true);
    }
  });

  it('gives what is not drawn to its land', () => {
    expect(layoutAtLevel(layout, 'component').lift('copy:db/main')).toBe('copy:db/main');
    expect(layoutAtLevel(layout, 'provider').lift('copy:db/main')).toBe('site:nubo/site-1');
    expect(layoutAtLevel(layout, 'product').lift('copy:db/main')).toBe('hosting:nubo');
    expect(layoutAtLevel(layout, 'product').lift('service:declare')).toBe('service:declare');
  });

  it('keeps of links that fall together the one that matters most', () => {
    const { lift } = layoutAtLevel(layout, 'product');
    const links = liftLinks(readLinks(layout, relations, reading.snapshot), lift);
    expect(new Set(links.map(({ key }) => key)).size).toBe(links.length);
    expect(links.every(({ from, to }) => from !== to)).toBe(true);
    const to = (key: string) =>
      links.find((link) => link.from === 'service:declare' && link.to === key);
    expect(to('hosting:gra')?.look).toBe('live');
    expect(liftRelations(relations, lift).length).toBeLessThan(relations.length);
  });

  it('adds up what failures took', () => {
    const took = new Map([
      ['copy:db/main', { things: 2, services: ['service:declare'] }],
      ['site:nubo/site-1', { things: 3, services: ['service:declare', 'service:follow'] }],
    ]);
    const behind = new Map([
      ['service:declare', 1],
      ['copy:db/main', 1],
    ]);
    const lifted = liftFallout({ took, behind }, layoutAtLevel(layout, 'provider').lift);
    expect(lifted.took.get('site:nubo/site-1')).toEqual({
      things: 5,
      services: ['service:declare', 'service:follow'],
    });
    expect([...lifted.behind.keys()]).toEqual(['service:declare']);
  });

  it('counts what is not drawn, what matters most first', () => {
    const plates = layout.plates.filter(({ site }) => site === 'site:gra/gra1');
    const counts = countStates(plates, state);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(plates.length);
    expect(counts[0]).toEqual({ condition: 'unlawful', count: 1 });
  });

  it('begins by the counts where only signs have room', () => {
    const wide = layoutMap(wideLand(500), 'fr', { widthPx: 1060, heightPx: 400 });
    expect([levelAtFirst(wide), levelAtFirst(layout)]).toEqual(['provider', 'component']);
    expect(levelBeside('product', -1)).toBe('product');
    expect(levelBeside('product', 1)).toBe('provider');
  });
});

describe('a large product from afar', () => {
  const wide = wideLand(500);
  const frame = { widthPx: 1060, heightPx: 400 };
  const whole = layoutMap(wide, 'fr', frame);
  const far = fromAfar(layoutAtLevel(whole, 'provider').layout, readMapTree(wide, 'fr'), frame);

  it('fits its frame at full size, lands in the same order and apart', () => {
    expect(whole.widthPx).toBeGreaterThan(frame.widthPx);
    const edge = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx };
    for (const box of [...far.hostings, ...far.sites, ...far.plates]) {
      expect(isInside(box, edge), box.key).toBe(true);
    }
    for (const [i, one] of far.sites.entries()) {
      for (const other of far.sites.slice(i + 1)) expect(doOverlap(one, other)).toBe(false);
    }
    expect(
      far.plates.filter(({ kind }) => kind === 'service').map(({ height }) => height)[0],
    ).toBeGreaterThan(26);
  });

  it('keeps each thing on its site, below the name of the site', () => {
    const near = fromAfar(whole, readMapTree(wide, 'fr'), frame);
    const sites = new Map(near.sites.map((site) => [site.key, site]));
    const onLand = near.plates.filter(({ site }) => site !== null);
    expect(onLand).toHaveLength(whole.plates.filter(({ site }) => site !== null).length);
    for (const plate of onLand) {
      const site = sites.get(plate.site ?? '');
      expect(site && isInside(plate, site), plate.key).toBe(true);
      expect(plate.y - (site?.y ?? 0)).toBeGreaterThanOrEqual(20);
    }
  });

  it('puts many services side by side, each still large enough to be read and hit', () => {
    const many = describeLand({
      services: 50,
      components: 20,
      placeless: 2,
      hostings: [{ country: 'FR', copies: [200, 200], tools: 1 }],
    });
    const large = layoutMap(many, 'fr', frame);
    const small = fromAfar(layoutAtLevel(large, 'product').layout, readMapTree(many, 'fr'), frame);
    const services = small.plates.filter(({ kind }) => kind === 'service');
    expect(services).toHaveLength(50);
    for (const { width, height } of services) expect(Math.min(width, height)).toBeGreaterThan(26);
    for (const land of small.hostings) {
      for (const service of services) expect(doOverlap(land, service)).toBe(false);
    }
  });

  it('leaves alone what fits', () => {
    expect(fromAfar(layout, readMapTree(description, 'en'), layout)).toBe(layout);
  });
});

describe('the summary of a land', () => {
  const box = { x: 0, y: 0, width: 200, height: 200 };
  const words = reading.text.conditions;
  const counts = [
    { condition: 'down', count: 3 },
    { condition: 'nominal', count: 12 },
  ] as const;

  it('is as large as the land allows, and loses its words before it leaves', () => {
    expect(placeCounts(box, counts, words).map(({ text, sizePx }) => [text, sizePx])).toEqual([
      ['3 down', 21],
      ['12 in service', 21],
    ]);
    const narrow = placeCounts({ ...box, width: 60 }, counts, words);
    expect(narrow.map(({ text }) => text)).toEqual(['3', '12']);
    for (const { x } of narrow) expect(x).toBeLessThan(60);
  });

  it('stays inside a land that is hardly wider than a number, and is large where that is all there is', () => {
    const numbers = (width: number) => placeCounts({ ...box, width }, counts, words);
    const sliver = numbers(40);
    for (const { x, sizePx, text } of sliver) {
      expect(x + sizePx * 1.4 + textWidthPx(text, sizePx, 'bold')).toBeLessThan(40);
    }
    expect(new Set(sliver.map(({ y }) => y)).size).toBe(2);
    expect(numbers(90).map(({ text, sizePx }) => [text, sizePx])).toEqual([
      ['3', 21],
      ['12', 21],
    ]);
  });

  it('names what is in trouble under the counts, and says how many it leaves out', () => {
    const things = Array.from({ length: 9 }, (_, i) => ({
      key: `k${i}`,
      name: `Thing ${i}`,
      condition: i < 6 ? ('nominal' as const) : ('down' as const),
    }));
    const placed = placeCounts(box, counts, words);
    const named = (height: number) =>
      placeTroubles({ ...box, height }, { counts: placed, things }, (n) => `and ${n} more`);
    expect(named(200).map(({ text }) => text)).toEqual(['Thing 6', 'Thing 7', 'Thing 8']);
    expect(named(160).map(({ text }) => text)).toEqual(['Thing 6', 'and 2 more']);
    expect(named(130)).toEqual([]);
    for (const { y } of named(200)) expect(y).toBeGreaterThan(placed.at(-1)?.y ?? Infinity);
    const narrow = { ...box, width: 60 };
    expect(placeTroubles(narrow, { counts: placed, things }, String)).toEqual([]);
  });

  it('lists the components there, those in trouble first, and says how many it leaves out', () => {
    const here = componentsOn(
      { description, snapshot: reading.snapshot },
      new Set(['sbg/sbg2', 'sbg/sbg1']),
      'en',
    );
    expect(here.map(({ name }) => name)).toContain('Portal');
    expect(here[0]?.condition).toBe('down');
    const cramped = placeComponents({ ...box, height: 62 }, here, reading.text);
    expect(cramped.at(-1)?.text).toBe(`and ${here.length - cramped.length + 1} more`);
  });

  it('name of many components those in trouble, and count the others', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      id: `c${i}`,
      name: `Component ${i}`,
      condition: i < 2 ? ('down' as const) : ('nominal' as const),
    }));
    const box = { x: 0, y: 0, width: 400, height: 200 };
    const lines = placeComponents(box, many, reading.text);
    expect(lines.map(({ text }) => text)).toEqual(['Component 0', 'Component 1', '298 in service']);
    const allDown = many.map((one) => ({ ...one, condition: 'down' as const }));
    const cut = placeComponents(box, allDown, reading.text);
    expect(cut.at(-1)?.text).toBe(`and ${300 - cut.length + 1} more`);
    expect(cut.every(({ y }) => y < box.height)).toBe(true);
  });

  it('count the others within their land, in the last of its narrow columns too', () => {
    const box = { x: 0, y: 0, width: 640, height: 320 };
    const many = Array.from({ length: 250 }, (_, i) => ({
      id: `c${i}`,
      name: `c${i}`,
      condition: i < 50 ? ('down' as const) : ('nominal' as const),
    }));
    for (let width = 300; width <= 640; width += 20) {
      const last = placeComponents({ ...box, width }, many, reading.text).at(-1);
      const { x, text, sizePx } = last!;
      expect(text).toMatch(/\d/);
      expect(x + 1.4 * sizePx + textWidthPx(text, sizePx, 'bold')).toBeLessThanOrEqual(width);
    }
  });
});

describe('things moved by hand', () => {
  it('take with them what stands on them, and nothing else', () => {
    const moved = applyPins(layout, { 'hosting:osc': { dx: -20, dy: 0 } });
    const shift = (key: string) => {
      const find = (map: typeof layout) =>
        [...map.hostings, ...map.sites, ...map.plates].find((one) => one.key === key);
      return (find(moved)?.x ?? 0) - (find(layout)?.x ?? 0);
    };
    expect(shift('hosting:osc')).toBe(-20);
    expect(shift('site:osc/a')).toBe(-20);
    expect(shift('backup:db/nightly')).toBe(-20);
    expect(shift('hosting:sbg')).toBe(0);
    expect(shift('service:declare')).toBe(0);
  });

  it('stay within what holds them', () => {
    const moved = applyPins(layout, { 'copy:db/main': { dx: 9999, dy: 9999 } });
    const plate = moved.plates.find(({ key }) => key === 'copy:db/main')!;
    const site = moved.sites.find(({ key }) => key === plate.site)!;
    expect(isInside(plate, site)).toBe(true);
  });

  it('are where they stand by themselves when nothing was moved', () => {
    expect(applyPins(layout, {})).toBe(layout);
    expect(applyPins(layout, { 'copy:gone': { dx: 5, dy: 5 } }).plates).toEqual(layout.plates);
  });
});

describe('points of view', () => {
  it('each have a legend whose letters are all explained', () => {
    for (const perspective of PERSPECTIVES) {
      const view = readPerspective(perspective, reading, layout);
      if (perspective === 'state') expect(view).toBeNull();
      else expect(view?.groups.length).toBeGreaterThan(0);
      for (const own of view?.groupsOf.values() ?? []) {
        for (const group of own) expect(view?.groups).toContain(group);
      }
    }
    expect([0, 25, 26, 27].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB']);
  });

  it.each([
    { perspective: 'business', key: 'copy:front/main', note: 'Declare, Follow a case' },
    { perspective: 'provider', key: 'copy:db/main', note: 'DGFiP · openstack' },
    { perspective: 'people', key: 'tool:vault', note: 'Operations' },
  ] as const)('$perspective says of a thing: $note', ({ perspective, key, note }) => {
    expect(readPerspective(perspective, reading, layout)?.notes.get(key)?.[0]).toBe(note);
  });

  it('the law says whether data may be where they are', () => {
    const notes = readPerspective('legal', reading, layout)?.notes;
    expect(notes?.get('copy:db/gra')?.at(-1)).toBe('unlawful here');
    expect(notes?.get('copy:db/main')?.at(-1)).toBe('lawful here');
    expect(notes?.has('copy:front/main')).toBe(false);
  });

  it('the teams say who is busy', () => {
    const view = readPerspective('people', reading, layout);
    expect(view?.groups.map(({ note }) => note)[0]).toBe('0 of 2 at work, 2 at hand');
  });

  it('what falls together is outlined, each set once', () => {
    const view = readPerspective('domains', reading, layout)!;
    expect(view.groups.map(({ name }) => name)[0]).toBe('Strasbourg campus');
    const hulls = placeHulls(layout, view);
    const sites = layout.sites.filter(({ within }) => within === 'hosting:sbg');
    const around = hulls.filter(({ letter }) => letter === 'A');
    for (const site of sites) expect(around.some((hull) => isInside(site, hull))).toBe(true);
  });
});

describe('the tree of dependencies', () => {
  it('begins with services, and opens down to places', () => {
    const closed = visibleTree(layout, relations, new Set());
    expect(closed[0]).toMatchObject({ key: 'service:declare', depth: 1, isParent: true });
    const open = visibleTree(layout, relations, new Set(['service:declare']));
    const below = open.filter(({ path }) => pathAbove(path) === 'service:declare');
    expect(below.map(({ relation }) => relation)).toContain('need');
    expect(open.length).toBe(closed.length + below.length);
    expect(pathAbove('service:declare')).toBeNull();
  });

  it('reaches everything on the map, and never ends in a circle', () => {
    let open = new Set<string>();
    let nodes = visibleTree(layout, relations, open);
    for (let depth = 0; depth < 6; depth += 1) {
      open = new Set(nodes.map(({ path }) => path));
      nodes = visibleTree(layout, relations, open);
    }
    const reached = new Set(nodes.map(({ key }) => key));
    for (const { key } of [...layout.plates, ...layout.hostings]) {
      expect(reached.has(key), key).toBe(true);
    }
  });
});
