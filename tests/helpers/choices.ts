/** Choices read one after another from a list of numbers: the same numbers make the same choices, smaller ones simpler. */
export interface Choices {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of a list; throws when it is empty. */
  readonly oneOf: <Item>(list: readonly Item[]) => Item;
  /** Each item of the list or not, in its order. */
  readonly someOf: <Item>(list: readonly Item[]) => Item[];
  /** True once in `times`. */
  readonly onceIn: (times: number) => boolean;
}

/** Reads whole numbers from 0; past the end of the list it begins again. */
export function choicesFrom(numbers: readonly number[]): Choices {
  let next = 0;
  const below = (count: number): number => (numbers[next++ % numbers.length] ?? 0) % count;
  const onceIn = (times: number): boolean => below(times) === times - 1;
  return {
    whole: (least, most) => least + below(most - least + 1),
    oneOf: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
    someOf: (list) => list.filter(() => onceIn(2)),
    onceIn,
  };
}
