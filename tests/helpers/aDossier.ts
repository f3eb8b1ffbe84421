/** Small dossiers for tests: a snippet of YAML over a world that has nothing but two rooms and one service. */
import { parse } from 'yaml';
import { runReference } from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import type { Branch } from '../../src/model/intervention.ts';
import type { Run } from '../../src/model/run.ts';
import { type Dossier, formatDiagnostic, openDossier } from '../../src/scenario/index.ts';

/**
 * A Monday at noon, an hour after the run began; no doctrine, so that no rule is judged unless a test asks for one.
 * Own premises share nothing, so places are independent unless a test says otherwise.
 */
const BASE = `
bascule: 1
product: { name: A product, timezone: UTC, doctrine: none }
run: { starts: 2026-01-05 12:00, lead: 1h, horizon: 1d }
services: { web: { needs: [app] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {}, b: {} } }
components: { app: { copies: { main: { at: here/a } } } }
`;

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Of these, single fields are replaced; of the others, the whole section. */
const MERGED = new Set(['product', 'run']);

function over(base: Sections, changed: Sections): Sections {
  const merged = Object.entries(changed).map(([name, section]) => [
    name,
    MERGED.has(name) ? { ...base[name], ...section } : section,
  ]);
  return { ...base, ...Object.fromEntries(merged) };
}

/**
 * The dossier of some sections: those left out are those of the small world, except that single fields of `product`
 * and `run` may be given. It is read as any other dossier, with all its checks.
 *
 * @throws Error with every diagnostic when the text is no valid dossier
 */
export function aDossier(text: string, branches: readonly Branch[] = []): Dossier {
  const sections = over(parse(BASE) as Sections, (parse(text) ?? {}) as Sections);
  return dossierFrom(JSON.stringify(sections), branches);
}

/** The dossier of a whole text, as written, or with what a person does during its run. */
export function dossierFrom(text: string, branches: readonly Branch[] = []): Dossier {
  const opened = openDossier({ path: 'test.yaml', text, files: {} });
  const dossier = opened.ok ? opened.value.branched(null, branches) : opened;
  if (dossier.ok) return dossier.value;
  throw new Error(dossier.error.map((one) => formatDiagnostic(one, 'en')).join('\n'));
}

/** What a test asks of a run when it does not say: every incident, medians, seed 1. */
export const requestOf = (dossier: Dossier, asked: Partial<RunRequest> = {}): RunRequest => ({
  variant: null,
  incidents: Object.keys(dossier.incidents),
  seed: 1,
  mode: 'nominal',
  ...asked,
});

/** Runs a small dossier. */
export function aRun(text: string, asked: Partial<RunRequest> = {}): Run {
  const request = requestOf(aDossier(text), asked);
  return runReference(aDossier(text, asked.branches), request);
}
