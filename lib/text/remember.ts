/** A number and the same digits as text are different: numbers are written as a language does. */
export const keyOf = (input: string | number): string => (typeof input === "number" ? `#${input}` : input);

/** Texts and numbers, so that equal inputs have equal keys. */
type Inputs = readonly (string | number)[];

/**
 * A function that remembers its results, for small work that pages repeat a hundred times: dates, names of countries,
 * lines of a label. Of a promise, so that what several letters ask for is read once. Results must not be changed. When
 * `most` are known it starts again from none.
 */
export function remember<I extends Inputs, Result>(work: (...inputs: I) => Result, most = 2_000) {
  const known = new Map<string, Result>();
  return (...inputs: I): Result => {
    const key = inputs.map(keyOf).join("\0");
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(...inputs);
    if (known.size >= most) known.clear();
    known.set(key, result);
    return result;
  };
}
