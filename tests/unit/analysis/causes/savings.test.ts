import { describe, expect, it } from 'vitest';
import {
  isSaved,
  savingsAmong,
  togetherQuestions,
} from '../../../../src/analysis/causes/savings.ts';
import type { Assumption } from '../../../../src/model/intervention.ts';
import type { OutcomeWord } from '../../../../src/model/outcome.ts';
import type { Trial } from '../../../../src/model/trial.ts';

const trial = (word: OutcomeWord, downSeconds: number): Trial => ({
  word,
  services: [{ service: 'web', downSeconds, longestSeconds: downSeconds, missed: false }],
  rpoMissed: [],
});
const tool = (name: string): Assumption => ({ assume: 'tool-apart', tool: name });
const team = (name: string): Assumption => ({ assume: 'team-at-hand', team: name });

describe('what comes out better', () => {
  it('is ranked by the verdict, then by the time it spares', () => {
    const savings = savingsAmong(trial('fails', 10_000), [
      [[tool('slow')], trial('fails', 9000)],
      [[tool('vault')], trial('holds', 8000)],
      [[team('ops')], trial('fails', 2000)],
    ]);
    expect(
      savings.map(({ assumptions, saves, secondsWon }) => [assumptions, saves, secondsWon]),
    ).toEqual([
      [[tool('vault')], true, 2000],
      [[team('ops')], false, 8000],
      [[tool('slow')], false, 1000],
    ]);
  });

  it('tells what people could decide before what nobody decides', () => {
    const without: Assumption = { assume: 'without-effect', incident: 'fire', effect: 0 };
    const savings = savingsAmong(trial('fails', 10_000), [
      [[without], trial('holds', 0)],
      [[tool('vault')], trial('holds', 8000)],
    ]);
    expect(savings.map(({ assumptions }) => assumptions)).toEqual([[tool('vault')], [without]]);
  });

  it('leaves out a longer list that comes out no better than a part of it', () => {
    const savings = savingsAmong(trial('stuck', 10_000), [
      [[tool('vault')], trial('stuck', 2000)],
      [[tool('vault'), team('ops')], trial('stuck', 1990)],
      [[tool('vault'), tool('bastion')], trial('stuck', 1000)],
    ]);
    expect(savings.map(({ assumptions }) => assumptions)).toEqual([
      [tool('vault')],
      [tool('vault'), tool('bastion')],
    ]);
  });

  it('leaves out what changes nothing, what makes it worse, and what could not be run', () => {
    expect(
      savingsAmong(trial('fails', 10_000), [
        [[tool('a')], trial('fails', 10_000)],
        [[tool('b')], trial('stuck', 100)],
        [[tool('c')], null],
        [[tool('d')], trial('fails', 9990)],
      ]),
    ).toEqual([]);
  });

  it('counts as saved only what no longer fails, when the run fails', () => {
    expect(isSaved(trial('stuck', 0), trial('fails', 0))).toBe(false);
    expect(isSaved(trial('fails', 0), trial('unlawful', 0))).toBe(true);
    expect(isSaved(trial('unlawful', 0), trial('holds', 0))).toBe(true);
    expect(isSaved(trial('unlawful', 0), trial('unlawful', 0))).toBe(false);
  });

  it('tries together all the tools that were missed, and the best two by two', () => {
    const questions = [tool('a'), tool('b'), team('ops')];
    const best = savingsAmong(trial('stuck', 9000), [
      [[team('ops')], trial('stuck', 1000)],
      [[tool('a')], trial('stuck', 2000)],
    ]);
    expect(togetherQuestions(questions, best)).toEqual([
      [tool('a'), tool('b')],
      [team('ops'), tool('a')],
      [tool('a'), tool('b'), team('ops')],
    ]);
  });
});
