import { describe, expect, it } from 'vitest';
import { createReplay } from '../../src/analysis/index.ts';
import { entityKey } from '../../src/model/entity.ts';
import { conditionOf } from '../../src/model/states.ts';
import { openingOf } from '../../src/viz/clock/openingOf.ts';
import { openShipped, type Play, play, shippedFiles } from './shipped.ts';

const plays = shippedFiles.flatMap((file) => {
  const dossier = openShipped(file);
  return [null, ...Object.keys(dossier.variants)].flatMap((variant) =>
    Object.keys(dossier.design(variant).incidents).map(
      (incident) => [file, variant, incident] as const,
    ),
  );
});

const BAD = new Set(['fails', 'stuck', 'unlawful']);

/** Services below their minimum, rules broken and promises missed at an instant: what the map and the lanes show as gone wrong. */
function troubleAt({ run }: Play, at: number): readonly string[] {
  const snapshot = createReplay(run).at(at as typeof run.endsAt);
  const seen = new Set<string>();
  for (const entry of run.entries) {
    if (entry.at > at) break;
    if (entry.type === 'data-loss') seen.add(`loss of ${entityKey(entry.subject)}`);
    if (entry.type !== 'transition') continue;
    const { kind } = entry.subject;
    if (kind !== 'service' && kind !== 'rule' && kind !== 'objective') continue;
    const condition = conditionOf(kind, snapshot.stateOf(entry.subject) ?? '');
    if (condition === 'down' || condition === 'unlawful') seen.add(entityKey(entry.subject));
  }
  return [...seen];
}

describe.each(plays)('%s: %s, %s opens', (file, variant, incident) => {
  const scene = play(openShipped(file), variant, incident);
  const { at, entry } = openingOf(scene.run, scene.verdict);

  it('where something is seen to go wrong, when its verdict says that it does', () => {
    expect(at).toBeGreaterThanOrEqual(scene.run.incidentAt);
    // A rule broken before anything happens is so from the start, with no entry of its own.
    const isSoFromTheStart = scene.verdict.rules.some(({ intervals }) =>
      intervals.some((one) => one.status === 'breached' && one.from === 0),
    );
    if (!BAD.has(scene.verdict.word) || isSoFromTheStart) return;
    expect(entry).not.toBeNull();
    expect(troubleAt(scene, at)).not.toEqual([]);
  });

  it('and no service was below its minimum before, from T on', () => {
    for (const { outages, service } of scene.verdict.services)
      for (const { from } of outages)
        if (from >= scene.run.incidentAt) expect(from, service).toBeGreaterThanOrEqual(at);
  });
});

it('some of them not at T: nothing had gone wrong there yet', () => {
  const later = plays.filter(([file, variant, incident]) => {
    const { run, verdict } = play(openShipped(file), variant, incident);
    return openingOf(run, verdict).at > run.incidentAt;
  });
  expect(new Set(later.map(([file]) => file)).size).toBeGreaterThan(10);
});
