/** Reads one thing after the other, two at a time: a long list leaves connections to those who only read a page. */
export async function inPairs<T, R>(list: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < list.length; at += 2) found.push(...(await Promise.all(list.slice(at, at + 2).map(read))));
  return found;
}
