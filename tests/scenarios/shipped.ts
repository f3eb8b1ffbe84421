/** The dossiers of `scenarios/`, opened, run and judged as the application does. */
import { readdirSync, readFileSync } from 'node:fs';
import { judge } from '../../src/analysis/index.ts';
import type { ServiceVerdict, StepOutcome, Verdict } from '../../src/analysis/verdict.ts';
import { invariant } from '../../src/base/assert.ts';
import type { DrawMode } from '../../src/base/law.ts';
import { runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { formatDiagnostic, type OpenedDossier, openDossier } from '../../src/scenario/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** File names, in alphabetical order. */
export const shippedFiles: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

const opened = new Map<string, OpenedDossier>();

/** Each file is opened once. Throws with every diagnostic when the file is refused. */
export function openShipped(file: string): OpenedDossier {
  const known = opened.get(file);
  if (known) return known;
  const dossier = openText(file, readFileSync(new URL(file, FOLDER), 'utf8'));
  opened.set(file, dossier);
  return dossier;
}

/** The same file after one replacement in its text, to ask "and if". Throws when there is nothing to replace. */
export function openChanged(file: string, from: string, to: string): OpenedDossier {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  invariant(text.includes(from), `${file} does not say "${from}"`);
  return openText(file, text.replace(from, to));
}

function openText(path: string, text: string): OpenedDossier {
  const result = openDossier({ path, text, files: {} });
  if (result.ok) return result.value;
  throw new Error(result.error.map((one) => formatDiagnostic(one, 'en')).join('\n'));
}

export interface Play {
  readonly run: Run;
  readonly verdict: Verdict;
}

/** One run of one design against one incident, or undisturbed when it is null. */
export function play(
  dossier: OpenedDossier,
  variant: string | null,
  incident: string | null,
  mode: DrawMode = 'nominal',
): Play {
  const run = runReference(dossier.design(variant), {
    variant,
    incidents: incident === null ? [] : [incident],
    seed: 0,
    mode,
  });
  return { run, verdict: judge(run) };
}

/** Throws when the dossier has no such service. */
export function serviceOf({ verdict }: Play, id: string): ServiceVerdict {
  const found = verdict.services.find(({ service }) => service === id);
  invariant(found, `no service ${id}`);
  return found;
}

/** Throws when no plan has such a step; `id` is `plan.step`. */
export function stepOf({ verdict }: Play, id: string): StepOutcome {
  const found = verdict.plans.flatMap(({ steps }) => steps).find(({ step }) => step === id);
  invariant(found, `no step ${id}`);
  return found;
}

/** Rules breached at some moment, in the order of the doctrine. */
export const breachedIn = ({ verdict }: Play): readonly string[] =>
  verdict.rules.filter(({ status }) => status === 'breached').map(({ rule }) => rule);

/** Seconds after T at which something entered a state, each time; empty when it never did. */
export const momentsOf = ({ run }: Play, kind: string, id: string, to: string): readonly number[] =>
  run.entries.flatMap((entry) =>
    entry.type === 'transition' &&
    entry.subject.kind === kind &&
    entry.subject.id === id &&
    entry.to === to
      ? [entry.at - run.incidentAt]
      : [],
  );

/** Seconds after T and level of a service, at each change. */
export const levelsOf = (scene: Play, service: string): readonly (readonly [number, number])[] =>
  serviceOf(scene, service)
    .levels.slice(1)
    .map(({ at, level }) => [at - scene.run.incidentAt, level] as const);
