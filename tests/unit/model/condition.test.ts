import { expect, it } from 'vitest';
import { CONDITION_STATES, parseCondition } from '../../../src/model/condition.ts';

it.each([
  ['declare < 50%', { type: 'level', service: 'declare', below: 0.5, forSeconds: 0 }],
  ['declare < 50% for 10m', { type: 'level', service: 'declare', below: 0.5, forSeconds: 600 }],
  ['declare  <  50%  for  1h 30m', { type: 'level', below: 0.5, forSeconds: 5400 }],
  ['nubo is cut', { type: 'state', ref: 'nubo', state: 'cut', forSeconds: 0 }],
  [
    'operator:amazon is under-notice for 1d',
    { ref: 'operator:amazon', state: 'under-notice', forSeconds: 86_400 },
  ],
])('%j', (text, condition) => {
  expect(parseCondition(text)).toMatchObject(condition);
});

it('every state can be asked', () => {
  for (const state of CONDITION_STATES)
    expect(parseCondition(`x is ${state}`)).toMatchObject({ state });
});

it('keeps its text as written', () => {
  expect(parseCondition(' declare < 50% ')?.text).toBe('declare < 50%');
});

it.each([
  '',
  'declare',
  'declare <',
  'declare < 50',
  'declare > 50%',
  'declare <= 50%',
  'declare < 50% for',
  'declare < 50% for long',
  'declare < 50% during 10m',
  'nubo is sad',
  'nubo is constructor',
  'nubo was cut',
  `${'x'.repeat(200)} is cut`,
])('%j is no condition', (text) => {
  expect(parseCondition(text)).toBeNull();
});
