/** A query, or a plain form, as its reader gets it: one value as a text, several as a list. */
export type QueryValues = Readonly<Record<string, string | string[] | undefined>>;

export function queryValues(query: URLSearchParams): QueryValues {
  const keys = [...new Set(query.keys())];
  return Object.fromEntries(
    keys.map((key) => {
      const all = query.getAll(key);
      return [key, all.length === 1 ? all[0] : all];
    }),
  );
}

export function queryText(values: QueryValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) for (const one of [value ?? []].flat()) query.append(name, one);
  return query.toString();
}
