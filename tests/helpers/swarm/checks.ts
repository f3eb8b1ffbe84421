/** What is asked of every sample of the swarm, in `npm test` and in `npm run fuzz`. */
import { stringify } from 'yaml';
import { DAY } from '../../../src/base/time.ts';
import { compilePlant } from '../../../src/engine/index.ts';
import type { RunRequest } from '../../../src/model/description.ts';
import { dossierOver } from '../../../src/scenario/index.ts';
import type { Section } from '../invented.ts';
import { type Disagreement, executorsDisagree, resultsDisagree } from './agreement.ts';
import { changesWhatHappens } from './metamorphoses.ts';
import { broken, RELATIONS } from './relations.ts';
import { opened, type Sample } from './sample.ts';
import { shrunk } from './shrink.ts';

/** What is wrong with a dossier in one of these runs, or null; a crash is thrown. */
export type Check = (sections: Section, requests: readonly RunRequest[]) => Disagreement;

/** Periods, in days: some that end within the repair of something, some with many failures. */
const PERIOD_DAYS_MIN = 2;
const PERIOD_DAYS = 9;

const dossierOf = (sections: Section) => opened(JSON.stringify(sections));

/** The first of a list that is not null. */
function firstOf(requests: readonly RunRequest[], ask: (request: RunRequest) => Disagreement) {
  for (const request of requests) {
    const found = ask(request);
    if (found) return `${JSON.stringify(request)}: ${found}`;
  }
  return null;
}

/** Both executors, traced or not, one after the other over one plant. */
const executorsAgree: Check = (sections, requests) => {
  const plant = compilePlant(dossierOf(sections));
  return firstOf(requests, (request) => executorsDisagree(plant, request));
};

/** The same over a period of some days without an incident, as a campaign `--over` asks, and with all of them. */
const executorsAgreeOver: Check = (sections, requests) => {
  const [first] = requests;
  if (!first) return null;
  const seconds = (PERIOD_DAYS_MIN + (first.seed % PERIOD_DAYS)) * DAY;
  const plant = compilePlant(dossierOver(dossierOf(sections), seconds));
  const sampled = { ...first, mode: 'sampled', run: first.seed % 1000 } as const;
  return firstOf([{ ...sampled, incidents: [] }, sampled], (request) =>
    executorsDisagree(plant, request),
  );
};

/** Verdicts and outcome rows: of the worst case and of the futures. */
const resultsAgree: Check = (sections, requests) => {
  const dossier = dossierOf(sections);
  return firstOf(requests.slice(1), (request) => resultsDisagree(dossier, request));
};

/** Changes that must change nothing, in one future. */
const strangersChangeNothing: Check = (sections, requests) =>
  firstOf(requests.slice(2, 3), (request) => changesWhatHappens(sections, request));

/** What must hold between this run and others; `property/relations.test.ts` asks it of a few samples, `npm run fuzz` of all. */
export const relationsHold: Check = (sections, requests) => {
  const text = JSON.stringify(sections);
  for (const relation of RELATIONS) {
    const found = firstOf(requests, (request) =>
      relation.isAbout(text, request) ? broken(relation, sections, request) : null,
    );
    if (found) return `${relation.name}: ${found}`;
  }
  return null;
};

/** Every check, the quickest to tell first. */
export const CHECKS: readonly Check[] = [
  executorsAgree,
  executorsAgreeOver,
  resultsAgree,
  strangersChangeNothing,
];

/** What a check says, a crash included. */
function saidBy(check: Check, sections: Section, requests: readonly RunRequest[]): Disagreement {
  try {
    return check(sections, requests);
  } catch (error) {
    return `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Requests that name only what the dossier still has. */
function requestsFor(sections: Section, requests: readonly RunRequest[]): readonly RunRequest[] {
  const known = Object.keys((sections['incidents'] ?? {}) as Section);
  return requests.map((request) => ({
    ...request,
    incidents: request.incidents.filter((incident) => known.includes(incident)),
  }));
}

/** A dossier that still shows what a check found and is as small as can be. */
function smallest({ sections, requests }: Sample, check: Check, found: string): Section {
  const isCrash = found.startsWith('crash');
  return shrunk(sections, (candidate) => {
    // Throws for what is no dossier any more.
    dossierOf(candidate);
    const said = saidBy(check, candidate, requestsFor(candidate, requests));
    return said !== null && said.startsWith('crash') === isCrash;
  });
}

/**
 * All that a person needs when something is wrong with a sample: what, and the smallest dossier that shows it; null
 * when nothing is.
 */
export function complaintAbout(
  { sections, requests }: Sample,
  checks: readonly Check[] = CHECKS,
): string | null {
  for (const check of checks) {
    const found = saidBy(check, sections, requests);
    if (found === null) continue;
    const small = smallest({ sections, requests }, check, found);
    const said = saidBy(check, small, requestsFor(small, requests));
    return [found, 'Made small:', said, stringify(small)].join('\n\n');
  }
  return null;
}
