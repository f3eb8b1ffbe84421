import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/analysis/index.ts';
import { invariant } from '../../../../src/base/assert.ts';
import { runReference } from '../../../../src/engine/index.ts';
import { LANGUAGES } from '../../../../src/model/localised.ts';
import { openDossier } from '../../../../src/scenario/index.ts';
import { criticalStretches, outageShown } from '../../../../src/viz/lanes/criticalStretches.ts';
import { drawLanes, faultsOf } from '../../../helpers/drawnLanes.ts';

/** Room for the lanes beside a panel of 380 px and a gutter of 180, on screens of 1280 and 1440 px. */
const WIDTHS_PX = [704, 864];

function runsOf(file: string) {
  const text = readFileSync(`scenarios/${file}`, 'utf8');
  const opened = openDossier({ path: file, text, files: {} });
  invariant(opened.ok, `${file} is not valid`);
  const { design, variants } = opened.value;
  const named = [null, ...Object.keys(variants)];
  return named.flatMap((variant) =>
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

describe.each(files)('lanes of %s', (file) => {
  const runs = runsOf(file);

  it.each(runs)('$name: can be read in both languages on both screens', ({ run }) => {
    const verdict = judge(run);
    for (const widthPx of WIDTHS_PX)
      for (const language of LANGUAGES) {
        const drawn = drawLanes(run, verdict, { widthPx, language });
        expect(faultsOf(drawn)).toEqual([]);
        expect(drawn.axis.offsets.map((label) => label.text)).toContain('T');
      }
  });

  it.each(runs)('$name: the longest outage is accounted for on the lanes', ({ run }) => {
    const verdict = judge(run);
    const shown = outageShown(verdict, { subject: null, entry: null });
    const longest = Math.max(0, ...verdict.services.map((service) => service.longestOutageSeconds));
    const { lanes } = drawLanes(run, verdict).lanes;
    const parts = shown ? criticalStretches(shown, lanes) : [];
    expect(parts.reduce((sum, part) => sum + part.until - part.from, 0)).toBe(longest);
  });
});
