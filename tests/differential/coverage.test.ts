/** The swarm is worth its name: its samples write the whole language, and everything happens in some run of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compilePlant, type Execution, executeCompiled } from '../../src/engine/index.ts';
import { RULE_CODES } from '../../src/model/vocabulary.ts';
import { openDossier } from '../../src/scenario/index.ts';
import { addWritten, fieldsToWrite, shownBy, toBeShown } from '../helpers/swarm/coverage.ts';
import { branchesFor } from '../helpers/swarm/interventions.ts';
import { opened, type Sample, swarmSample } from '../helpers/swarm/sample.ts';
import { FIELDS_NOT_DRAWN, WAYS_NOT_TAKEN } from './notReached.ts';

/** Sample after sample until nothing is missing; far fewer are enough with this seed. */
const SEED = 11;
const SAMPLES_MAX = 1_500;
/** Common causes: `helpers/arbitraryDossier.ts` writes them, for `property/engineRuns.test.ts`. */
const DRAWN_ELSEWHERE = '.fails.together';

const fields = new Set(fieldsToWrite());
const missing = { fields: new Set(fields), shown: new Set(toBeShown(RULE_CODES)) };

const fieldsLeft = (): readonly string[] =>
  [...missing.fields].filter((field) => !field.includes(DRAWN_ELSEWHERE));
const shownLeft = (): readonly string[] =>
  [...missing.shown].filter((shown) => !shown.includes('commonFailure'));
const isKnown = (one: string): boolean =>
  FIELDS_NOT_DRAWN.includes(one) || WAYS_NOT_TAKEN.includes(one);

/** One sample in so many is also run with somebody who acts on it. */
const MEDDLED_EACH = 3;

function observe({ sections, requests }: Sample, number: number): void {
  const written = new Set<string>();
  addWritten(fields, sections, written);
  for (const field of written) missing.fields.delete(field);
  const dossier = opened(JSON.stringify(sections));
  const plant = compilePlant(dossier);
  const look = (execution: Execution) => {
    for (const entry of execution.entries) {
      for (const shown of shownBy(entry, dossier)) missing.shown.delete(shown);
    }
  };
  for (const request of requests.slice(1, 3)) look(executeCompiled(plant, request, true));
  if (number % MEDDLED_EACH === 0) look(meddled(sections, requests, number));
}

/** What becomes of the first request when somebody acts in mid-run. */
function meddled(
  sections: Sample['sections'],
  [request]: Sample['requests'],
  number: number,
): Execution {
  const sample = openDossier({ path: 'swarm.yaml', text: JSON.stringify(sections), files: {} });
  if (!sample.ok || !request) throw new Error('the sample is no dossier');
  const dossier = sample.value.design(null);
  const alone = executeCompiled(compilePlant(dossier), request, true);
  const branched = sample.value.branched(null, branchesFor(dossier, alone, number));
  if (!branched.ok) throw new Error(JSON.stringify(branched.error));
  return executeCompiled(compilePlant(branched.value), request, true);
}

describe('samples of the swarm', () => {
  beforeAll(() => {
    for (let number = 0; number < SAMPLES_MAX; number += 1) {
      if ([...fieldsLeft(), ...shownLeft()].every(isKnown)) return;
      observe(swarmSample(SEED, number), number);
    }
  }, 400_000);

  it('write every field and every closed word of the language', () => {
    expect([...fieldsLeft()].sort()).toEqual([...FIELDS_NOT_DRAWN].sort());
  });

  it('take every way of every machine, and do, wait for, see, draw and breach everything', () => {
    expect([...shownLeft()].sort()).toEqual([...WAYS_NOT_TAKEN].sort());
  });
});

it('the same two numbers give the same sample, whatever was drawn before', () => {
  const before = JSON.stringify(swarmSample(7, 3));
  swarmSample(7, 4);
  expect(JSON.stringify(swarmSample(7, 3))).toBe(before);
  expect(JSON.stringify(swarmSample(8, 3))).not.toBe(before);
  expect(JSON.stringify(swarmSample(7, 4))).not.toBe(before);
});
