/** Which alternative of a union its author meant, from what each of them complains about. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The value is of another sort altogether: text for a list, a list for fields. */
const isOtherSort = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && issue.path.length === 0;

const isFixedWord = (issue: Issue): boolean =>
  issue.code === 'invalid_value' && issue.path.length === 0;

/** Fields that the alternative does not know, at its own level: the surest sign that another one was meant. */
const strangers = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.length : 0),
    0,
  );

const complaints = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );

export interface Branches {
  /** Sorts of values that would have fitted, when the value is of none of them. */
  readonly otherSorts: readonly Issue[];
  /** What the alternative that was most likely meant complains about; empty when there is none. */
  readonly best: readonly Issue[];
  /** Fixed words that would have fitted in the place of the best alternative. */
  readonly words: readonly string[];
}

/**
 * Weighs the alternatives: those of the right sort, then the one that knows the
 * fields, then the one with the least to complain about.
 */
export function chooseBranch(branches: readonly (readonly Issue[])[]): Branches {
  const rightSort = branches.filter((issues) => !issues.some(isOtherSort));
  const words = rightSort
    .flatMap((issues) => issues.filter(isFixedWord))
    .flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  const free = rightSort.filter((issues) => !issues.some(isFixedWord));
  const [best = []] = (free.length > 0 ? free : rightSort).toSorted(
    (one, other) => strangers(one) - strangers(other) || complaints(one) - complaints(other),
  );
  const otherSorts = branches.flatMap((issues) => issues.filter(isOtherSort));
  return { otherSorts, best, words: free.length > 0 ? words : [] };
}
