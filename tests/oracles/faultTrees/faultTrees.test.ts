/** What our reading of dynamic fault trees comes to, solved exactly, is what two other tools published. */
import { describe, expect, it } from 'vitest';
import { bothExecutors } from '../models/playModel.ts';
import { exactAnswer } from './answers.ts';
import { PUBLISHED_TREES } from './faultTrees.data.ts';
import { treeModel } from './treeModel.ts';
import { TICKS } from './treeWorld.ts';

/** Its chain has more states than fit: only simulations are held to what was published. */
const TOO_LARGE = new Set(['ftpp']);

const answers = PUBLISHED_TREES.filter(({ name }) => !TOO_LARGE.has(name)).flatMap(
  ({ name, tree, answers: all }) => all.map((answer) => ({ name, tree, answer })),
);

describe('published answers', () => {
  it.each(answers)('$name: $answer.asked $answer.value ($answer.source)', ({ tree, answer }) => {
    const found = exactAnswer(tree, answer);
    if (answer.value === Number.POSITIVE_INFINITY) expect(found).toBe(answer.value);
    else if (answer.decimals === null) expect(found / answer.value).toBeCloseTo(1, 9);
    else expect(found).toBeCloseTo(answer.value, answer.decimals);
  });
});

it.each(PUBLISHED_TREES)('$name: both executors tell the same futures', ({ tree }) => {
  const played = treeModel(tree);
  for (let run = 0; run < 8; run += 1) {
    const [reference, fast] = bothExecutors(played, { seed: 1, run }, 20 * TICKS);
    expect(reference.entries.length, 'something happens').toBeGreaterThan(0);
    expect(fast.traceHash).toBe(reference.traceHash);
  }
});
