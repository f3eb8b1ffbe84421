/** The text of a small valid dossier, any of whose sections a test may replace. */
import {
  type Diagnostic,
  type Dossier,
  type OpenedDossier,
  openDossier,
} from '../../src/scenario/index.ts';

const SECTIONS = {
  bascule: 'bascule: 1',
  product: 'product: { name: Example }',
  run: 'run: { starts: 2026-05-20 10:00, horizon: 1d }',
  services: 'services: { shop: { needs: [front] } }',
  data: '',
  hosting:
    'hosting: { here: { offer: nubo, region: internet }, away: { offer: outscale-cloudgouv } }',
  domains: '',
  components: 'components: { front: { copies: { main: { at: here/site-1 } } } }',
  tools: '',
  people: '',
  probes: 'probes: { eye: { watches: shop } }',
  plans: '',
  incidents: '',
  variants: '',
  walkthrough: '',
  expect: '',
  include: '',
} as const;

export type SectionTexts = Readonly<Partial<Record<keyof typeof SECTIONS, string>>>;

/** Every section on its own lines; an empty text leaves one out. */
export const dossierText = (replaced: SectionTexts = {}): string =>
  Object.values({ ...SECTIONS, ...replaced })
    .filter((section) => section !== '')
    .map((section) => `${section}\n`)
    .join('');

type Files = Readonly<Record<string, string>>;

/** Everything that is told of a text: errors and warnings. */
export function toldOf(text: string, files: Files = {}): readonly Diagnostic[] {
  const opened = openDossier({ path: 'dossier.yaml', text, files });
  return opened.ok ? opened.value.warnings : opened.error;
}

/** `SCN-201 services.shop.nedds` for each diagnostic, in the order told. */
export const codesOf = (text: string, files: Files = {}): readonly string[] =>
  toldOf(text, files).map(({ code, path }) => [code, path.join('.')].join(' ').trim());

/**
 * An opened dossier.
 *
 * @throws Error when the text is not valid, with what is wrong
 */
export function openedFrom(text: string, files: Files = {}): OpenedDossier {
  const opened = openDossier({ path: 'dossier.yaml', text, files });
  if (opened.ok) return opened.value;
  throw new Error(opened.error.map(({ code, line }) => `${code} line ${line}`).join(', '));
}

/** The design of a dossier as written, or of one of its variants. */
export const designFrom = (replaced: SectionTexts = {}, variant: string | null = null): Dossier =>
  openedFrom(dossierText(replaced)).design(variant);
