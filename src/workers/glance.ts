import type { ServiceVerdict, Verdict } from '../analysis/verdict.ts';
import { incidentKinds } from '../kinds/incidents/index.ts';
import type { Run } from '../model/run.ts';
import type { Dossier } from '../scenario/dossier.ts';
import type { Glance, LevelCurve, Outcome } from './protocol.ts';

/** Kinds of effects of an incident, in the order they come, each once. */
export function breaksOf(dossier: Dossier, incident: string): Glance['breaks'] {
  const effects = dossier.incidents[incident]?.effects ?? [];
  return [...new Set(effects.map((effect) => effect.do))].flatMap((kind) => {
    const found = incidentKinds.find((candidate) => candidate.kind === kind);
    return found ? [{ kind, label: found.label }] : [];
  });
}

/** How a run ends, with the level curve of the service that suffers most: the smallest picture that means something. */
export function outcomeOf(run: Run, verdict: Verdict): Outcome {
  const worst = [...verdict.services].sort((a, b) => b.downSeconds - a.downSeconds)[0];
  return {
    variant: run.request.variant,
    word: verdict.word,
    service: worst ? curveOf(run, worst) : null,
  };
}

function curveOf(run: Run, service: ServiceVerdict): LevelCurve | null {
  const described = run.description.services.find(({ id }) => id === service.service);
  if (!described) return null;
  return {
    name: described.name,
    mbco: service.mbco,
    incidentAt: run.incidentAt,
    endsAt: run.endsAt,
    levels: service.levels.map(({ at, level }) => ({ at, level })),
  };
}
