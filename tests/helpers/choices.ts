/** Choices read one after another from numbers: the same numbers make the same choices, smaller ones simpler. */
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

/** Choices over a source of whole numbers from 0. */
function choicesOver(next: () => number): Choices {
  const below = (count: number): number => next() % count;
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

/** Reads whole numbers from 0; past the end of the list it begins again. */
export function choicesFrom(numbers: readonly number[]): Choices {
  let next = 0;
  return choicesOver(() => numbers[next++ % numbers.length] ?? 0);
}

/** 2^32 divided by the golden ratio. */
const STRIDE = 0x9e3779b9;

/**
 * Endless choices of sample `number` of a seed, both from 0 to 2^32 - 1: a counter scrambled by the finaliser of
 * MurmurHash3. Written out, and not the product's own generator: a bug there must not choose what is tested.
 */
export function choicesOfSample(seed: number, number: number): Choices {
  const scrambled = (word: number): number => {
    let x = word;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return (x ^ (x >>> 16)) >>> 0;
  };
  let counter = scrambled(scrambled(seed + STRIDE) ^ number);
  return choicesOver(() => {
    counter = (counter + STRIDE) | 0;
    return scrambled(counter);
  });
}
