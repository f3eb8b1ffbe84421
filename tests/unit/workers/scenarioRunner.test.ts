import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/workers/protocol.ts';
import { createScenarioRunner } from '../../../src/workers/scenarioRunner.ts';

const text = readFileSync('tests/ui/fixtures/fire.yaml', 'utf8');
const source = { path: 'fire.yaml', text, files: {} };
const request = {
  variant: null,
  incidents: ['campus-fire'],
  seed: 1,
  mode: 'nominal' as const,
};

function ask<Type extends FromWorker['type']>(message: ToWorker, type: Type) {
  const answer = createScenarioRunner()(message);
  expect(answer.type).toBe(type);
  return answer as Extract<FromWorker, { type: Type }>; // its type was just looked at
}

describe('the scenario runner', () => {
  it('opens a dossier to what a person can choose', () => {
    const { job, summary } = ask({ type: 'open', job: 7, source }, 'opened');
    expect(job).toBe(7);
    expect(summary).toMatchObject({
      name: { fr: 'Déclarer en ligne', en: 'Declare online' },
      horizonSeconds: 86_400,
      variants: [{ id: null, name: null }, { id: 'reference' }],
      incidents: [{ id: 'campus-fire' }],
      sources: [{ title: 'OVHcloud, SBG2, 10 mars 2021' }],
    });
  });

  it('leaves the nameless design out when a variant that changes nothing names it', () => {
    const named = text.replace(
      'variants:\n',
      'variants:\n  naive: { name: { fr: Naïf, en: Naive } }\n',
    );
    const { summary } = ask({ type: 'open', job: 0, source: { ...source, text: named } }, 'opened');
    expect(summary.variants.map(({ id }) => id)).toEqual(['naive', 'reference']);
  });

  it('runs and judges, the same twice', () => {
    const answers = createScenarioRunner();
    const [one, other] = [1, 1].map((job) => answers({ type: 'run', job, source, request }));
    expect(one).toMatchObject({ type: 'ran', verdict: { word: 'stuck' } });
    expect(structuredClone(other)).toEqual(one);
  });

  it('runs a variant', () => {
    const reference = { ...request, variant: 'reference' };
    const { verdict } = ask({ type: 'run', job: 0, source, request: reference }, 'ran');
    expect(verdict.word).toBe('holds');
  });

  it('shows at a glance what breaks and how each design ends', () => {
    const { glance } = ask({ type: 'glance', job: 0, source }, 'glanced');
    expect(glance.breaks.map(({ kind }) => kind)).toEqual(['destroy']);
    expect(glance.families).toEqual(['places']);
    expect(glance.outcomes.map(({ variant, word }) => [variant, word])).toEqual([
      [null, 'stuck'],
      ['reference', 'holds'],
    ]);
    const levels = glance.outcomes[1]?.service?.levels.map(({ level }) => level);
    expect(levels?.slice(0, 2)).toEqual([1, 0]);
    expect(levels?.at(-1)).toBe(1);
  });

  it('refuses what is no dossier, with words in both languages and the line of the file', () => {
    const wrong = { ...source, text: text.replace('rto: 4h', 'rto: soon') };
    const { diagnostics } = ask({ type: 'run', job: 0, source: wrong, request }, 'refused');
    const [first] = diagnostics;
    expect(first?.code).toMatch(/^SCN-\d+$/);
    expect(first?.sourceLine).toContain('rto: soon');
    expect(first?.message.fr).toContain('soon');
    expect(first?.message.en).toContain('soon');
    expect(first?.message.fr).not.toBe(first?.message.en);
  });

  it('reads the dossier again when its text changes', () => {
    const runner = createScenarioRunner();
    expect(runner({ type: 'open', job: 0, source }).type).toBe('opened');
    expect(runner({ type: 'open', job: 1, source: { ...source, text: '' } }).type).toBe('refused');
    expect(runner({ type: 'open', job: 2, source }).type).toBe('opened');
  });

  it('answers even when the question is wrong', () => {
    const unknown = { ...request, variant: 'no-such-variant' };
    const { job, message } = ask({ type: 'run', job: 3, source, request: unknown }, 'crashed');
    expect(job).toBe(3);
    expect(message).toContain('no-such-variant');
  });
});
