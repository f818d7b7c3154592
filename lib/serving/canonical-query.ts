export type ListValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const valueLimit = 100;
const valuesPerKey = 10;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused
const unprintable = /[\u0000-\u001f\u007f\ufffd]|\p{Surrogate}/u;

/** A value without needless spaces; empty when it is overlong or unprintable. */
export function cleanValue(value: string): string {
  const clean = value.normalize("NFC").trim().replace(/ +/g, " ");
  return clean.length > valueLimit || unprintable.test(clean) ? "" : clean;
}

function cleanValues(value: ListValues[string]): string[] {
  const values = [value].flat().map((one) => cleanValue(String(one ?? "")));
  return [...new Set(values.filter(Boolean))].sort().slice(0, valuesPerKey);
}

/** The first page has no number: it is the list itself. */
function cleanPage(value: ListValues[string]): string[] {
  const page = String([value].flat()[0] ?? "");
  return /^[1-9]\d{0,5}$/.test(page) && page !== "1" ? [page] : [];
}

/**
 * The canonical query of every way to ask for the same list: known keys only, sorted; values trimmed, sorted, without
 * repetition; nothing empty, overlong or unprintable; `page` last.
 */
export function canonicalQuery(values: ListValues, keys: readonly string[]): string {
  const query = new URLSearchParams();
  for (const key of [...keys].sort()) for (const value of cleanValues(values[key])) query.append(key, value);
  for (const page of cleanPage(values.page)) query.append("page", page);
  return query.toString();
}

/** The same for the text after the `?` of a request. */
export function canonicalSearch(search: string, keys: readonly string[]): string {
  const given = new URLSearchParams(search);
  const values = Object.fromEntries([...keys, "page"].map((key) => [key, given.getAll(key)]));
  return canonicalQuery(values, keys);
}

/** How many keys a canonical query filters by, without its page. */
export function countFilters(query: string): number {
  return new Set([...new URLSearchParams(query).keys()].filter((key) => key !== "page")).size;
}
