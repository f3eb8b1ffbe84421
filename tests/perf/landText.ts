/** The text of a dossier as large as one likes: components that fail and are mended, in groups that carry a service each. */

/** Components of a group: fronts, interfaces, a database each for two of them, and one that knows who people are. */
const GROUP = 10;
const FRONTS = 4;
const INTERFACES = 3;
const DATABASES = 2;
const SITES = 6;

/** What the component at a place of its group needs, as a place of the group; null for nothing. */
function needOf(place: number): number | null {
  if (place < FRONTS) return FRONTS + (place % INTERFACES);
  if (place < FRONTS + INTERFACES) return FRONTS + INTERFACES + (place % DATABASES);
  return place < FRONTS + INTERFACES + DATABASES ? GROUP - 1 : null;
}

/** Without a space too many: the largest land is as large as a file may be. */
function componentText(index: number, every: string): string {
  const place = index % GROUP;
  const need = needOf(place);
  const needs = need === null ? '' : `needs: [c${index - place + need}],`;
  const site = Math.floor(index / GROUP) % SITES;
  const fails = `fails: {after: exponential(${every}),repair: 2h}`;
  return `c${index}: {${needs}${fails},copies: {a: {at: h/s${site}}}}\n`;
}

const listed = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

/**
 * A dossier of some components, a multiple of ten: a month in which each fails once or so. Its components stand in a
 * file of their own, which a file's size allows up to some ten thousand.
 *
 * @param every mean time between two failures of a component; shorter makes a longer trace
 */
export function landText(components: number, every = '30d') {
  const services = listed(
    components / GROUP,
    (group) => `  s${group}: {needs: [c${group * GROUP}]}\n`,
  );
  return {
    path: 'land.yaml',
    text: `
bascule: 1
product: {name: A land, timezone: UTC, doctrine: none}
run: {starts: 2026-01-05 12:00, lead: 1h, horizon: 30d}
include: {components: components.yaml}
services:
${services}
hosting: {h: {offer: on-premise, operator: h, sites: {${listed(SITES, (site) => `s${site}: {}, `)}}}}
incidents: {fire: [{at: T+1h, do: destroy, what: h/s0}]}
`,
    files: { 'components.yaml': listed(components, (index) => componentText(index, every)) },
  };
}
