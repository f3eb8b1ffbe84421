import type { ServiceVerdict, Verdict } from '../analysis/verdict.ts';
import { searchable } from '../base/searchable.ts';
import { incidentKinds } from '../kinds/incidents/index.ts';
import { INCIDENT_FAMILIES, type IncidentFamily } from '../model/incidentFamily.ts';
import type { Language, Localised } from '../model/localised.ts';
import type { Run } from '../model/run.ts';
import type { Dossier } from '../scenario/dossier.ts';
import type { Glance, LevelCurve, Outcome, ScenarioSummary, Told } from './protocol.ts';

/** Kinds of effects of an incident, in the order they come, each once. */
export function breaksOf(dossier: Dossier, incident: string): Glance['breaks'] {
  const effects = dossier.incidents[incident]?.effects ?? [];
  return [...new Set(effects.map((effect) => effect.do))].flatMap((kind) => {
    const found = incidentKinds.find((candidate) => candidate.kind === kind);
    return found ? [{ kind, label: found.label }] : [];
  });
}

/** Families of what its incidents take away, each once, in the order of the library. */
export function familiesOf({ incidents }: Dossier): readonly IncidentFamily[] {
  const kinds = new Set(
    Object.values(incidents).flatMap(({ effects }) => effects.map((effect) => effect.do)),
  );
  const families = new Set(
    incidentKinds.flatMap(({ kind, family }) => (kinds.has(kind) ? [family] : [])),
  );
  return INCIDENT_FAMILIES.filter((family) => families.has(family));
}

/** How a run ends, with the level curve of the service that suffers most: the smallest picture that means something. */
export function outcomeOf(run: Run, verdict: Verdict, name: Outcome['name']): Outcome {
  const worst = [...verdict.services].sort((a, b) => b.downSeconds - a.downSeconds)[0];
  return {
    variant: run.request.variant,
    name,
    word: verdict.word,
    service: worst ? curveOf(run, worst) : null,
  };
}

/** What a search looks through; the order of its parts means nothing. */
export function toldOf(
  { name, summary, lesson, incidents, variants, sources }: ScenarioSummary,
  breaks: Glance['breaks'],
): Told {
  const choices = [...incidents, ...variants];
  const texts = [
    ...[name, summary, lesson],
    ...choices.flatMap((choice) => [choice.name, choice.story]),
    ...breaks.map(({ label }) => label),
  ];
  const titles = sources.map(({ title }) => title);
  const told = (language: Language) =>
    searchable([...texts.flatMap((text) => text?.[language] ?? []), ...titles].join(' '));
  return { fr: told('fr'), en: told('en') };
}

/** A list has room for the point of a lesson; the whole lesson is on the run screen. */
export function pointOf({ lesson, summary }: ScenarioSummary): Localised | null {
  const text = lesson ?? summary;
  return text && { fr: firstSentence(text.fr), en: firstSentence(text.en) };
}

const firstSentence = (text: string): string => /^[\s\S]*?[.!?…](?=\s|$)/.exec(text)?.[0] ?? text;

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
