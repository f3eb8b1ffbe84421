import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invariant } from '../../../../src/base/assert.ts';
import { runReference } from '../../../../src/engine/index.ts';
import { openDossier } from '../../../../src/scenario/index.ts';
import { keysOnMap } from '../../../../src/viz/map/keyOnMap.ts';
import { reservesAt } from '../../../../src/viz/map/reserves.ts';
import { drawMap } from '../../../helpers/map/drawnMap.ts';

function playedRun() {
  const path = 'cooling-valve.yaml';
  const text = readFileSync(`scenarios/${path}`, 'utf8');
  const opened = openDossier({ path, text, files: {} });
  invariant(opened.ok, `${path} is not valid`);
  const variant = Object.keys(opened.value.variants)[0] ?? null;
  const design = opened.value.design(variant);
  const incidents = Object.keys(design.incidents).slice(0, 1);
  return runReference(design, { variant, incidents, seed: 1, mode: 'nominal' });
}

describe('a reserve on the map', () => {
  const run = playedRun();
  const moves = run.entries.flatMap((entry) =>
    entry.type === 'transition' && entry.subject.kind === 'reserve' ? [entry] : [],
  );

  it('stands by its owner with the instant at which nothing is left, until it is spent', () => {
    const drain = moves.find(({ to }) => to === 'draining');
    const spent = moves.find(
      ({ to, subject }) => to === 'spent' && subject.id === drain?.subject.id,
    );
    invariant(drain && spent, 'a reserve is used up');
    const at = (instant: typeof drain.at) => {
      const { layout, reading } = drawMap(run, { at: instant });
      return [...reservesAt(reading, keysOnMap(layout)).values()];
    };
    expect(at(drain.at)).toContainEqual(
      expect.objectContaining({ drains: { from: drain.at, until: spent.at }, tone: 'degraded' }),
    );
    expect(at(spent.at)).toContainEqual(expect.objectContaining({ drains: null, tone: 'down' }));
  });

  it('is not said while it is full', () => {
    const { layout, reading } = drawMap(run);
    expect(reservesAt(reading, keysOnMap(layout)).size).toBe(0);
  });
});
