/** A query, or a plain form, as its reader gets it: one value as a text, several as a list. */
export type QueryValues = Readonly<Record<string, string | string[] | undefined>>;

/** Values by their name, in one pass: `getAll` for each name takes quadratic time, seconds for a form of many names. */
export function groupValues<V>(entries: Iterable<[string, V]>): Record<string, V | V[]> {
  const grouped = new Map<string, V[]>();
  for (const [name, value] of entries) {
    const known = grouped.get(name);
    if (known) known.push(value);
    else grouped.set(name, [value]);
  }
  return Object.fromEntries([...grouped].map(([name, all]) => [name, all.length === 1 ? all[0]! : all]));
}

export const queryValues = (query: URLSearchParams): QueryValues => groupValues(query);

export function queryText(values: QueryValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) for (const one of [value ?? []].flat()) query.append(name, one);
  return query.toString();
}
