/** Columns of numbers laid out in one buffer: a copy of the buffer is a copy of them all. */

/** One sort of column: how many bytes a row takes, and the view of a column in a buffer. */
export const float64 = {
  bytes: 8,
  of: (buffer: ArrayBuffer, from: number, rows: number) => new Float64Array(buffer, from, rows),
};
export const int32 = {
  bytes: 4,
  of: (buffer: ArrayBuffer, from: number, rows: number) => new Int32Array(buffer, from, rows),
};
export const uint8 = {
  bytes: 1,
  of: (buffer: ArrayBuffer, from: number, rows: number) => new Uint8Array(buffer, from, rows),
};

type ColumnType = typeof float64 | typeof int32 | typeof uint8;

/**
 * Numbers that stay where they are. V8 keeps an array of up to 64 bytes among its objects, where it may be moved, so that its
 * address and its length are read at every use; one over a buffer of its own is never moved, and the compiler writes its
 * address into the code. Worth it for what is read at every event.
 */
export function fixedInt32(numbers: ArrayLike<number>): Int32Array {
  const fixed = new Int32Array(new ArrayBuffer(Int32Array.BYTES_PER_ELEMENT * numbers.length));
  fixed.set(numbers);
  return fixed;
}

/** Columns by name, each with its sort and how many rows it has. */
export type ColumnSet = Readonly<Record<string, readonly [type: ColumnType, rows: number]>>;

/** The views of a set in one buffer. */
export type Columns<Set extends ColumnSet> = {
  readonly [Name in keyof Set]: ReturnType<Set[Name][0]['of']>;
};

/** A set with its buffer. */
export interface Laid<Set extends ColumnSet> {
  readonly buffer: ArrayBuffer;
  readonly columns: Columns<Set>;
}

/** Every column at zero. */
export function layOut<Set extends ColumnSet>(set: Set): Laid<Set> {
  // Widest first, so that every view is aligned.
  const widestFirst = Object.entries(set).sort(([, [a]], [, [b]]) => b.bytes - a.bytes);
  const size = widestFirst.reduce((bytes, [, [type, rows]]) => bytes + type.bytes * rows, 0);
  const buffer = new ArrayBuffer(size);
  const views: Record<string, unknown> = {};
  let offset = 0;
  for (const [name, [type, rows]] of widestFirst) {
    views[name] = type.of(buffer, offset, rows);
    offset += type.bytes * rows;
  }
  // Every name of the set was just given the view that its sort makes. The copy is an object of fixed shape, which an
  // object that grew property by property is not: machines read columns all the time.
  return { buffer, columns: { ...views } as Columns<Set> };
}
