/** The ideas of a presentation: those that the author wrote, else those that the run itself suggests. */
import { nameOf, sentenceOf, wordFinding } from '../../../analysis/index.ts';
import type { Verdict } from '../../../analysis/verdict.ts';
import type { SimSeconds } from '../../../base/time.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { Language, Localised } from '../../../model/localised.ts';
import type { Run } from '../../../model/run.ts';
import type { TraceId } from '../../../model/trace.ts';
import { milestonesOf } from '../../../viz/clock/milestones.ts';
import type { ScenarioSummary, Scene } from '../../../workers/protocol.ts';
import type { Messages } from '../../text/index.ts';
import { longestOutages } from '../verdict/ledgerRows.ts';

/** One idea, the moment and the thing it is about, and the run in which it is seen. */
export interface Idea {
  readonly say: string;
  readonly variant: string | null;
  readonly incidents: readonly string[];
  /** Seconds from T. */
  readonly afterT: number;
  readonly show: { readonly subject: EntityRef } | { readonly entry: TraceId } | null;
}

interface Telling {
  readonly run: Run;
  readonly verdict: Verdict;
  readonly summary: ScenarioSummary;
  readonly language: Language;
  readonly text: Messages;
  readonly duration: (seconds: number) => string;
}

/** In the order they are told; never empty. */
export function ideasOf(telling: Telling): readonly Idea[] {
  const { summary, run, language } = telling;
  if (summary.walkthrough.length > 0)
    return summary.walkthrough.map((scene) => writtenIdea(run, scene, language));
  return suggestedIdeas(telling);
}

function writtenIdea(run: Run, scene: Scene, language: Language): Idea {
  const subject = scene.show === null ? null : subjectNamed(run, scene.show);
  return {
    say: scene.say[language],
    variant: scene.variant,
    incidents: scene.incident === null ? [] : [scene.incident],
    afterT: scene.afterT,
    show: subject && { subject },
  };
}

/** The thing of a run that a dossier calls by this name; null when this design has none. */
function subjectNamed({ initial }: Run, name: string): EntityRef | null {
  const named = initial.map(({ subject }) => subject).filter(({ id }) => id === name);
  return named.find(({ kind }) => kind !== 'control-plane' && kind !== 'lawful-status') ?? null;
}

/** Product, incident, each turn of the run, where the time went, verdict, lesson. */
function suggestedIdeas(telling: Telling): readonly Idea[] {
  const { run, verdict, summary, language } = telling;
  const { variant, incidents } = run.request;
  const idea = (say: string, at: number, show: Idea['show'] = null): Idea => ({
    say,
    variant,
    incidents,
    afterT: at - run.incidentAt,
    show,
  });
  const told = (text: Localised | null | undefined, at: number) =>
    text ? [idea(text[language], at)] : [];
  const incident = summary.incidents.find(({ id }) => id === incidents[0]);
  const lead = verdict.reasons[0];
  return [
    ...told(summary.summary ?? run.description.product.name, run.incidentAt),
    ...told(incident?.story ?? incident?.name, run.incidentAt),
    ...turnsOf(run, verdict).map(({ at, entry }) =>
      idea(sentenceAt(run, entry, language), at, { entry }),
    ),
    ...lossesOf(telling).map(({ say, at, entry }) =>
      idea(say, at, entry === null ? null : { entry }),
    ),
    ...(lead ? [idea(wordFinding(run, lead, language), run.endsAt)] : []),
    ...told(summary.variants.find(({ id }) => id === variant)?.story ?? summary.lesson, run.endsAt),
  ];
}

/** More would be a log, not a presentation. */
const TURNS_MAX = 8;

function turnsOf(
  run: Run,
  verdict: Verdict,
): readonly { readonly at: SimSeconds; readonly entry: TraceId }[] {
  return milestonesOf(run, verdict)
    .flatMap(({ at, entry }) => (entry === null ? [] : [{ at, entry }]))
    .slice(0, TURNS_MAX);
}

/** Parts of an outage below this share are left to the verdict's own table. */
const SHARE_TOLD = 0.15;

/** Where most of the time of the longest outage went, a sentence each. */
function lossesOf({ run, verdict, language, text, duration }: Telling) {
  const [longest] = [...longestOutages(run, verdict.services)].sort(
    (a, b) => b.seconds - a.seconds,
  );
  return (longest?.rows ?? [])
    .filter(({ share }) => share >= SHARE_TOLD)
    .map(({ heading, seconds, until, entry, missing, subject }) => {
      const about = nameOf(run.description, missing?.what ?? subject, language);
      const what = `${text.verdict.headings[heading]} (${about})`;
      return { say: text.share.present.lasted(what, duration(seconds)), at: until, entry };
    });
}

function sentenceAt(run: Run, id: TraceId, language: Language): string {
  const entry = run.entries[id];
  return entry ? sentenceOf(run, entry, language) : '';
}
