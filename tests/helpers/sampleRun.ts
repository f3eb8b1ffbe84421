/**
 * A run written by hand, for views to be looked at and tested without an engine: a campus burns with its fallback
 * next door and the vault inside. Always the same; its moments and causes are those of `sampleStory.ts`.
 */

import { localSecondsOf } from '../../src/base/civil.ts';
import { createHasher } from '../../src/base/hash.ts';
import { stableJson } from '../../src/base/stableJson.ts';
import { HOUR, simSeconds } from '../../src/base/time.ts';
import type { InitialState } from '../../src/model/description.ts';
import { entityKey } from '../../src/model/entity.ts';
import type { Run } from '../../src/model/run.ts';
import { initialStates } from './initialStates.ts';
import { sampleDescription } from './sample/sampleDescription.ts';
import { SAMPLE_INCIDENT_AT, tellSampleStory } from './sample/sampleStory.ts';
import { createStoryWriter, refOf } from './sample/storyWriter.ts';

const description = sampleDescription;

const initial: readonly InitialState[] = [
  ...initialStates(description),
  { subject: refOf('rule:P1:db/gra'), state: 'kept', level: null },
  { subject: refOf('rule:P6:docs/next-door'), state: 'kept', level: null },
];

function tellEntries(): Run['entries'] {
  const states = new Map(initial.map(({ subject, state }) => [entityKey(subject), state]));
  const story = createStoryWriter(states);
  tellSampleStory(story);
  return story.entries;
}

const entries = tellEntries();

function hashOfEntries(): string {
  const hasher = createHasher();
  hasher.addText(stableJson(entries));
  return hasher.digest();
}

/** Twenty hours, fourteen of them after the fire: at 00:35 on 10 March 2026, local time. */
export const sampleRun: Run = {
  format: 1,
  engine: 'by-hand',
  dossierHash: '0123456789abcdef',
  request: {
    variant: null,
    incidents: ['campus-fire', 'contract-notice'],
    seed: 1,
    mode: 'nominal',
  },
  description,
  calendar: {
    startLocal: localSecondsOf({ year: 2026, month: 3, day: 9, hour: 18, minute: 35, second: 0 }),
    shifts: [],
    holidays: [],
  },
  incidentAt: simSeconds(SAMPLE_INCIDENT_AT),
  endsAt: simSeconds(SAMPLE_INCIDENT_AT + 14 * HOUR),
  initial,
  entries,
  ending: { end: 'horizon' },
  traceHash: hashOfEntries(),
};
