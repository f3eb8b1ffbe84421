/** What holds of every run, whatever the dossier: same bytes, causes first, two executors, no effect of the unrelated. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  compilePlant,
  type Execution,
  executeCompiled,
  executeReference,
} from '../../src/engine/index.ts';
import { type AnyScene, anyScene, dossierOf, sceneWithout } from '../helpers/arbitraryDossier.ts';
import { worldOf } from '../helpers/worldOf.ts';

const RUNS = { numRuns: 40 };

function tracedRun(scene: AnyScene): Execution {
  return executeCompiled(compilePlant(dossierOf(scene)), scene.request, true);
}

/** The same scene with more in some sections, after what is there. */
const withMore = (scene: AnyScene, more: AnyScene['sections']): AnyScene => ({
  ...scene,
  sections: Object.fromEntries(
    Object.entries(scene.sections).map(([name, section]) => [name, { ...section, ...more[name] }]),
  ),
});

it('[ENG-6] both executors, traced or not, give one run', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const plant = compilePlant(dossierOf(scene));
      const reference = executeReference(plant, scene.request);
      const again = executeReference(compilePlant(dossierOf(scene)), scene.request);
      const traced = executeCompiled(plant, scene.request, true);
      const untraced = executeCompiled(plant, scene.request, false);
      expect(again.traceHash).toBe(reference.traceHash);
      expect(traced.traceHash).toBe(reference.traceHash);
      expect(worldOf(untraced)).toEqual(worldOf(reference));
      expect(untraced.eventCount).toBe(reference.eventCount);
    }),
    { numRuns: 50 },
  );
});

it('[ENG-7] causes come before, time goes on, and a run ends when it was asked to', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const plant = compilePlant(dossierOf(scene));
      const { entries, ending } = executeCompiled(plant, scene.request, true);
      expect(ending).toEqual({ end: 'horizon' });
      let now = 0;
      entries.forEach((entry, index) => {
        expect(entry.id).toBe(index);
        expect(entry.at).toBeGreaterThanOrEqual(now);
        now = entry.at;
        expect(entry.causes.filter((cause) => cause >= index || cause < 0)).toEqual([]);
        expect(plant.ids[entry.subject.kind]).toContain(entry.subject.id);
      });
      expect(now).toBeLessThanOrEqual(plant.endsAt);
    }),
    RUNS,
  );
});

it('levels are shares', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      for (const entry of tracedRun(scene).entries) {
        if (entry.type !== 'level') continue;
        for (const level of [entry.from, entry.to]) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
        }
      }
    }),
    RUNS,
  );
});

it('a shorter run is the beginning of a longer one, but for what is not restored when it ends', () => {
  fc.assert(
    fc.property(anyScene, fc.integer({ min: 1, max: 23 }), (scene, hours) => {
      const { entries } = tracedRun(withMore(scene, { run: { horizon: `${hours}h` } }));
      const long = tracedRun(scene).entries;
      const summedUp = entries.findIndex((entry) => entry.type === 'data-loss' && entry.unrestored);
      const length = summedUp < 0 ? entries.length : summedUp;
      expect(entries.slice(0, length)).toEqual(long.slice(0, length));
      const end = entries.at(-1)?.at;
      expect(entries.slice(length).filter(({ at }) => at !== end)).toEqual([]);
    }),
    RUNS,
  );
});

it('[ENG-10] what nobody needs changes nothing', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const more = withMore(scene, {
        hosting: { apart: { offer: 'on-premise', operator: 'apart', sites: { z: {} } } },
        components: { 'apart-part': { copies: { main: { at: 'apart/z' } } } },
        tools: { 'apart-tool': {} },
        people: { 'apart-team': { count: 2 } },
      });
      expect(tracedRun(more).entries).toEqual(tracedRun(scene).entries);
    }),
    RUNS,
  );
});

it('where nothing breaks and nothing strikes, no service falls', () => {
  fc.assert(
    fc.property(sceneWithout('failures', 'peaks'), (scene) => {
      const request = { ...scene.request, incidents: [] };
      const { entries } = tracedRun({ ...scene, request });
      expect(entries.filter(({ subject }) => subject.kind === 'service')).toEqual([]);
      expect(entries.filter(({ type }) => type === 'data-loss')).toEqual([]);
    }),
    RUNS,
  );
});
