import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { incidentKinds } from '../../../src/kinds/incidents/index.ts';
import { ENTITY_KINDS, type EntityRef } from '../../../src/model/entity.ts';
import { STATES } from '../../../src/model/states.ts';
import { createScenarioRunner } from '../../../src/workers/scenarioRunner.ts';

const path = 'scenarios/campus-fire.yaml';
const source = { path, text: readFileSync(path, 'utf8'), files: {} };
const run = createScenarioRunner();

function sheet(subject: EntityRef | null, variant: string | null = null) {
  const answer = run({ type: 'sheet', job: 1, source, variant, subject });
  if (answer.type !== 'sheet-read') throw new Error(answer.type);
  return answer.sheet;
}

describe('the sheet of an entity', () => {
  it('shows where it is written, its lines and their place', () => {
    const { excerpt } = sheet({ kind: 'site', id: 'sbg/sbg2' });
    const lines = source.text.split('\n');
    expect(excerpt?.file).toBe(path);
    expect(lines[(excerpt?.line ?? 0) - 1]).toContain('sbg');
    expect(excerpt?.lines).toEqual(
      lines.slice(
        (excerpt?.from ?? 1) - 1,
        (excerpt?.from ?? 1) - 1 + (excerpt?.lines.length ?? 0),
      ),
    );
  });

  it('shows what a variant replaces where the variant says it', () => {
    const plain = sheet({ kind: 'tool', id: 'vault' }).excerpt?.line;
    const lines = ['naive', 'reference', 'tools-left-behind'].map(
      (variant) => sheet({ kind: 'tool', id: 'vault' }, variant).excerpt?.line,
    );
    expect(plain).toBeGreaterThan(0);
    expect(lines.every((line) => line !== undefined)).toBe(true);
  });

  it('tells the laws its author wrote, with their medians and their sources', () => {
    const subject = { kind: 'copy', id: 'portal/b' } as const;
    const [law] = sheet(subject).assumptions;
    expect(law).toMatchObject({ text: 'lognormal(20m, 1h)', median: 1200, source: 'guess' });
  });

  it('draws the machine of every kind, between states that are seen only', () => {
    for (const kind of ENTITY_KINDS) {
      const { chart } = sheet({ kind, id: 'any' });
      const states = Object.keys(STATES[kind]);
      expect(chart?.states).toEqual(states);
      for (const { from, to } of chart?.moves ?? []) {
        expect(states, kind).toContain(from);
        expect(states, kind).toContain(to);
        expect(from).not.toBe(to);
      }
    }
  });

  it('offers every kind of the list, each field with a sentence in both languages', () => {
    const { strikes, excerpt, chart } = sheet(null);
    expect([excerpt, chart]).toEqual([null, null]);
    expect(strikes.map(({ kind }) => kind)).toEqual(incidentKinds.map(({ kind }) => kind));
    for (const { fields } of strikes) {
      for (const { about } of fields)
        expect(Math.min(about.fr.length, about.en.length)).toBeGreaterThan(3);
    }
  });
});
