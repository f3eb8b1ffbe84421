import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invariant } from '../../../../src/base/assert.ts';
import { runReference } from '../../../../src/engine/index.ts';
import { LANGUAGES } from '../../../../src/model/localised.ts';
import { openDossier } from '../../../../src/scenario/index.ts';
import { drawMap, faultsOf } from '../../../helpers/map/drawnMap.ts';

/** Up to so many things and places, each thing has its name on the map, on both screens. */
const NAMED_MAX = 36;

/** Room for the map beside a panel of 380 px, on screens of 1280 × 720 and 1440 × 900. */
const FRAMES = [
  { widthPx: 900, heightPx: 320 },
  { widthPx: 1060, heightPx: 420 },
];

function runsOf(file: string) {
  const text = readFileSync(`scenarios/${file}`, 'utf8');
  const opened = openDossier({ path: file, text, files: {} });
  invariant(opened.ok, `${file} is not valid`);
  const { design, variants } = opened.value;
  return [null, ...Object.keys(variants)].flatMap((variant) =>
    Object.keys(design(variant).incidents).map((incident) => ({
      name: `${variant ?? 'as written'}, ${incident}`,
      run: runReference(design(variant), {
        variant,
        incidents: [incident],
        seed: 0,
        mode: 'nominal',
      }),
    })),
  );
}

const files = readdirSync('scenarios').filter((file) => file.endsWith('.yaml'));

describe.each(files)('map of %s', (file) => {
  it.each(runsOf(file))('$name: can be read at any moment, on both screens', ({ run }) => {
    const moments = [...new Set(run.entries.map(({ at }) => at))].filter((_, i) => i % 7 === 0);
    for (const frame of FRAMES)
      for (const language of LANGUAGES)
        for (const at of moments) {
          const drawn = drawMap(run, { at, frame, language });
          // A large product is first looked at from afar, where nothing is a sign.
          const { plates, sites, hostings } = drawn.layout;
          const isLarge = plates.length + sites.length + hostings.length > NAMED_MAX;
          if (!isLarge) expect(drawn.layout.detail).not.toBe('signs');
          expect(faultsOf(drawn)).toEqual([]);
        }
  });
});
