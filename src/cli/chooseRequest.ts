/** From what was typed and what the dossier has to what is run. */
import { fail, ok, type Result } from '../base/result.ts';
import type { RunRequest } from '../model/description.ts';
import { type Dossier, dossierOver, type OpenedDossier } from '../scenario/index.ts';
import { nearest } from '../scenario/nearest.ts';
import { type Mistake, mistake } from './mistakes.ts';
import { readDrawing, readPeriod, type TypedOptions } from './options.ts';

export interface Choice {
  readonly request: RunRequest;
  /** Nobody named an incident: the dossier left no choice. */
  readonly isIncidentAssumed: boolean;
  /** The period asked about, in place of what an incident does. */
  readonly overSeconds: number | null;
}

/** Means a run that nothing disturbs, whatever the dossier calls its incidents. */
const NO_INCIDENT = 'none';

function chooseVariant(
  opened: OpenedDossier,
  variant: string | undefined,
): Result<string | null, Mistake> {
  if (variant === undefined) return ok(null);
  const known = Object.keys(opened.variants);
  return known.includes(variant)
    ? ok(variant)
    : fail(mistake('CLI-302', { variant, known }, nearest(variant, known)));
}

function checkIncidents(incidents: readonly string[], known: readonly string[]): Mistake | null {
  for (const [index, incident] of incidents.entries()) {
    if (incident !== NO_INCIDENT && !known.includes(incident)) {
      return mistake('CLI-301', { incident, known }, nearest(incident, known));
    }
    if (incidents.indexOf(incident) < index) return mistake('CLI-305', { incident });
  }
  const [other] = incidents.filter((incident) => incident !== NO_INCIDENT);
  const isMixed = incidents.includes(NO_INCIDENT) && other !== undefined;
  return isMixed ? mistake('CLI-304', { incident: other }) : null;
}

function chooseIncidents(
  typed: readonly string[] | undefined,
  known: readonly string[],
): Result<readonly string[], Mistake> {
  if (!typed) return known.length > 1 ? fail(mistake('CLI-303', { known })) : ok(known);
  const wrong = checkIncidents(typed, known);
  return wrong ? fail(wrong) : ok(typed.filter((incident) => incident !== NO_INCIDENT));
}

/** The design that is asked: as written, or over the period asked about. */
export function designOf(opened: OpenedDossier, { request, overSeconds }: Choice): Dossier {
  const written = opened.design(request.variant);
  return overSeconds === null ? written : dossierOver(written, overSeconds);
}

/** A request that the dossier can answer, or everything that keeps it from one. Incidents are those of the variant: it may add its own. */
export function chooseRequest(
  opened: OpenedDossier,
  options: TypedOptions,
): Result<Choice, readonly Mistake[]> {
  const drawing = readDrawing(options);
  const variant = chooseVariant(opened, options.variant);
  const over = readPeriod(options.over);
  // Of a variant that is not there, nobody knows which incidents it has.
  const known = variant.ok ? Object.keys(opened.design(variant.value).incidents) : [];
  const isUndisturbed = options.incident === undefined && (!over.ok || over.value !== null);
  const incidents =
    isUndisturbed || !variant.ok ? ok([]) : chooseIncidents(options.incident, known);
  if (!drawing.ok || !variant.ok || !over.ok || !incidents.ok)
    return fail([
      ...(drawing.ok ? [] : drawing.error),
      ...[variant, over, incidents].flatMap((read) => (read.ok ? [] : [read.error])),
    ]);
  return ok({
    request: { variant: variant.value, incidents: incidents.value, ...drawing.value },
    isIncidentAssumed: options.incident === undefined && !isUndisturbed,
    overSeconds: over.value,
  });
}
