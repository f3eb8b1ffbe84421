/** Machines that fail at random and are repaired one at a time, each repair taking exactly as long as the others. */
import { at } from '../../src/base/assert.ts';
import { chainFrom, longRun } from './ctmc.ts';

function combinations(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i += 1) product = (product * (n - k + i)) / i;
  return product;
}

/** Takács and Ashcroft: mean number up, from the transform of the repair time at multiples of the failure rate. */
export function takacsMeanUp(machines: number, meanToFailure: number, repair: number): number {
  const rate = 1 / meanToFailure;
  let phi = 1;
  let sum = 0;
  for (let r = 0; r < machines; r += 1) {
    if (r > 0) {
      const transform = Math.exp(-repair * r * rate);
      phi *= transform / (1 - transform);
    }
    sum += combinations(machines - 1, r) / phi;
  }
  const idle = 1 / (1 + machines * rate * repair * sum);
  return (1 - idle) / (rate * repair);
}

const chanceOfFailures = (up: number, failures: number, chance: number): number =>
  combinations(up, failures) * chance ** failures * (1 - chance) ** (up - failures);

/**
 * Shares of the moments at which a period begins that find each number of machines failed; every period is as long, and
 * ends with one machine fewer failed when it was a repair.
 */
function failedAtBeginnings(
  machines: number,
  chance: number,
  begins: (failed: number) => { readonly failed: number; readonly repaired: number },
): readonly (readonly [failed: number, share: number])[] {
  const chain = chainFrom<number>([[1, 0]], (found) => {
    const { failed, repaired } = begins(found);
    return Array.from({ length: machines - failed + 1 }, (_, failures) => [
      chanceOfFailures(machines - failed, failures, chance),
      failed + failures - repaired,
    ]);
  });
  const shares = longRun(chain);
  return chain.states.map((failed, index) => [failed, at(shares, index)]);
}

/** Mean number up when the crew waits for the next failure. By the chain of what each repair leaves behind. */
export function meanUpWithConstantRepair(
  machines: number,
  meanToFailure: number,
  repair: number,
): number {
  const chance = 1 - Math.exp(-repair / meanToFailure);
  const begins = (found: number) => ({ failed: Math.max(found, 1), repaired: 1 });
  let time = 0;
  let up = 0;
  for (const [found, share] of failedAtBeginnings(machines, chance, begins)) {
    const { failed } = begins(found);
    time += share * (repair + (found === 0 ? meanToFailure / machines : 0));
    up += share * ((machines - failed) * meanToFailure * chance);
    up += share * (found === 0 ? meanToFailure : 0);
  }
  return up / time;
}

/**
 * Mean number up when the crew never waits: with nothing to repair it begins another job as long as a repair, and a
 * failure waits for its end.
 */
export function meanUpWithOtherJobs(
  machines: number,
  meanToFailure: number,
  period: number,
): number {
  const chance = 1 - Math.exp(-period / meanToFailure);
  const begins = (found: number) => ({ failed: found, repaired: found > 0 ? 1 : 0 });
  const upInAPeriod = (failed: number): number => (machines - failed) * meanToFailure * chance;
  return failedAtBeginnings(machines, chance, begins).reduce(
    (sum, [failed, share]) => sum + (share * upInAPeriod(failed)) / period,
    0,
  );
}
