/** The swarm is worth its name: its samples write the whole language, and everything happens in some run of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compilePlant, executeCompiled } from '../../src/engine/index.ts';
import { RULE_CODES } from '../../src/model/vocabulary.ts';
import { addWritten, fieldsToWrite, shownBy, toBeShown } from '../helpers/swarm/coverage.ts';
import { opened, type Sample, swarmSample } from '../helpers/swarm/sample.ts';
import { FIELDS_NOT_DRAWN, WAYS_NOT_TAKEN } from './notReached.ts';

/** Sample after sample until nothing is missing; far fewer are enough with this seed. */
const SEED = 7;
const SAMPLES_MAX = 1_500;
/** Common causes: `helpers/arbitraryDossier.ts` writes them, for `property/engineRuns.test.ts`. */
const DRAWN_ELSEWHERE = '.fails.together';

const fields = new Set(fieldsToWrite());
const missing = { fields: new Set(fields), shown: new Set(toBeShown(RULE_CODES)) };
for (const field of FIELDS_NOT_DRAWN) missing.fields.delete(field);
for (const way of WAYS_NOT_TAKEN) missing.shown.delete(way);

function observe({ sections, requests }: Sample): void {
  const written = new Set<string>();
  addWritten(fields, sections, written);
  for (const field of written) missing.fields.delete(field);
  const dossier = opened(JSON.stringify(sections));
  const plant = compilePlant(dossier);
  for (const request of requests.slice(1, 3)) {
    for (const entry of executeCompiled(plant, request, true).entries) {
      for (const shown of shownBy(entry, dossier)) missing.shown.delete(shown);
    }
  }
}

describe('samples of the swarm', () => {
  beforeAll(() => {
    for (let number = 0; number < SAMPLES_MAX; number += 1) {
      const left = [...missing.fields].filter((field) => !field.includes(DRAWN_ELSEWHERE));
      if (left.length + missing.shown.size === 0) return;
      observe(swarmSample(SEED, number));
    }
  }, 400_000);

  it('write every field and every closed word of the language', () => {
    expect([...missing.fields].filter((field) => !field.includes(DRAWN_ELSEWHERE))).toEqual([]);
  });

  it('take every way of every machine, and do, wait for, see, draw and breach everything', () => {
    expect([...missing.shown].filter((shown) => !shown.includes('commonFailure'))).toEqual([]);
  });
});

it('the same two numbers give the same sample, whatever was drawn before', () => {
  const before = JSON.stringify(swarmSample(7, 3));
  swarmSample(7, 4);
  expect(JSON.stringify(swarmSample(7, 3))).toBe(before);
  expect(JSON.stringify(swarmSample(8, 3))).not.toBe(before);
  expect(JSON.stringify(swarmSample(7, 4))).not.toBe(before);
});
