/** Values of a query or form: a string, or a list when the name repeats. */
export type QueryValues = Readonly<Record<string, string | string[] | undefined>>;

/** Groups values by name in one pass. `getAll` per name is quadratic: seconds for a form with many names. */
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
  for (const [name, value] of Object.entries(values)) for (const item of [value ?? []].flat()) query.append(name, item);
  return query.toString();
}
