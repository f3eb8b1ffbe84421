/** From what was typed and what the dossier has to what is run. */
import { fail, ok, type Result } from '../base/result.ts';
import type { RunRequest } from '../model/description.ts';
import type { OpenedDossier } from '../scenario/index.ts';
import { nearest } from '../scenario/nearest.ts';
import { type Mistake, mistake } from './mistakes.ts';
import { readDrawing, type TypedOptions } from './options.ts';

export interface Choice {
  readonly request: RunRequest;
  /** Nobody named an incident: the dossier left no choice. */
  readonly isIncidentAssumed: boolean;
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

/** A request that the dossier can answer. Incidents are those of the variant: it may add its own. */
export function chooseRequest(
  opened: OpenedDossier,
  options: TypedOptions,
): Result<Choice, Mistake> {
  const drawing = readDrawing(options);
  if (!drawing.ok) return drawing;
  const variant = chooseVariant(opened, options.variant);
  if (!variant.ok) return variant;
  const known = Object.keys(opened.design(variant.value).incidents);
  const incidents = chooseIncidents(options.incident, known);
  if (!incidents.ok) return incidents;
  return ok({
    request: { variant: variant.value, incidents: incidents.value, ...drawing.value },
    isIncidentAssumed: options.incident === undefined,
  });
}
