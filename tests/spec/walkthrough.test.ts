import { expect, it } from 'vitest';
import { createScenarioRunner } from '../../src/workers/scenarioRunner.ts';
import { codesOf, dossierText } from '../helpers/dossierText.ts';

const telling = (scenes: string): string =>
  dossierText({
    incidents:
      'incidents: { fire: [{ at: T+0, do: destroy, what: here/site-1 }], flood: [{ at: T+0, do: destroy, what: here/site-2 }] }',
    variants: 'variants: { v: { name: V, change: { product: { name: Other } } } }',
    walkthrough: `walkthrough: [${scenes}]`,
  });

it.each([
  ['both are there', '{ variant: v, incident: fire, at: T+1h, say: it burns }', []],
  ['another variant', '{ variant: w, at: T+1h, say: it burns }', ['SCN-301 walkthrough.0.variant']],
  [
    'another incident',
    '{ incident: fier, at: T+1h, say: it burns }',
    ['SCN-301 walkthrough.0.incident'],
  ],
])('[SCN-R62] a walkthrough shows what exists: %s', (_, scenes, expected) => {
  expect(codesOf(telling(scenes))).toEqual(expected);
});

it('[SCN-R62] a scene stays in the variant and the incident of the one before', () => {
  const text = telling(
    [
      '{ at: T+0, say: a }',
      '{ variant: v, incident: flood, at: "T+uniform(1h, 3h)", show: front, say: b }',
      '{ at: T+4h, say: c }',
    ].join(', '),
  );
  const answer = createScenarioRunner()({
    type: 'open',
    job: 1,
    source: { path: 'a.yaml', text, files: {} },
  });
  const say = (said: string) => ({ fr: said, en: said });
  expect(answer.type === 'opened' && answer.summary.walkthrough).toEqual([
    { variant: null, incident: 'fire', afterT: 0, show: null, say: say('a') },
    { variant: 'v', incident: 'flood', afterT: 7200, show: 'front', say: say('b') },
    { variant: 'v', incident: 'flood', afterT: 14_400, show: null, say: say('c') },
  ]);
});
