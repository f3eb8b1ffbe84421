import { expect, it } from 'vitest';
import { fromAfar, layoutMap } from '../../../../src/viz/map/layoutMap.ts';
import { readMapTree } from '../../../../src/viz/map/mapTree.ts';
import { aRun } from '../../../helpers/aDossier.ts';

const FRAME = { widthPx: 1060, heightPx: 380 };

/** Twelve services that begin alike, and more machines than the frame has room for. */
const { description } = aRun(`
components:
${Array.from({ length: 160 }, (_, i) => `  c${i}: { copies: { main: { at: here/a }, spare: { at: there/a } } }`).join('\n')}
services:
${Array.from({ length: 12 }, (_, i) => `  s${i}: { name: { fr: Démarche numéro ${i + 1}, en: Procedure number ${i + 1} }, needs: [c${i}] }`).join('\n')}
probes:
${Array.from({ length: 6 }, (_, i) => `  p${i}: { watches: s${i} }`).join('\n')}
`);

it('a large product seen from afar names each of its services whole, and leaves room for land', () => {
  const drawn = layoutMap(description, 'fr', FRAME);
  expect(drawn.widthPx).toBeGreaterThan(FRAME.widthPx);
  const afar = fromAfar(drawn, readMapTree(description, 'fr'), FRAME);
  const services = afar.plates.filter(({ kind }) => kind === 'service');
  expect(services.map(({ label }) => label)).toEqual(services.map(({ name }) => name));
  expect(services).toHaveLength(12);
  expect(FRAME.widthPx - afar.landLeftPx).toBeGreaterThan(0.4 * FRAME.widthPx);
});

/** On a low screen each of these has one line for its name, which is longer than the margin is wide. */
const { description: few } = aRun(`
components: { c: { copies: { main: { at: here/a }, spare: { at: there/a } } } }
services:
${['Services vitaux', 'Ensemble des services', 'Disque partagé des agents'].map((name, i) => `  s${i}: { name: { fr: ${name}, en: ${name} }, needs: [c] }`).join('\n')}
`);

it('a name of a service is not cut while the land beside it has room to spare', () => {
  const { plates, serviceDetail } = layoutMap(few, 'fr', { widthPx: 900, heightPx: 230 });
  const services = plates.filter(({ kind }) => kind === 'service');
  expect(serviceDetail === 'compact' || serviceDetail === 'brief').toBe(true);
  expect(services.map(({ label }) => label)).toEqual(services.map(({ name }) => name));
});
