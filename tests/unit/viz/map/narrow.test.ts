import { expect, it } from 'vitest';
import { layoutMap } from '../../../../src/viz/map/layoutMap.ts';
import { aRun } from '../../../helpers/aDossier.ts';

/** Ten services on one site, and four probes that stand nowhere. */
const ids = Array.from({ length: 10 }, (_, i) => `s${i}`);
const { description } = aRun(`
components: { app: { copies: { main: { at: here/a } } } }
services: { ${ids.map((id) => `${id}: { needs: [app] }`).join(', ')} }
probes: { ${ids
  .slice(0, 4)
  .map((id) => `p-${id}: { watches: ${id} }`)
  .join(', ')} }
`);

it.each([200, 320, 460, 700, 900])(
  'leaves land beside many services in a frame of %i px',
  (widthPx) => {
    for (const heightPx of [1, 160, 320, 420, 900]) {
      const layout = layoutMap(description, 'fr', { widthPx, heightPx });
      for (const land of [...layout.countries, ...layout.hostings, ...layout.sites])
        expect(Math.min(land.width, land.height), `${land.key} at ${heightPx}`).toBeGreaterThan(0);
    }
  },
);

it('names what stands nowhere beside each other, under services in two columns', () => {
  const { plates } = layoutMap(description, 'fr', { widthPx: 900, heightPx: 320 });
  const probes = plates.filter(({ kind }) => kind === 'probe');
  expect(probes).toHaveLength(4);
  expect(probes.every(({ label }) => label !== null)).toBe(true);
  expect(new Set(probes.map(({ x }) => x)).size).toBe(2);
});
