import { describe, expect, it } from 'vitest';
import { unmetBy } from '../../src/analysis/index.ts';
import type { Expectation } from '../../src/scenario/schema/dossier.ts';
import { openShipped, type Play, play, shippedFiles } from './shipped.ts';

const titleOf = ({ variant, incident, mode }: Expectation): string =>
  `${variant ?? 'as written'}, ${incident}, ${mode}`;

const scenes = new Map<string, Play>();

/** Expectations about one run share it. */
function sceneOf(file: string, expectation: Expectation): Play {
  const key = `${file}: ${titleOf(expectation)}`;
  const { variant = null, incident, mode } = expectation;
  const scene = scenes.get(key) ?? play(openShipped(file), variant, incident, mode);
  scenes.set(key, scene);
  return scene;
}

describe.each(shippedFiles)('%s', (file) => {
  const { expectations, variants, design } = openShipped(file);

  it.each(
    expectations.map(
      (expectation, index) => [index + 1, titleOf(expectation), expectation] as const,
    ),
  )('meets its expectation %i: %s', (_number, _title, expectation) => {
    expect(unmetBy(sceneOf(file, expectation), expectation)).toEqual([]);
  });

  it('states a verdict for every design against every incident', () => {
    const stated = new Set(
      expectations
        .filter(({ verdict }) => verdict !== undefined)
        .map(({ variant, incident }) => `${variant} ${incident}`),
    );
    const pairs = Object.keys(variants).flatMap((variant) =>
      Object.keys(design(variant).incidents).map((incident) => `${variant} ${incident}`),
    );
    expect(pairs.filter((pair) => !stated.has(pair))).toEqual([]);
  });

  it('has a design that fails and one that holds, under its first incident', () => {
    const [first] = Object.keys(design(null).incidents);
    const wordOf = (variant: string) =>
      expectations.find((one) => one.variant === variant && one.incident === first)?.verdict;
    expect(['stuck', 'fails', 'unlawful']).toContain(wordOf('naive'));
    // What holds for weeks on paper holds too.
    expect(['holds', 'holds-degraded']).toContain(wordOf('reference'));
  });
});

describe('an expectation that is not met', () => {
  const file = 'campus-fire.yaml';
  const base: Expectation = { variant: 'naive', incident: 'campus-fire', mode: 'nominal' };

  it.each([
    [{ ...base, verdict: 'holds' }, [{ unmet: 'verdict', asked: 'holds', got: 'stuck' }]],
    [
      { ...base, service: 'read', within: 'rto' },
      [{ unmet: 'objective', service: 'read', objective: 'rto' }],
    ],
    [
      { ...base, service: 'read', within: 60 },
      [{ unmet: 'within', service: 'read', asked: 60, got: 518_400, isOpen: true }],
    ],
    [
      { ...base, data: 'papers', lost: 60 },
      [{ unmet: 'lost', data: 'papers', asked: 60, got: Number.MAX_SAFE_INTEGER }],
    ],
    [{ ...base, rules: 'kept' }, [{ unmet: 'not-kept', rule: 'P12', status: 'breached' }]],
    [{ ...base, rules: ['P12', 'P14'] }, [{ unmet: 'not-breached', rule: 'P14' }]],
  ] satisfies [Expectation, unknown[]][])('is told: %o', (expectation, told) => {
    expect(unmetBy(sceneOf(file, expectation), expectation)).toEqual(told);
  });
});
