/** Reads the items in order, two at a time, so that a long list leaves database connections for other requests. */
export async function inPairs<T, R>(list: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < list.length; at += 2) found.push(...(await Promise.all(list.slice(at, at + 2).map(read))));
  return found;
}
