/**
 * What the worker does for each message, without the worker: the command line and the tests call it as it is.
 * The last dossier opened is kept, so that changing a choice does not read the file again.
 */
import { judge } from '../analysis/index.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { assertNever } from '../base/assert.ts';
import { medianOf } from '../base/law.ts';
import type { Result } from '../base/result.ts';
import { runReference } from '../engine/index.ts';
import type { RunRequest } from '../model/description.ts';
import type { Run } from '../model/run.ts';
import type { Dossier, OpenedDossier } from '../scenario/dossier.ts';
import { observeAll } from '../scenario/index.ts';
import { questionsOf, tryOut, worldOf } from './branches.ts';
import { breaksOf, familiesOf, outcomeOf, pointOf, toldOf } from './glance.ts';
import { isSameSource, openSource, wordAll } from './openSource.ts';
import type {
  FromWorker,
  Glance,
  ScenarioSource,
  ScenarioSummary,
  Told,
  ToWorker,
  WordedDiagnostic,
} from './protocol.ts';
import { sheetOf } from './sheetOf.ts';

type Opening = Result<OpenedDossier, readonly WordedDiagnostic[]>;

/** Answers messages one by one; each answer carries the number of its job. Never throws. */
export function createScenarioRunner(): (message: ToWorker) => FromWorker {
  let last: { readonly source: ScenarioSource; readonly opening: Opening } | null = null;
  const open = (source: ScenarioSource): Opening => {
    const opening = last && isSameSource(last.source, source) ? last.opening : openSource(source);
    last = { source, opening };
    return opening;
  };
  return (message) => {
    try {
      return answer(message, open(message.source));
    } catch (error) {
      return { type: 'crashed', job: message.job, message: String(error) };
    }
  };
}

function answer(message: ToWorker, opening: Opening): FromWorker {
  const { job, source } = message;
  if (!opening.ok) return { type: 'refused', job, diagnostics: opening.error };
  switch (message.type) {
    case 'open':
      return { type: 'opened', job, summary: summaryOf(opening.value, source) };
    case 'glance':
      return { type: 'glanced', job, ...glanceOf(opening.value, source) };
    case 'sheet':
      return { type: 'sheet-read', job, sheet: sheetOf(opening.value, source, message) };
    case 'run': {
      const dossier = worldOf(opening.value, message.request);
      if (!dossier.ok) return { type: 'refused', job, diagnostics: wordAll(dossier.error, source) };
      return { type: 'ran', job, ...runAndJudge(dossier.value, message.request) };
    }
    case 'questions':
      return { type: 'asked', job, questions: questionsOf(opening.value, message.request) };
    case 'try':
      return {
        type: 'tried',
        job,
        trials: message.requests.map((one) => tryOut(opening.value, one)),
      };
    default:
      return assertNever(message);
  }
}

/** One run of one design, with its judgement. */
function runAndJudge(
  dossier: Dossier,
  request: RunRequest,
): { readonly run: Run; readonly verdict: Verdict } {
  const run = runReference(dossier, request);
  return { run, verdict: judge(run) };
}

function summaryOf(opened: OpenedDossier, source: ScenarioSource): ScenarioSummary {
  const { product, run, incidents, lesson, sources } = opened.design(null);
  return {
    name: product.name,
    summary: product.summary ?? null,
    lesson: lesson ?? null,
    doctrine: product.doctrine,
    starts: run.starts,
    horizonSeconds: run.horizon,
    variants: designsOf(opened),
    incidents: Object.entries(incidents).map(([id, { name, story }]) => ({
      id,
      name: name ?? null,
      story: story ?? null,
    })),
    walkthrough: scenesOf(opened.design(null), designsOf(opened)[0]?.id ?? null),
    sources: sources.map(({ title, note }) => ({ title, note: note ?? null })),
    warnings: wordAll(opened.warnings, source),
    observations: observeAll(opened),
  };
}

/** Each scene stays in the design and the incident of the one before, unless it says otherwise. */
function scenesOf(
  { walkthrough, incidents }: Dossier,
  firstDesign: string | null,
): ScenarioSummary['walkthrough'] {
  let variant = firstDesign;
  let incident = Object.keys(incidents)[0] ?? null;
  return walkthrough.map((scene) => {
    variant = scene.variant ?? variant;
    incident = scene.incident ?? incident;
    const afterT = Math.round(medianOf(scene.at.law));
    return { variant, incident, afterT, show: scene.show ?? null, say: scene.say };
  });
}

/** The dossier as written comes first, unless a variant that changes nothing gives it a name. */
function designsOf({ variants }: OpenedDossier): ScenarioSummary['variants'] {
  const named = Object.entries(variants);
  const isNamed = named.some(([, { change, plans }]) => !plans && Object.keys(change).length === 0);
  return [
    ...(isNamed ? [] : [{ id: null, name: null, story: null }]),
    ...named.map(([id, { name, lesson }]) => ({ id, name, story: lesson ?? null })),
  ];
}

function glanceOf(
  opened: OpenedDossier,
  source: ScenarioSource,
): { readonly glance: Glance; readonly told: Told } {
  const summary = summaryOf(opened, source);
  const [first] = summary.incidents;
  const incidents = first ? [first.id] : [];
  const outcomes = summary.variants.map(({ id, name }) => {
    const request: RunRequest = { variant: id, incidents, seed: 0, mode: 'nominal' };
    const { run, verdict } = runAndJudge(opened.design(id), request);
    return outcomeOf(run, verdict, name);
  });
  const dossier = opened.design(null);
  const breaks = first ? breaksOf(dossier, first.id) : [];
  const glance = {
    name: summary.name,
    point: pointOf(summary),
    incident: first?.name ?? null,
    incidentCount: summary.incidents.length,
    breaks,
    families: familiesOf(dossier),
    outcomes,
  };
  return { glance, told: toldOf(summary, breaks) };
}
