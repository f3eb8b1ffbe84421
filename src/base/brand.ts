declare const brand: unique symbol;

/** A `T` that only the functions of its own file can make, so that two meanings of one type never mix. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
