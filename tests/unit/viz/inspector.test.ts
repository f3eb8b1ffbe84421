import { describe, expect, it } from 'vitest';
import type { ChartSketch, StrikeKind } from '../../../src/model/sheet.ts';
import {
  fieldsAtFirst,
  missingFields,
  writtenEffect,
} from '../../../src/viz/inspector/handEffect.ts';
import { intentsOf } from '../../../src/viz/inspector/intents.ts';
import { layoutChart } from '../../../src/viz/inspector/layoutChart.ts';
import { dependentsOf } from '../../../src/viz/inspector/neededBy.ts';
import { strikesOn, strikeTargets } from '../../../src/viz/inspector/strikeTargets.ts';
import { sampleRun } from '../../helpers/sampleRun.ts';

const { description } = sampleRun;
const words = { fr: '', en: '' };
const kind = (
  name: string,
  targets: readonly string[],
  fields: StrikeKind['fields'] = [],
): StrikeKind => ({
  kind: name,
  label: words,
  sentence: words,
  targets,
  fields,
});

describe('what can be struck', () => {
  it.each([
    {
      ref: { kind: 'copy', id: 'db/main' },
      first: ['copy', 'db/main'],
      among: ['operator', 'operator:dgfip'],
    },
    {
      ref: { kind: 'site', id: 'sbg/sbg2' },
      first: ['site', 'sbg/sbg2'],
      among: ['domain', 'campus'],
    },
    {
      ref: { kind: 'control-plane', id: 'osc' },
      first: ['hosting', 'osc'],
      among: ['technology', 'technology:tina-os'],
    },
    {
      ref: { kind: 'member', id: 'operations/2' },
      first: ['member', 'operations/2'],
      among: ['team', 'operations'],
    },
    { ref: { kind: 'tool', id: 'vault' }, first: ['tool', 'vault'], among: ['site', 'sbg/sbg2'] },
  ] as const)('at $ref.kind $ref.id begins with itself and widens', ({ ref, first, among }) => {
    const found = strikeTargets(description, ref, 'en').map(({ target, what }) => [target, what]);
    expect(found[0]).toEqual(first);
    expect(found).toContainEqual(among);
    expect(new Set(found.map(String)).size).toBe(found.length);
  });

  it('is nothing for what has no place in an incident', () => {
    expect(strikeTargets(description, { kind: 'plan', id: 'failover' }, 'en')).toEqual([]);
  });

  it('is struck by the kinds whose list says so, and by no other', () => {
    const kinds = [kind('outage', ['site', 'tool']), kind('absence', ['team'])];
    expect(strikesOn(kinds, { target: 'team' }).map((one) => one.kind)).toEqual(['absence']);
    expect(strikesOn(kinds, { target: 'probe' })).toEqual([]);
  });
});

describe('what is worth trying', () => {
  it('names the very things of the product', () => {
    const found = intentsOf(description, 'en').map(({ intent, target }) => [intent, target.what]);
    expect(found).toContainEqual(['operator-of-data', 'operator:dgfip']);
    expect(found).toContainEqual(['only-person', 'duty/1']);
    expect(found).toContainEqual(['domain-of-most', 'campus']);
    expect(found.some(([intent]) => intent === 'law-over-most')).toBe(true);
    expect(found.some(([intent]) => intent === 'tool-of-most-steps')).toBe(true);
  });

  it('is nothing for a product of nothing', () => {
    const nothing = {
      ...description,
      copies: [],
      components: [],
      data: [],
      domains: [],
      plans: [],
      teams: [],
    };
    expect(intentsOf(nothing, 'en')).toEqual([]);
  });
});

describe('an effect composed by hand', () => {
  const cut = kind(
    'cut',
    ['hosting'],
    [
      { name: 'notice', about: words, form: 'sourced-law', isRequired: true, fallback: null },
      { name: 'for', about: words, form: 'sourced-law', isRequired: false, fallback: null },
      { name: 'dwell', about: words, form: 'duration', isRequired: false, fallback: '2h' },
    ],
  );

  it('begins with what is required and with defaults, and says what is missing', () => {
    expect(fieldsAtFirst(cut)).toEqual({ notice: '0s', dwell: '2h' });
    expect(missingFields(cut, { notice: ' ' })).toEqual(['notice']);
    expect(missingFields(cut, { notice: '1h' })).toEqual([]);
  });

  it('is written as an author would, without what is left empty', () => {
    const effect = {
      do: 'cut',
      what: 'nubo',
      afterSeconds: 90,
      fields: { notice: '1h', for: ' ' },
    };
    expect(writtenEffect(effect)).toEqual({ do: 'cut', what: 'nubo', at: 'T+90s', notice: '1h' });
    expect(writtenEffect({ ...effect, afterSeconds: 0 }).at).toBe('T+0');
  });
});

describe('the dial of a statechart', () => {
  const chart: ChartSketch = {
    initial: 'a',
    states: ['a', 'b', 'c', 'd', 'e'],
    moves: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'gone' },
    ],
  };
  const layout = layoutChart(chart, 340, (state) => `state ${state}`);

  it('has every state at its own place, inside its frame', () => {
    const places = new Set(layout.states.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`));
    expect(places.size).toBe(5);
    for (const { x, y, wordY } of layout.states) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(340);
      expect(Math.min(y, wordY)).toBeGreaterThan(8);
      expect(Math.max(y, wordY)).toBeLessThan(layout.heightPx);
    }
  });

  it('draws the way there and the way back apart, and none to a state that is not seen', () => {
    expect(layout.moves.map(({ key }) => key)).toEqual(['a b', 'b a']);
    expect(layout.moves[0]?.d).not.toBe(layout.moves[1]?.d);
  });
});

describe('who needs a thing', () => {
  it('is found the other way round', () => {
    const front = dependentsOf(description, { kind: 'component', id: 'front' });
    expect(front.neededBy.map(({ id }) => id)).toContain('declare');
    expect(front.holds.map(({ kind: held }) => held)).toEqual(front.holds.map(() => 'copy'));
    const site = dependentsOf(description, { kind: 'site', id: 'sbg/sbg2' });
    expect(site.holds).toContainEqual({ kind: 'copy', id: 'front/main' });
    expect(dependentsOf(description, { kind: 'service', id: 'declare' }).watchedBy).toContainEqual({
      kind: 'probe',
      id: 'outside',
    });
    expect(dependentsOf(description, { kind: 'lawful-status', id: 'osc' }).holds.length).toBe(3);
  });
});
